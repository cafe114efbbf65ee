### The texts of content/housing/conversions.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Sälj inte våra hem
description = Varje hyresrätt som säljs eller ombildas är en lägenhet mindre för den som står i kö.
slug = ombildningar
# heading
sa-forsvinner-en-hyresratt-26j3 = Så försvinner en hyresrätt
huset-star-kvar-porten-ar-zfy1 = Huset står kvar. Porten är densamma, tvättstugan luktar likadant. Men en dag har huset sålts till ett privat bolag, eller så har det *ombildats*: lägenheterna har blivit bostadsrätter som man måste köpa. Efter en ombildning hjälper det inte att ha väntat länge i bostadskön. Den som flyttar in är den som kan betala.
# heading
staden-salde-kon-vaxte-j4be = Staden sålde, kön växte
i-stockholms-stad-saldes-en-stor-8yej = I Stockholms stad såldes en stor del av allmännyttan, och den såldes under sitt värde. Det som alla hade ägt tillsammans blev billigt för några få. De som inte hade något att köpa för ställde sig i en kö som växte.
# heading
samma-lagenhet-tva-olika-liv-tr1j = Samma lägenhet, två olika liv
# cell
fraga-pb5e = Fråga
# cell
hyresratt-i-allmannyttan-ckme = Hyresrätt i allmännyttan
# cell
ombildad-till-bostadsratt-arc7 = Ombildad till bostadsrätt
# cell
vem-ager-huset-561k = Vem äger huset?
# cell
kommunen-alltsa-vi-tillsammans-q9gm = Kommunen, alltså vi tillsammans
# cell
de-som-har-kopt-asav = De som har köpt
# cell
hur-far-jag-en-lagenhet-q34a = Hur får jag en lägenhet?
# cell
jag-vantar-pa-min-tur-strr = Jag väntar på min tur
# cell
jag-koper-den-1f6v = Jag köper den
# cell
vad-maste-jag-ha-tjgv = Vad måste jag ha?
# cell
en-hyra-jag-klarar-0beq = En hyra jag klarar
# cell
sparade-pengar-och-ett-lan-rpsy = Sparade pengar och ett lån
# cell
vem-flyttar-in-nar-jag-flyttar-3rkk = Vem flyttar in när jag flyttar ut?
# cell
nasta-i-kon-eyth = Nästa i kön
# cell
den-som-betalar-mest-ktty = Den som betalar mest
# heading
om-ditt-hus-ska-ombildas-fq0k = Om ditt hus ska ombildas
skriv-inte-under-nagot-som-du-ptrh = Skriv inte under något som du inte har förstått. Be att få det på papper, be om tid och prata med grannarna först.
den-som-vill-fortsatta-hyra-ar-3p9x = Den som vill fortsätta hyra är sällan ensam. Gå runt i huset och fråga. När ni vet hur många ni är:
# item
bjud-in-till-ett-mote-sa-haller-dgxt = Bjud in till ett möte. [Så håller ni ett första möte](../handbook/first-meeting.md).
# item
samla-namn-bland-grannarna-sa-prcm = Samla namn bland grannarna. [Så samlar ni namn](../handbook/signatures.md).
# item
beratta-for-oss-vad-som-ar-pa-n0xw = Berätta för oss vad som är på gång. [Skriv till oss](../write-to-us.md).
# heading
vad-vi-vill-i-stallet-m3ef = Vad vi vill i stället
inga-fler-ombildningar-2qwc = Inga fler ombildningar. Allmännyttan ska finnas kvar, och den ska bli större. Läs alla krav under [Bostäder för alla](index.md#demands).
