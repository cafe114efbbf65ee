### Finnish: translation of content/housing/rents.md. Needs review by a speaker.

title = Vuokra, jonka pystyy maksamaan
description = Asunto ei ole kaikkia varten, jos vuokra sopii vain harvoille.
slug = vuokrat
nytt-hus-gammalt-problem-xbtd = Uusi talo, vanha ongelma
nar-ett-nytt-hyreshus-star-klart-ts4r = Kun uusi vuokratalo valmistuu, sen pitäisi olla hyvä uutinen sille, joka on odottanut kauan. Usein ei käy niin. Vuokra on liian korkea. Asunto on olemassa, mutta ei sille, joka tarvitsee sitä eniten.
bortrenoverad-fran-sitt-hem-gn9r = Kun remontti vie kodin
ror-maste-bytas-och-fonster-2kcs = Putket on vaihdettava ja ikkunat tiivistettävä. Se on kunnossapitoa, ja se pitää tehdä. Luksusremontti on jotakin muuta. Silloin tulee uusi keittiö ja uusi kylpyhuone, joita yksikään vuokralainen ei ole pyytänyt, ja sitten tulee uusi vuokra. Se, joka ei selviä siitä, joutuu jättämään naapurit, koulun ja ystävät.
ska-ditt-hus-renoveras-prata-med-8d2y = Aiotaanko sinun talosi remontoida? Puhu naapurien kanssa, ennen kuin kukaan allekirjoittaa mitään. Jos yksi vuokralainen kysyy, voidaan odottaa, että hän väsyy. Kokonaiselle rapulle on vastattava.
de-som-far-betala-pkdp = Ne, jotka joutuvat maksamaan
fler-kvinnor-an-man-hyr-sin-cchb = Useampi nainen kuin mies asuu vuokralla, joten korkeat vuokrat osuvat useampaan naiseen. Sille, joka elää yksin, on eläkkeellä, uusi Ruotsissa tai nuori, vuokra voi ratkaista, saako hän oman kodin.
ord-som-ar-bra-att-kunna-6qwk = Sanoja, jotka on hyvä tuntea
lyxrenovering-ctby = Luksusremontti
en-renovering-som-hojer-hyran-hqfs = Remontti, joka nostaa vuokran korkeammaksi kuin mihin talon asukkailla on varaa ja jota he eivät ole pyytäneet.
marknadshyra-jq7y = Markkinavuokra
en-hyra-som-satts-efter-vad-den-vnxn = Vuokra, joka määräytyy sen mukaan, mitä se, jolla on eniten rahaa, on valmis maksamaan.
rimlig-hyra-zxdr = Kohtuullinen vuokra
en-hyra-du-kan-betala-och-anda-31ve = Vuokra, jonka pystyt maksamaan niin, että rahaa jää vielä ruokaan, matkoihin ja pieneen iloon.
vad-du-kan-gora-bphh = Mitä voit tehdä
samla-grannarna-i-tvattstugan-2c67 = Kokoa naapurit pesutupaan tai keittiönpöydän ääreen.
skriv-ned-vad-hyresvarden-har-c3hs = Kirjoita muistiin, mitä vuokranantaja on sanonut ja milloin.
dela-flygblad-i-alla-5ref = [Jaa lentolehtisiä](../handbook/leaflets.md) kaikissa rapuissa, ei vain omassasi.
skriv-till-oss-sa-tanker-vi-ngg4 = [Kirjoita meille](../write-to-us.md), niin mietitään yhdessä.
alla-vara-bostadskrav-finns-m6rw = Kaikki asumista koskevat vaatimuksemme ovat sivulla [Asuntoja kaikille](index.md#demands).
