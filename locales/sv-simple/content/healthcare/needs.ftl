### Easy Swedish: translation of content/healthcare/needs.md. Needs review by a speaker.

title = Vård till den som behöver den
description = Den som är mest sjuk ska få vård först. Inte den som man tjänar mest pengar på.
slug = vard-till-den-som-behover
vem-varden-oppnar-for-c7pd = Vem öppnar vården för?
nar-varden-ar-en-marknad-oppnar-42fh = När vården är en marknad öppnar mottagningar där patienterna kräver minst. Den som är ganska frisk och kommer på ett kort besök ger bra med pengar. Den som har ett svagt hjärta, diabetes och ont i knäna gör inte det. Men det är hon som behöver läkaren.
graddfilen-xqvy = En egen väg förbi kön
en-privat-sjukforsakring-koper-a84g = En privat sjukförsäkring köper en plats i kön. Varje plats som någon köper är en plats som någon annan inte får. En kö till vården ska bara ha en ordning: den som behöver vården mest kommer först.
digitalt-men-inte-for-sig-stpk = Besök på skärm, men inte för sig
vi-ar-inte-emot-skarmen-vi-ar-rybd = Vi är inte emot skärmen. Men den ska inte bli en egen vård vid sidan av den vanliga vården. Så här vill vi ha det:
i-dag-yrza = Så är det i dag
som-vi-vill-ha-det-50es = Så vill vi ha det
digitala-besok-som-blev-dyra-for-qr9e = Besök på skärm som blev dyra för regionen
digitala-besok-hos-din-egen-qygd = Besök på skärm hos din egen vårdcentral
en-lakare-som-du-kanske-aldrig-axnp = En läkare som du kanske aldrig träffar igen
samma-mottagning-pa-skarmen-och-evey = Samma mottagning på skärmen och på riktigt
skilt-fran-en-fysisk-mottagning-y7ks = Skilt från en mottagning som du kan gå till
alltid-en-dorr-att-ga-in-genom-511m = Alltid en dörr att gå in genom
beroende-ar-en-sjukdom-6ysh = Beroende är en sjukdom
den-som-ar-beroende-av-alkohol-7zfn = Den som är beroende av alkohol eller narkotika är sjuk och behöver vård. Ingen blir frisk av att vara rädd för straff. Men den som är rädd söker kanske inte hjälp. Vi vill att vården ska vara det första man möter.
alla-vara-krav-pa-varden-finns-9rjt = Allt vi kräver om vården finns på sidan [Sjukvård som du kan lita på](index.md#demands).
