### The texts of content/events/camp.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Sommarläger
description = En helg vid vattnet med studier, sång och bad.
slug = sommarlager
place = Exempellägret vid havet
det-har-lagret-ar-ett-exempel-dsqv = Det här lägret är ett exempel.
vi-ses-en-helg-i-augusti-for-att-1fbv = Vi ses en helg i augusti för att lära oss saker, vila och lära känna varandra. Du sover i stuga eller tält. Mat för hela helgen ingår, och vi hjälps åt med disken.
barn-ar-valkomna-sag-till-i-rr1q = Barn är välkomna. Säg till i förväg om du behöver ett rum utan trappor.
