### The texts of content/index.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Hem först
description = Bostäder för alla.
las-om-hyrorna-6mg6 = Läs om [hyrorna](housing/rents.md#why).
