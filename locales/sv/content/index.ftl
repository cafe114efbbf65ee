### The texts of content/index.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = En rättvis region
description = Bostad, vård, resor och trygga jobb ska finnas för alla i Stockholmsregionen, inte bara för dem som har råd.
# term
upp-till-life-expectancy-gap-ar-84mz = Upp till { $life-expectancy-gap } år
# meaning
sa-mycket-kan-livslangden-skilja-yhxt = Så mycket kan livslängden skilja mellan två platser längs samma tunnelbanelinje.
# term
closed-beds-99sy = { $closed-beds }
# meaning
sa-manga-vardplatser-ar-stangda-734p = Så många vårdplatser är stängda för att personalen inte räcker till.
# term
snabbast-i-oecd-1x42 = Snabbast i OECD
# meaning
sverige-hade-sma-klasskillnader-ak0d = Sverige hade små klasskillnader och är nu det OECD-land där de växer snabbast.
# button
skriv-till-oss-ha0x = Skriv till oss
# heading
samma-linje-olika-liv-5fjv = Samma linje, olika liv
kliv-pa-tunnelbanan-och-ak-nagra-9qsx = Kliv på tunnelbanan och åk några stationer. Utanför fönstret byts husen ut, och med dem chansen till ett långt liv. Mellan två platser längs samma linje kan livslängden skilja upp till { $life-expectancy-gap } år.[^source]
det-ar-ingen-naturlag-nagon-har-vy9n = Det är ingen naturlag. Någon har bestämt vad som ska byggas, var mottagningar ska öppna, vem som får resa och hur trygg en anställning ska vara. Det som har bestämts kan bestämmas om.
# heading
fyra-fragor-som-hor-ihop-e504 = Fyra frågor som hör ihop
den-som-inte-hittar-en-bostad-8qt1 = Den som inte hittar en bostad kan inte tacka ja till jobbet. Den som väntar på ett sms om nästa pass vågar inte boka en tid hos läkaren. Den som har slut på resor kommer inte till mötet där besluten fattas.
darfor-driver-vi-fyra-kampanjer-s761 = Därför driver vi fyra kampanjer på en gång: [Bostäder för alla](housing/index.md), [Sjukvård att lita på](healthcare/index.md), [En färdtjänst att lita på](paratransit/index.md) och [En arbetsrätt att lita på](labour/index.md).
# heading
vi-finns-nara-dig-9sph = Vi finns nära dig
i-regionen-finns-omkring-local-1vp7 = I regionen finns omkring { $local-groups } lokalgrupper. De delar flygblad och erfarenheter med varandra och skriver ut sitt material själva. Mest kraft lägger vi där många håller med oss men få går och röstar. Där kan ett samtal i trapphuset betyda mycket.
hitta-en-grupp-eller-starta-en-5mmk = [Hitta en grupp](groups/index.md), eller starta en ny med hjälp av [handboken](handbook/index.md). Du behöver inte kunna allt. Det räcker att ni är två som vill.
# heading
vi-kraver-xkrq = Vi kräver
# item
bostad-bygg-hyresratter-med-5dk2 = **Bostad:** bygg hyresrätter med rimlig hyra i alla områden, och stoppa ombildningarna.
# item
vard-oppna-vardplatserna-igen-827p = **Vård:** öppna vårdplatserna igen, och ge personalen villkor som de vill stanna för.
# item
resor-ta-bort-taket-for-antalet-96jj = **Resor:** ta bort taket för antalet färdtjänstresor, och gör kollektivtrafiken avgiftsfri.
# item
arbete-byt-sms-jobben-mot-trygga-qf7q = **Arbete:** byt sms-jobben mot trygga anställningar, och försvara strejkrätten.
uppgiften-kommer-fran-natverkets-53sh = Uppgiften kommer från nätverkets eget material. Hur vi använder siffror står på sidan [Om oss](about.md#figures).
