### Easy Swedish: translation of content/healthcare/index.md. Needs review by a speaker.

title = Sjukvård som du kan lita på
description = Öppna de stängda sängarna på sjukhusen. Ge personalen det så bra att de vill stanna.
slug = sjukvard
closed-beds-s1e8 = { $closed-beds }
sa-manga-vardplatser-ar-stangda-pvda = Så många sängar på sjukhus är stängda. Det saknas personal. Det är lika många sängar som på ett helt sjukhus.
kopt-plats-i-kon-jgd6 = Man kan köpa en plats i kön
med-en-privat-sjukforsakring-gar-27qf = Den som har en privat sjukförsäkring kan köpa en plats i kön till vården.
kvinnoyrken-0228 = Yrken med många kvinnor
personalen-lamnar-underbetalda-6jrw = Personalen slutar i yrken med för låg lön. De flesta i de yrkena är kvinnor.
skriv-till-oss-om-varden-0gqh = Skriv till oss om vården
sangen-finns-men-ingen-star-c5a1 = Sängen finns, men ingen står bredvid den
tank-dig-ett-helt-sjukhus-dar-1774 = Tänk dig ett helt sjukhus där lamporna är släckta. Så många sängar kunde vi ha, om någon kunde arbeta där. { $closed-beds } sängar är stängda för att det saknas personal.[^beds]
personalen-ar-inte-forsvunnen-81xx = Personalen har inte försvunnit. Människor har gått en utbildning och tyckt om sitt arbete. Sedan har de slutat. Lönen är låg och passen är tunga. Vi vågar tro att många kommer tillbaka om de får det bättre. [Läs om sängarna](beds.md) och [om personalen](staff.md).
nar-varden-blev-en-marknad-46gv = När vården blev en marknad
pa-en-marknad-lonar-det-sig-att-dg8a = På en marknad handlar det om att tjäna pengar. Då lönar det sig att öppna där patienterna kräver minst. Den som är mest sjuk får långt till vården. Svårast är det för den som har flera sjukdomar på en gång, sjukdomar som inte går över. [Läs om vård till den som behöver den](needs.md).
lakaren-i-telefonen-3qy3 = Läkaren i telefonen
ett-samtal-med-lakaren-pa-skarm-avje = Det kan vara bra att prata med läkaren på en skärm. Men de digitala besöken blev dyra för regionen. Vi vill att de ska höra till den offentliga vårdcentralen, den som vi alla äger. Där finns alltid en dörr att gå in genom också.
vi-kraver-m2x0 = Det här kräver vi
battre-arbetsvillkor-och-mer-x9dz = Det ska bli bättre att arbeta i vården. Det ska finnas mer personal.
oppna-vardplatserna-igen-v9bq = Öppna sängarna på sjukhusen igen.
gor-varden-fri-fran-beroendet-av-1e7s = Vården ska klara sig utan dyr personal som man hyr en kort tid.
byt-ut-new-public-management-mot-ggt9 = Sluta styra vården med New Public Management. Det är att styra vården som ett företag. Låt personalen vara med och bestämma i stället.
lat-digitala-besok-vara-en-del-cz9v = Besök på skärm ska vara en del av den offentliga vårdcentralen. De ska aldrig vara skilda från en mottagning som du kan gå till.
bemot-beroende-som-den-sjukdom-kzrq = Den som är beroende är sjuk. Beroende är en sjukdom och inte ett brott. Bemöt det så.
uppgiften-kommer-fran-natverkets-rdm6 = Siffran kommer från vårt nätverks eget material.
