### Easy Swedish: translation of content/events/soup.md. Needs review by a speaker.

title = Soppa med politik
description = Vi äter soppa och pratar om politik. Det är dagen innan barnbidraget kommer.
slug = soppa
place = Husby centrum
det-har-motet-ar-ett-exempel-xvdx = Mötet är ett exempel.
barnbidraget-kommer-den-20-dagen-sjvv = Barnbidraget kommer den 20. Dagen innan har många lite pengar. Då bjuder vi på soppa. Är det helg ses vi på fredagen i stället.
soppan-ar-vegetarisk-barn-ar-bx39 = Det är inget kött i soppan. Barn får komma. Det finns kritor.
