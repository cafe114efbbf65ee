### Finnish: translation of content/events/somali.md. Needs review by a speaker.

title = Avoin aluetapaaminen somaliksi
description = Tapaaminen turvallisesta työstä ja kuljetuspalvelusta, kokonaan somaliksi.
slug = somaliksi
place = Husbyn keskus
det-har-motet-ar-ett-exempel-q143 = Tämä tapaaminen on esimerkki.
vad-gor-man-nar-jobbet-kommer-92hq = Mitä tehdä, kun työ tulee tekstiviestillä tuntia ennen? Miten saa lisää kuljetuspalvelun matkoja? Tuo kysymyksesi. Teetä ja lastenhoitoa on tarjolla.
