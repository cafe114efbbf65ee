### The texts of content/housing/rents.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Hyror
description = Hyran stiger.
slug = rents
# heading
varfor-beds-rum-fas4 = Varför { $beds } rum
hyran-stiger-varje-ar-1-jt27 = Hyran stiger varje år, och lönen gör det inte.[^1]
det-ar-beds-platser-kvar-4nta = Det är { $beds } platser kvar.
# item
skriv-till-oss-bnec = Skriv till oss
# item
kom-pa-motet-pxg1 = [Kom](../index.md) på mötet
# cell
ar-pv15 = År
# cell
hyra-wrm0 = Hyra
# cell
cell-2025-zgtb = 2025
# cell
hog-t3xh = hög
# term
hyra-f09np6 = Hyra
# meaning
det-du-betalar-t8gh = Det du betalar.
# alt
ett-hus-ar7w = Ett hus
# caption
huset-r0g9 = Huset
# button
ga-med-7mpt = Gå med
enligt-oss-1hnt = Enligt oss.
