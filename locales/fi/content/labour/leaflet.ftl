### Finnish: translation of content/labour/leaflet.md. Needs review by a speaker.

title = Oikeus sanoa ei
description = Turvallisessa työssä voit kieltäytyä vuorosta ja tulla silti huomenna takaisin.
slug = lehtinen
action-text = Aloita neljällä askeleella
kan-du-komma-pa-en-gang-sager-du-0eqf = Pääsetkö tulemaan heti? Jos vastaat ei, seuraavan viestin saa ehkä joku muu. Sellaista on tuntisijaisen elämä: työ tilataan vuoro kerrallaan.
fortare-for-mindre-fxce = Kovempaa, vähemmästä
bussforaren-far-ingen-p1hv = Bussinkuljettaja ei saa vessataukoa. Lähihoitaja näkee työehtojensa huononevan. Kun työ on epävarmaa, juoksemme kovempaa ja saamme vähemmän. Eikä se, joka juoksee, ehdi protestoida.
tillsammans-hors-vi-rxk7 = Yhdessä meidät kuullaan
anstallningsskyddet-skyddar-den-wy77 = Työsuhdeturva suojaa sitä, joka sanoo vastaan yksin. Lakko-oikeus suojaa niitä, jotka sanovat vastaan yhdessä. Tarvitsemme molempia. Ammattiliitto tietää, millaista työssä on, ja vaaleilla valitut voivat viedä asian sinne, missä päätökset tehdään.
vi-kraver-akhh = Vaadimme
forsvara-anstallningsskyddet-exrg = Puolustakaa työsuhdeturvaa.
forsvara-strejkratten-zax6 = Puolustakaa lakko-oikeutta.
trygga-anstallningar-i-stallet-58zx = Turvattuja työsuhteita tekstiviestitöiden sijaan.
lat-facket-och-de-folkvalda-ydrf = Ammattiliitot ja vaaleilla valitut yhteistyöhön.
