### English: translation of content/events/soup.md. Needs review by a speaker.

title = Soup with politics
description = We eat soup and talk politics on the day before the child benefit is paid.
slug = soup
place = Husby centre
det-har-motet-ar-ett-exempel-xvdx = This meeting is an example.
barnbidraget-kommer-den-20-dagen-sjvv = The child benefit is paid on the 20th. The day before, the purse can be thin, so that is when we serve soup. When that is on a weekend, we meet on the Friday before.
soppan-ar-vegetarisk-barn-ar-bx39 = The soup is vegetarian. Children are welcome, and there are crayons.
