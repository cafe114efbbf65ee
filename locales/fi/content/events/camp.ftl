### Finnish: translation of content/events/camp.md. Needs review by a speaker.

title = Kesäleiri
description = Viikonloppu veden äärellä: opintoja, laulua ja uintia.
slug = kesaleiri
place = Esimerkkileiri meren rannalla
det-har-lagret-ar-ett-exempel-dsqv = Tämä leiri on esimerkki.
vi-ses-en-helg-i-augusti-for-att-1fbv = Tapaamme elokuun viikonloppuna oppiaksemme, levätäksemme ja tutustuaksemme toisiimme. Nukut mökissä tai teltassa. Koko viikonlopun ruoka kuuluu leiriin, ja tiskaamme yhdessä.
barn-ar-valkomna-sag-till-i-rr1q = Lapset ovat tervetulleita. Kerro etukäteen, jos tarvitset huoneen ilman portaita.
