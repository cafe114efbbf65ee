### The texts of content/labour/leaflet.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Rätt att säga nej
description = Ett tryggt jobb är ett jobb där du kan tacka nej till ett pass och ändå komma tillbaka i morgon.
slug = flygblad
action-text = Fyra steg att börja med
kan-du-komma-pa-en-gang-sager-du-0eqf = Kan du komma på en gång? Säger du nej, kanske nästa sms går till någon annan. Så är det för timvikarien, som får sitt arbete beställt ett pass i taget.
# heading
fortare-for-mindre-fxce = Fortare, för mindre
bussforaren-far-ingen-p1hv = Bussföraren får ingen toalettpaus. Undersköterskan ser sina arbetsvillkor bli sämre. När jobbet är otryggt springer vi fortare för mindre. Och den som springer hinner inte protestera.
# heading
tillsammans-hors-vi-rxk7 = Tillsammans hörs vi
anstallningsskyddet-skyddar-den-wy77 = Anställningsskyddet skyddar den som säger ifrån ensam. Strejkrätten skyddar dem som säger ifrån tillsammans. Vi behöver båda. Facket vet hur det ser ut på jobbet, och de folkvalda kan ta frågan dit där besluten fattas.
# heading
vi-kraver-akhh = Vi kräver
# item
forsvara-anstallningsskyddet-exrg = Försvara anställningsskyddet.
# item
forsvara-strejkratten-zax6 = Försvara strejkrätten.
# item
trygga-anstallningar-i-stallet-58zx = Trygga anställningar i stället för sms-jobb.
# item
lat-facket-och-de-folkvalda-ydrf = Låt facket och de folkvalda arbeta tillsammans.
