### Finnish: translation of content/groups/husby.md. Needs review by a speaker.

title = Husby
description = Ryhmä, joka tarjoaa keittoa ennen kuin rahat loppuvat, ja jälkiruoaksi politiikkaa.
slug = husby
area = Husby ja Järvafältet
meeting-place = Husbyn keskus (Husby centrum)
meeting-time = Keittoa ja politiikkaa kerran kuussa, lapsilisää edeltävänä päivänä (19.), klo 17–19
det-har-ar-en-exempelgrupp-2nkk = Tämä on esimerkkiryhmä. Tiedot ovat keksittyjä.
soppa-med-politik-wq3y = Keittoa ja politiikkaa
barnbidraget-kommer-den-20-dagen-y55p = Lapsilisä maksetaan 20. päivä. Päivää ennen kukkaro voi olla ohut, joten silloin tarjoamme keittoa. Syömme, puhumme siitä, mitä alueella on tapahtunut, ja päätämme yhdessä, mitä ryhmä tekee seuraavaksi. Keitto on kasvisruokaa.
det-har-gor-vi-nu-kw0p = Tätä teemme nyt
vi-knackar-dorr-i-host-och-4zca = Koputamme syksyllä oville ja kysymme, miten ihmiset asuvat. [Asuntoja kaikille](../housing/index.md)
vi-har-flygblad-pa-svenska-njts = Meillä on lehtisiä ruotsiksi, arabiaksi, somaliksi ja persiaksi.
vi-behover-nagon-som-kan-laga-2awn = Tarvitsemme jonkun, joka osaa tehdä ruokaa monelle.
bra-att-veta-0fh2 = Hyvä tietää
det-ar-ingen-trappa-in-barn-ar-nmz7 = Sisään pääsee ilman portaita. Lapset ovat tervetulleita, ja liituja on. Kerro etukäteen, jos tarvitset tulkin.
