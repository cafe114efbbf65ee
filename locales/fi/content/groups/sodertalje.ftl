### Finnish: translation of content/groups/sodertalje.md. Needs review by a speaker.

title = Södertälje
description = Ryhmä, jossa on paljon hoitohenkilökuntaa, monta kieltä ja vahvaa kahvia.
slug = sodertalje
area = Södertälje ympäristöineen
meeting-place = Yhdistystila lähellä asemaa (esimerkki)
meeting-time = Kuukauden ensimmäisenä tiistaina klo 18–20
det-har-ar-en-exempelgrupp-25vr = Tämä on esimerkkiryhmä. Tiedot ovat keksittyjä.
vilka-vi-ar-1b73 = Keitä olemme
flera-av-oss-arbetar-i-varden-z7k2 = Moni meistä työskentelee hoitoalalla. Siksi kokouksissa puhutaan usein [henkilökunnasta](../healthcare/staff.md) ja siitä, miltä tuntuu lähteä vuorosta, jossa ei ehtinyt kaikkea. Mutta sinun ei tarvitse olla hoitoalalla tullaksesi. Riittää, että olet joskus ollut sairas.
det-har-gor-vi-nu-zea3 = Tätä teemme nyt
vi-samlar-namn-for-att-n2wp = Keräämme nimiä, jotta sairaalapaikat avataan uudelleen. [Terveydenhuolto, johon voi luottaa](../healthcare/index.md)
vi-haller-vartannat-mote-pa-dxcg = Pidämme joka toisen kokouksen arabiaksi.
vi-soker-nagon-som-vill-lasa-16yf = Etsimme jotakuta oikolukemaan englantia.
bra-att-veta-35pn = Hyvä tietää
lokalen-ligger-pa-bottenvaningen-11z2 = Tila on pohjakerroksessa, ja siellä on induktiosilmukka. Kahvi on ilmaista.
