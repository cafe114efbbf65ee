### The texts of content/healthcare/index.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Sjukvård att lita på
description = Öppna de stängda vårdplatserna, och ge personalen villkor som de vill stanna för.
slug = sjukvard
# term
closed-beds-s1e8 = { $closed-beds }
# meaning
sa-manga-vardplatser-ar-stangda-pvda = Så många vårdplatser är stängda för att personal saknas, lika många som på ett helt sjukhus.
# term
kopt-plats-i-kon-jgd6 = Köpt plats i kön
# meaning
med-en-privat-sjukforsakring-gar-27qf = Med en privat sjukförsäkring går det att köpa sig en plats i vårdkön.
# term
kvinnoyrken-0228 = Kvinnoyrken
# meaning
personalen-lamnar-underbetalda-6jrw = Personalen lämnar underbetalda yrken där de flesta är kvinnor.
# button
skriv-till-oss-om-varden-0gqh = Skriv till oss om vården
# heading
sangen-finns-men-ingen-star-c5a1 = Sängen finns, men ingen står bredvid den
tank-dig-ett-helt-sjukhus-dar-1774 = Tänk dig ett helt sjukhus där ljuset är släckt. Så många är platserna som vi skulle kunna ha, om någon kunde arbeta där. { $closed-beds } vårdplatser är stängda för att personalen saknas.[^beds]
personalen-ar-inte-forsvunnen-81xx = Personalen är inte försvunnen. Människor har utbildat sig, tyckt om sitt arbete och sedan gått därifrån, för att lönen är låg och passen är tunga. Får de bättre villkor vågar vi tro att många kommer tillbaka. [Läs om vårdplatserna](beds.md) och [om personalen](staff.md).
# heading
nar-varden-blev-en-marknad-46gv = När vården blev en marknad
pa-en-marknad-lonar-det-sig-att-dg8a = På en marknad lönar det sig att öppna där patienterna kräver minst. Då blir det långt till vården för den som är mest sjuk. Hårdast drabbas den som är kroniskt sjuk och har flera diagnoser på en gång. [Läs om vård efter behov](needs.md).
# heading
lakaren-i-telefonen-3qy3 = Läkaren i telefonen
ett-samtal-med-lakaren-pa-skarm-avje = Ett samtal med läkaren på skärm kan vara till stor hjälp. Men de digitala besöken blev dyra för regionen. Vi vill att de ska höra till den offentliga vårdcentralen, där det alltid finns en dörr att gå in genom också.
# heading
vi-kraver-m2x0 = Vi kräver
# item
battre-arbetsvillkor-och-mer-x9dz = Bättre arbetsvillkor och mer personal.
# item
oppna-vardplatserna-igen-v9bq = Öppna vårdplatserna igen.
# item
gor-varden-fri-fran-beroendet-av-1e7s = Gör vården fri från beroendet av dyr stafettpersonal.
# item
byt-ut-new-public-management-mot-ggt9 = Byt ut New Public Management mot en styrning där personalen har inflytande.
# item
lat-digitala-besok-vara-en-del-cz9v = Låt digitala besök vara en del av den offentliga vårdcentralen, aldrig skilda från en fysisk mottagning.
# item
bemot-beroende-som-den-sjukdom-kzrq = Bemöt beroende som den sjukdom det är, inte som ett brott.
uppgiften-kommer-fran-natverkets-rdm6 = Uppgiften kommer från nätverkets eget material.
