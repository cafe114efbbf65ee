### Easy Swedish: translation of content/index.md. Needs review by a speaker.

title = En rättvis region
description = Alla i Stockholmsregionen ska få en bostad, vård, resor och ett tryggt jobb. Inte bara de som har råd.
upp-till-life-expectancy-gap-ar-84mz = Upp till { $life-expectancy-gap } år
sa-mycket-kan-livslangden-skilja-yhxt = Så olika länge kan människor leva på två platser längs samma tunnelbana.
closed-beds-99sy = { $closed-beds }
sa-manga-vardplatser-ar-stangda-734p = Så många sängar på sjukhus är stängda. Det finns för lite personal.
snabbast-i-oecd-1x42 = Snabbast av länderna i OECD
sverige-hade-sma-klasskillnader-ak0d = Förr var skillnaderna mellan rika och fattiga små i Sverige. Nu växer de snabbare här än i alla andra länder i OECD. OECD är en grupp av länder.
skriv-till-oss-ha0x = Skriv till oss
samma-linje-olika-liv-5fjv = Samma tunnelbana, olika liv
kliv-pa-tunnelbanan-och-ak-nagra-9qsx = Åk några stationer med tunnelbanan. Titta ut. Husen ser olika ut. Chansen att få leva länge är också olika. Mellan två platser längs samma linje kan det skilja upp till { $life-expectancy-gap } år.[^source]
det-ar-ingen-naturlag-nagon-har-vy9n = Det måste inte vara så. Någon har bestämt vad som ska byggas och var man ska kunna gå till läkaren. Någon har bestämt vem som får resa och hur tryggt ett jobb ska vara. Det går att bestämma något annat.
fyra-fragor-som-hor-ihop-e504 = Fyra saker som hör ihop
den-som-inte-hittar-en-bostad-8qt1 = Den som inte hittar en bostad kan inte säga ja till ett jobb. Den som väntar på ett sms om jobb vågar inte boka en tid hos läkaren. Den som inte har några resor kvar kommer inte till mötet där man bestämmer.
darfor-driver-vi-fyra-kampanjer-s761 = Därför arbetar vi med fyra saker på samma gång: [Bostäder för alla](housing/index.md), [Sjukvård som du kan lita på](healthcare/index.md), [Färdtjänst som du kan lita på](paratransit/index.md) och [Rättigheter på jobbet som du kan lita på](labour/index.md).
vi-finns-nara-dig-9sph = Vi finns nära dig
i-regionen-finns-omkring-local-1vp7 = Det finns omkring { $local-groups } grupper i regionen. Grupperna delar flygblad med varandra. Flygblad är papper som man delar ut till många. Grupperna berättar också för varandra vad de har lärt sig. De skriver ut sina papper själva. Vi arbetar mest där många tycker som vi, men få går och röstar. Där kan det betyda mycket att prata med någon i trapphuset.
hitta-en-grupp-eller-starta-en-5mmk = [Hitta en grupp](groups/index.md). Du kan också starta en ny grupp. [Handboken](handbook/index.md) hjälper dig. Du behöver inte kunna allt. Det räcker att ni är två som vill.
vi-kraver-xkrq = Det här kräver vi
bostad-bygg-hyresratter-med-5dk2 = **Bostad:** Bygg hyresrätter i alla områden. Hyran ska vara rimlig. Sluta göra om hyresrätter till bostäder som man måste köpa.
vard-oppna-vardplatserna-igen-827p = **Vård:** Öppna sängarna på sjukhusen igen. Ge personalen det så bra att de vill stanna.
resor-ta-bort-taket-for-antalet-96jj = **Resor:** Ta bort gränsen för hur många resor man får göra med färdtjänsten. Alla ska få åka buss och tåg utan att betala.
arbete-byt-sms-jobben-mot-trygga-qf7q = **Jobb:** Byt ut jobb som man får på sms mot trygga jobb. Försvara rätten att strejka.
uppgiften-kommer-fran-natverkets-53sh = Siffran kommer från vårt nätverks eget material. På sidan [Om oss](about.md#figures) står det hur vi använder siffror.
