### Easy Swedish: translation of content/housing/build.md. Needs review by a speaker.

title = Bygg där vi bor
description = Bygg hyresrätter i alla områden, inte bara i några. Husen ska vara bra för klimatet, och alla ska kunna ta sig fram i dem.
slug = bygg-dar-vi-bor
i-alla-omraden-d95k = Hyresrätter i alla områden
en-hyresratt-ska-ga-att-hitta-i-djdr = Det ska finnas hyresrätter bland villorna, mitt i staden och vid linjens sista station. Då kan den som skiljer sig bo kvar nära barnens skola. Den som blir gammal kan byta till något mindre och ändå bo kvar i närheten. Och den som är ny i Sverige får välja, precis som alla andra.
tillgangligt-fran-borjan-tq76 = Tänk på alla från början
ett-hus-ska-ga-att-bo-i-hela-f76e = Du ska kunna bo i ett hus hela livet. Det är lättast om man tänker på det redan när huset ritas:
vagen-in-wrgx = Vägen in till huset
en-port-som-gar-att-oppna-fran-aaay = en dörr som går att öppna från en rullstol
en-hiss-i-stallet-for-en-5g02 = en hiss i stället för en liten trappa
lagenheten-y0w9 = I lägenheten
dorrar-dar-bade-rullator-och-76hh = dörrar som är så breda att rullator och barnvagn kommer igenom
ett-badrum-dar-tva-far-plats-den-77rd = ett badrum där två får plats: den som behöver hjälp och den som hjälper
garden-ar8n = På gården
en-bank-att-vila-pa-m8kj = en bänk att vila på
en-gangvag-utan-trosklar-61qb = en väg att gå på, utan trösklar
klimatsmart-och-anda-vanligt-cevs = Bra för klimatet, och ändå ett vanligt hus
ett-klimatsmart-hus-ar-inte-ett-ek9c = Ett hus som är bra för klimatet är inget lyxhus. Det behöver lite energi. Det håller länge. Det ligger nära en hållplats. Därför hör bostäder ihop med [bussar och tåg](../paratransit/rail.md).
till-rimlig-hyra-9j19 = Hyran ska vara rimlig
det-vackraste-hus-hjalper-ingen-wtys = Även det finaste hus hjälper ingen om hyran är för hög. Vi vill att kommunens bostadsbolag bygger. Hyran ska vara sådan att [vanligt folk kan betala den](rents.md#words).
