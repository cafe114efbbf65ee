### The texts of content/events/soup.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Soppa med politik
description = Vi äter soppa och pratar politik dagen innan barnbidraget kommer.
slug = soppa
place = Husby centrum
det-har-motet-ar-ett-exempel-xvdx = Det här mötet är ett exempel.
barnbidraget-kommer-den-20-dagen-sjvv = Barnbidraget kommer den 20. Dagen innan kan det vara tunt i plånboken, så då bjuder vi på soppa. Är det helg ses vi på fredagen före.
soppan-ar-vegetarisk-barn-ar-bx39 = Soppan är vegetarisk. Barn är välkomna, och det finns kritor.
