### The texts of content/handbook/leaflets.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Dela flygblad
description = Ett flygblad är ett sätt att börja prata, inte ett sätt att slippa.
slug = flygblad
# heading
valj-ratt-format-37gz = Välj rätt format
# cell
format-ah0y = Format
# cell
antal-pa-ett-a4-jqer = Antal på ett A4
# cell
passar-till-6cn1 = Passar till
# cell
a6-xya6 = A6
# cell
cell-4-2j5x = 4
# cell
gatan-torget-och-brevladan-x0jz = Gatan, torget och brevlådan
# cell
a5-gq0q = A5
# cell
cell-2-4yc0 = 2
# cell
bokbordet-och-motet-e1bf = Bokbordet och mötet
# cell
a4-vikt-i-tre-delar-g144 = A4 vikt i tre delar
# cell
cell-1-m4yr = 1
# cell
den-som-vill-lasa-mer-pa-bussen-1t8c = Den som vill läsa mer på bussen
# cell
affisch-i-a4-fszw = Affisch i A4
# cell
cell-1-v1t9gs = 1
# cell
anslagstavlan-i-porten-eller-3g0k = Anslagstavlan i porten eller tvättstugan
# heading
skriv-ut-hemma-9w8s = Skriv ut hemma
# item
hamta-bladet-pa-ratt-sprak-my57 = Hämta bladet på rätt språk.
# item
skriv-ut-i-verklig-storlek-100-r6s5 = Skriv ut i **verklig storlek**, 100 procent.
# item
ska-det-vikas-skriv-ut-pa-bada-5a17 = Ska det vikas, skriv ut på båda sidor och vänd längs kortsidan.
# item
gor-ett-enda-exemplar-forst-vik-yrst = Gör ett enda exemplar först. Vik det. Läs det högt.
# item
se-efter-att-det-star-vem-som-y55s = Se efter att det står vem som ger ut bladet. Fyll i vem som har kopierat det, var och vilket år.
svartvitt-gar-utmarkt-garna-pa-d9kn = Svartvitt går utmärkt, gärna på färgat papper.
# heading
dela-ut-ahz2 = Dela ut
sta-dar-folk-anda-vantar-vid-gr77 = Stå där folk ändå väntar: vid hållplatsen, utanför affären, på torget. Se människor i ögonen och säg en mening innan du räcker fram bladet.
# item
sag-till-exempel-npk7 = Säg till exempel:
# item
hej-visste-du-att-closed-beds-dxcx = ”Hej! Visste du att { $closed-beds } vårdplatser är stängda?”
# item
bor-du-har-i-krokarna-vad-tycker-382y = ”Bor du här i krokarna? Vad tycker du om hyran?”
# item
undvik-v0k7 = Undvik:
# item
langa-forklaringar-nar-bussen-0dhz = långa förklaringar när bussen kommer
# item
att-argumentera-med-den-som-tjee = att argumentera med den som redan har gått
ta-med-er-bladen-som-ligger-kvar-pwwk = Ta med er bladen som ligger kvar på marken när ni går. Området är ert.
# heading
gor-det-har-i-veckan-6em0 = Gör det här i veckan
skriv-ut-tjugo-blad-och-ga-ut-mtdq = Skriv ut tjugo blad och gå ut två och två en halvtimme.
nar-det-kanns-bra-ar-nasta-steg-vj7n = När det känns bra är nästa steg att [knacka dörr](knocking.md) eller [samla namn](signatures.md).
