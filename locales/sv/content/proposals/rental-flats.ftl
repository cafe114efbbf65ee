### The texts of content/proposals/rental-flats.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Bygg klimatsmarta hyresrätter i alla kommundelar
description = Kommunen ska bygga tillgängliga hyresrätter med rimlig hyra överallt, inte bara där marken är billig.
slug = hyresratter
