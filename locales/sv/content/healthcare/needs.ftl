### The texts of content/healthcare/needs.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Vård efter behov
description = Den som är sjukast ska få vård först, inte den som är lönsammast.
slug = vard-efter-behov
# heading
vem-varden-oppnar-for-c7pd = Vem vården öppnar för
nar-varden-ar-en-marknad-oppnar-42fh = När vården är en marknad öppnar mottagningar där patienterna kräver minst. Den som är frisk nog för ett snabbt besök är en bra affär. Den som har hjärtsvikt, diabetes och ont i knäna är en dålig. Men det är hon som behöver läkaren.
# heading
graddfilen-xqvy = Gräddfilen
en-privat-sjukforsakring-koper-a84g = En privat sjukförsäkring köper en plats i kön. Varje plats som är köpt är en plats som någon annan inte fick. En vårdkö ska bara ha en ordning: den som behöver vården mest kommer först.
# heading
digitalt-men-inte-for-sig-stpk = Digitalt, men inte för sig
vi-ar-inte-emot-skarmen-vi-ar-rybd = Vi är inte emot skärmen. Vi är emot att den blir en egen vårdkedja vid sidan om. Så här vill vi ha det:
# cell
i-dag-yrza = I dag
# cell
som-vi-vill-ha-det-50es = Som vi vill ha det
# cell
digitala-besok-som-blev-dyra-for-qr9e = Digitala besök som blev dyra för regionen
# cell
digitala-besok-hos-din-egen-qygd = Digitala besök hos din egen vårdcentral
# cell
en-lakare-som-du-kanske-aldrig-axnp = En läkare som du kanske aldrig träffar igen
# cell
samma-mottagning-pa-skarmen-och-evey = Samma mottagning på skärmen och i verkligheten
# cell
skilt-fran-en-fysisk-mottagning-y7ks = Skilt från en fysisk mottagning
# cell
alltid-en-dorr-att-ga-in-genom-511m = Alltid en dörr att gå in genom
# heading
beroende-ar-en-sjukdom-6ysh = Beroende är en sjukdom
den-som-ar-beroende-av-alkohol-7zfn = Den som är beroende av alkohol eller narkotika är sjuk och behöver vård. Rädslan för straff får ingen att bli frisk, men den kan få människor att låta bli att söka hjälp. Vi vill att vården ska vara det första man möter.
alla-vara-krav-pa-varden-finns-9rjt = Alla våra krav på vården finns under [Sjukvård att lita på](index.md#demands).
