### The texts of content/handbook/accessibility.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Gör det möjligt att vara med
description = Ett möte är öppet först när alla kan komma in, höra och säga något.
slug = vara-med
# heading
komma-dit-pacn = Komma dit
fardtjansten-maste-ofta-bokas-i-s99z = Färdtjänsten måste ofta bokas i god tid, så bestäm start och slut och håll tiderna. Skriv i inbjudan var närmaste hållplats ligger, hur långt det är att gå och om det finns trappor. Skriv det också när svaret är tråkigt. Då slipper någon åka i onödan.
# heading
i-rummet-s12c = I rummet
# item
ingen-trappa-och-ingen-hog-6hx2 = Ingen trappa och ingen hög tröskel in
# item
en-toalett-som-det-gar-att-qdhx = En toalett som det går att använda med rullstol
# item
plats-att-vanda-en-rullstol-exp1 = Plats att vända en rullstol mellan borden
# item
horslinga-eller-mikrofon-och-220n = Hörslinga eller mikrofon, och alla använder den
# item
en-stol-med-armstod-och-en-plats-he9c = En stol med armstöd, och en plats nära dörren
# item
inget-starkt-doftande-varken-8ge0 = Inget starkt doftande, varken blommor eller parfym
# item
ett-lugnt-horn-for-den-som-sy9d = Ett lugnt hörn för den som behöver en paus
# heading
pa-pappret-y1dw = På pappret
stora-bokstaver-korta-rader-och-m839 = Stora bokstäver, korta rader och mörk text på ljus botten. Ett budskap i taget. Skriv **jordnära** ord: *hyra* i stället för *boendekostnad*, *läkare* i stället för *vårdgivare*. Allt som finns på papper ska också gå att få på nätet, där det kan läsas upp.
# heading
i-samtalet-8ewz = I samtalet
# item
den-som-leder-motet-sager-vem-4xkv = Den som leder mötet säger vem som har ordet.
# item
en-i-taget-och-med-namn-1z5w = En i taget, och med namn.
# item
vanta-langre-an-det-kanns-2nzv = Vänta längre än det känns naturligt. Alla tänker inte lika fort på svenska.
# item
det-gar-att-skriva-i-stallet-for-v8y7 = Det går att skriva i stället för att tala.
fraga-inte-vad-nagon-har-for-crz1 = Fråga inte vad någon har för diagnos. Fråga vad som behövs för att det ska bli ett bra möte.
# heading
gor-det-har-i-veckan-rfhp = Gör det här i veckan
ga-in-i-er-vanliga-lokal-som-om-kd4j = Gå in i er vanliga lokal som om det vore första gången, gärna tillsammans med någon som åker rullstol eller ser dåligt. Rätta det första ni snubblar på. Varför det är viktigt står i [Räkna inte mina resor](../paratransit/trips.md).
