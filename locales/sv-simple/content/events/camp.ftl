### Easy Swedish: translation of content/events/camp.md. Needs review by a speaker.

title = Sommarläger
description = Vi är vid vattnet en helg. Vi lär oss saker, sjunger och badar.
slug = sommarlager
place = Exempellägret vid havet
det-har-lagret-ar-ett-exempel-dsqv = Lägret är ett exempel.
vi-ses-en-helg-i-augusti-for-att-1fbv = Vi ses en helg i augusti. Vi lär oss saker, vilar och lär känna varandra. Du sover i en stuga eller i ett tält. Maten ingår. Vi hjälps åt att diska.
barn-ar-valkomna-sag-till-i-rr1q = Barn får komma. Behöver du ett rum utan trappor? Säg till innan.
