### Easy Swedish: translation of content/healthcare/leaflet.md. Needs review by a speaker.

title = { $closed-beds } sängar är stängda
description = Sängarna på sjukhusen kan öppna igen. Då måste personalen få det bättre på jobbet.
slug = flygblad
action-text = Berätta vad du har sett
sa-manga-vardplatser-ar-stangda-qx81 = Så många sängar på sjukhus är stängda. Det saknas personal. Det är lika många sängar som på ett helt sjukhus. Det måste finnas någon som kommer när du ringer på natten.
de-som-inte-orkade-mer-6cay = De som inte orkade mer
underskoterskan-tyckte-om-sitt-d0rp = Undersköterskan tyckte om sitt jobb. Men arbetet var tungt och lönen var låg. De flesta som arbetar så är kvinnor. Nu hyr sjukhusen dyr personal en kort tid i stället. Ge personalen det bättre. Då blir det lättare att stanna. Det blir också lättare att komma tillbaka.
vard-ar-ingen-vara-nrp9 = Vård ska inte säljas
pa-en-marknad-oppnar-x4e8 = På en marknad handlar det om att tjäna pengar. Då öppnar vården där patienterna kräver minst. Den som har en privat försäkring kan köpa en plats i kön. Det blir sämre för den som har flera sjukdomar. Vi vill att den som behöver vård mest ska få den först.
vi-kraver-avh3 = Det kräver vi
battre-arbetsvillkor-och-fler-9f0p = Det ska bli bättre att arbeta i vården.
oppna-vardplatserna-igen-kw2v = Öppna sängarna på sjukhusen igen.
slut-pa-beroendet-av-dyr-zb1v = Sluta hyra dyr personal.
inflytande-for-personalen-i-t39z = Låt personalen vara med och bestämma. Vården ska inte styras som ett företag.
mot-beroende-som-en-sjukdom-inte-71em = Beroende är en sjukdom, inte ett brott.
