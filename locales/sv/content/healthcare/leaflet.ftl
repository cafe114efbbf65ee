### The texts of content/healthcare/leaflet.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = { $closed-beds } sängar väntar
description = Vårdplatserna kan öppna igen, när de som arbetar där får villkor att stanna för.
slug = flygblad
action-text = Berätta vad du har sett
sa-manga-vardplatser-ar-stangda-qx81 = Så många vårdplatser är stängda för att personal saknas, lika många som på ett helt sjukhus. Det som fattas är inte madrasser. Det är någon som kommer när du ringer på natten.
# heading
de-som-inte-orkade-mer-6cay = De som inte orkade mer
underskoterskan-tyckte-om-sitt-d0rp = Undersköterskan tyckte om sitt arbete. Men passen var tunga och lönen låg, i ett yrke där de flesta är kvinnor. Nu hyrs dyr stafettpersonal in i stället. Ge personalen bättre villkor, så blir det lättare att stanna och att komma tillbaka.
# heading
vard-ar-ingen-vara-nrp9 = Vård är ingen vara
pa-en-marknad-oppnar-x4e8 = På en marknad öppnar mottagningen där patienterna kräver minst. Med en privat försäkring går det att köpa sig en plats i kön. Den som är kroniskt sjuk och har flera diagnoser förlorar. Vi vill att behovet bestämmer.
# heading
vi-kraver-avh3 = Vi kräver
# item
battre-arbetsvillkor-och-fler-9f0p = Bättre arbetsvillkor och fler kollegor.
# item
oppna-vardplatserna-igen-kw2v = Öppna vårdplatserna igen.
# item
slut-pa-beroendet-av-dyr-zb1v = Slut på beroendet av dyr stafettpersonal.
# item
inflytande-for-personalen-i-t39z = Inflytande för personalen i stället för New Public Management.
# item
mot-beroende-som-en-sjukdom-inte-71em = Möt beroende som en sjukdom, inte som ett brott.
