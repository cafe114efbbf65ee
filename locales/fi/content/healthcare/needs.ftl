### Finnish: translation of content/healthcare/needs.md. Needs review by a speaker.

title = Hoitoa tarpeen mukaan
description = Sairaimman pitää saada hoitoa ensin, ei tuottoisimman.
slug = hoitoa-tarpeen-mukaan
vem-varden-oppnar-for-c7pd = Kenelle hoito avaa ovensa
nar-varden-ar-en-marknad-oppnar-42fh = Kun hoidosta on tehty markkinat, vastaanottoja avataan sinne, missä potilaat vaativat vähiten. Se, joka on kyllin terve nopealle käynnille, on hyvä kauppa. Se, jolla on sydämen vajaatoiminta, diabetes ja kipeät polvet, on huono. Mutta juuri hän tarvitsee lääkäriä.
graddfilen-xqvy = Ohituskaista
en-privat-sjukforsakring-koper-a84g = Yksityinen terveysvakuutus ostaa paikan jonosta. Jokainen ostettu paikka on paikka, jota joku toinen ei saanut. Hoitojonossa saa olla vain yksi järjestys: se, joka tarvitsee hoitoa eniten, tulee ensin.
digitalt-men-inte-for-sig-stpk = Digitaalisesti, mutta ei erillään
vi-ar-inte-emot-skarmen-vi-ar-rybd = Emme vastusta ruutua. Vastustamme sitä, että siitä tulee oma hoitoketjunsa kaiken muun sivuun. Tällaista haluamme:
i-dag-yrza = Nyt
som-vi-vill-ha-det-50es = Niin kuin me haluamme
digitala-besok-som-blev-dyra-for-qr9e = Etäkäynnit, jotka tulivat alueelle kalliiksi
digitala-besok-hos-din-egen-qygd = Etäkäynnit omassa terveyskeskuksessasi
en-lakare-som-du-kanske-aldrig-axnp = Lääkäri, jota et ehkä tapaa enää koskaan
samma-mottagning-pa-skarmen-och-evey = Sama vastaanotto ruudulla ja todellisuudessa
skilt-fran-en-fysisk-mottagning-y7ks = Erillään fyysisestä vastaanotosta
alltid-en-dorr-att-ga-in-genom-511m = Aina ovi, josta astua sisään
beroende-ar-en-sjukdom-6ysh = Riippuvuus on sairaus
den-som-ar-beroende-av-alkohol-7zfn = Se, joka on riippuvainen alkoholista tai huumeista, on sairas ja tarvitsee hoitoa. Rangaistuksen pelko ei tee kenestäkään tervettä, mutta sen takia ihmiset voivat jättää avun hakematta. Haluamme, että hoito on ensimmäinen, mitä ihminen kohtaa.
alla-vara-krav-pa-varden-finns-9rjt = Kaikki hoitoa koskevat vaatimuksemme ovat sivulla [Terveydenhuolto, johon voi luottaa](index.md#demands).
