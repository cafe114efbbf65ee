### Easy Swedish: translation of content/labour/leaflet.md. Needs review by a speaker.

title = Du ska få säga nej
description = Ett tryggt jobb är ett jobb där du kan säga nej till ett pass. Du ska ändå få komma tillbaka i morgon.
slug = flygblad
action-text = Fyra saker att börja med
kan-du-komma-pa-en-gang-sager-du-0eqf = Kan du komma nu? Om du säger nej, frågar de kanske någon annan nästa gång. Så är det för timvikarien, som inte har ett fast jobb. Jobbet kommer på sms, ett pass i taget.
fortare-for-mindre-fxce = Fortare och sämre
bussforaren-far-ingen-p1hv = Bussföraren får ingen paus för att gå på toaletten. Undersköterskan får det sämre på jobbet. När jobbet är otryggt springer vi fortare för mindre lön. Den som springer hinner inte protestera.
tillsammans-hors-vi-rxk7 = Vi hörs tillsammans
anstallningsskyddet-skyddar-den-wy77 = Anställningsskyddet är regler som skyddar ditt jobb. Det skyddar den som säger ifrån ensam. Rätten att strejka skyddar dem som säger ifrån tillsammans. Vi behöver båda. Facket vet hur det är på jobbet. De folkvalda är politiker som vi har röstat på. De kan ta upp frågan där man bestämmer.
vi-kraver-akhh = Det kräver vi
forsvara-anstallningsskyddet-exrg = Försvara reglerna som skyddar ditt jobb.
forsvara-strejkratten-zax6 = Försvara rätten att strejka.
trygga-anstallningar-i-stallet-58zx = Ge människor trygga jobb, inte jobb på sms.
lat-facket-och-de-folkvalda-ydrf = Låt facket och de folkvalda arbeta ihop.
