### Finnish: translation of content/housing/build.md. Needs review by a speaker.

title = Rakentakaa sinne, missä asumme
description = Ilmastoviisaita ja esteettömiä vuokra-asuntoja pitää rakentaa kaikille asuinalueille, ei vain muutamille.
slug = rakentaminen
i-alla-omraden-d95k = Kaikille asuinalueille
en-hyresratt-ska-ga-att-hitta-i-djdr = Vuokra-asunto pitää voida löytää omakotialueelta, keskustasta ja pääteaseman luota. Silloin se, joka eroaa, voi jäädä asumaan lähelle lasten koulua. Se, joka vanhenee, voi vaihtaa pienempään lähtemättä kotikulmiltaan. Ja se, joka on uusi Ruotsissa, saa valita, aivan kuten kaikki muutkin.
tillgangligt-fran-borjan-tq76 = Esteetöntä alusta asti
ett-hus-ska-ga-att-bo-i-hela-f76e = Talossa pitää voida asua koko elämän. Helpointa se on, kun asiaa ajatellaan jo silloin, kun taloa piirretään:
vagen-in-wrgx = Tie sisään
en-port-som-gar-att-oppna-fran-aaay = ulko-ovi, jonka saa auki pyörätuolista
en-hiss-i-stallet-for-en-5g02 = hissi puolikkaan portaikon sijaan
lagenheten-y0w9 = Asunto
dorrar-dar-bade-rullator-och-76hh = ovet, joista pääsee sekä rollaattorin että lastenvaunujen kanssa
ett-badrum-dar-tva-far-plats-den-77rd = kylpyhuone, johon mahtuu kaksi: se, joka tarvitsee apua, ja se, joka auttaa
garden-ar8n = Piha
en-bank-att-vila-pa-m8kj = penkki, jolla levätä
en-gangvag-utan-trosklar-61qb = kävelytie ilman kynnyksiä
klimatsmart-och-anda-vanligt-cevs = Ilmastoviisasta ja silti tavallista
ett-klimatsmart-hus-ar-inte-ett-ek9c = Ilmastoviisas talo ei ole luksustalo. Se kuluttaa vähän energiaa, se kestää kauan ja se on lähellä pysäkkiä. Siksi asunnot kuuluvat yhteen [bussien ja junien](../paratransit/rail.md) kanssa.
till-rimlig-hyra-9j19 = Kohtuullisella vuokralla
det-vackraste-hus-hjalper-ingen-wtys = Kauneinkaan talo ei auta ketään, jos vuokra sulkee ihmiset ulos. Haluamme, että kunnalliset asuntoyhtiöt rakentavat ja että vuokra on sellainen, jonka [tavalliset ihmiset pystyvät maksamaan](rents.md#words).
