### The texts of content/housing/build.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Bygg där vi bor
description = Klimatsmarta och tillgängliga hyresrätter ska byggas i alla områden, inte bara i några.
slug = bygg
# heading
i-alla-omraden-d95k = I alla områden
en-hyresratt-ska-ga-att-hitta-i-djdr = En hyresrätt ska gå att hitta i villakvarteret, i innerstaden och vid slutstationen. Då kan den som separerar bo kvar nära barnens skola. Den som blir gammal kan byta till något mindre utan att lämna sin trakt. Och den som är ny i Sverige får välja, precis som alla andra.
# heading
tillgangligt-fran-borjan-tq76 = Tillgängligt från början
ett-hus-ska-ga-att-bo-i-hela-f76e = Ett hus ska gå att bo i hela livet. Det är lättast om man tänker på det medan huset ritas:
# item
vagen-in-wrgx = Vägen in
# item
en-port-som-gar-att-oppna-fran-aaay = en port som går att öppna från en rullstol
# item
en-hiss-i-stallet-for-en-5g02 = en hiss i stället för en halvtrappa
# item
lagenheten-y0w9 = Lägenheten
# item
dorrar-dar-bade-rullator-och-76hh = dörrar där både rullator och barnvagn kommer igenom
# item
ett-badrum-dar-tva-far-plats-den-77rd = ett badrum där två får plats, den som behöver hjälp och den som hjälper
# item
garden-ar8n = Gården
# item
en-bank-att-vila-pa-m8kj = en bänk att vila på
# item
en-gangvag-utan-trosklar-61qb = en gångväg utan trösklar
# heading
klimatsmart-och-anda-vanligt-cevs = Klimatsmart, och ändå vanligt
ett-klimatsmart-hus-ar-inte-ett-ek9c = Ett klimatsmart hus är inte ett lyxhus. Det drar lite energi, det håller länge och det ligger nära en hållplats. Därför hör bostäderna ihop med [bussar och tåg](../paratransit/rail.md).
# heading
till-rimlig-hyra-9j19 = Till rimlig hyra
det-vackraste-hus-hjalper-ingen-wtys = Det vackraste hus hjälper ingen om hyran stänger folk ute. Vi vill att allmännyttan bygger, och att hyran sätts så att [vanligt folk kan betala den](rents.md#words).
