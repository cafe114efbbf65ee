### The texts of content/translators/states.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Vad lägena betyder
description = Varje stycke har ett läge, så att du ser vad som är kvar att göra och vad som har ändrats.
slug = lagen
# heading
de-fem-lagena-k4k6 = De fem lägena
# term
missing-saknas-v5jv = `missing`, saknas
# meaning
det-finns-ingen-rad-lasaren-ser-5mnv = Det finns ingen rad. Läsaren ser stycket på ett annat språk. Översätt det.
# term
stale-inaktuell-e3tp = `stale`, inaktuell
# meaning
svenskan-har-andrats-sedan-du-3jf3 = Svenskan har ändrats sedan du översatte. Läsaren ser din gamla översättning, eller det nya stycket på ett annat språk om gruppen har valt det. Jämför, och ändra eller säg att den fortfarande stämmer.
# term
needs-review-ogranskad-b4wh = `needs-review`, ogranskad
# meaning
oversatt-men-ingen-mer-har-last-mzt4 = Översatt, men ingen mer har läst. Läsaren ser din översättning. Be någon läsa.
# term
reviewed-granskad-rxyr = `reviewed`, granskad
# meaning
nagon-mer-har-last-och-godkant-ecp8 = Någon mer har läst och godkänt. Du behöver inte göra något.
# term
unknown-okand-61fz = `unknown`, okänd
# meaning
oversatt-men-anteckningen-om-vad-f2ws = Översatt, men anteckningen om vad den gjordes av är borta. Läsaren ser din översättning. Läs båda texterna, och säg att den stämmer.
# heading
arbetslistan-efcr = Arbetslistan
den-som-skoter-webbplatsen-kan-zdx8 = Den som sköter webbplatsen kan när som helst göra en lista till dig. För ett inaktuellt stycke står både den gamla och den nya svenska texten där, med de ändrade orden märkta, så att du slipper leta.
# term
flygblad-translate-status-gcjj = `flygblad translate status`
# meaning
hur-langt-alla-sprak-har-kommit-y009 = Hur långt alla språk har kommit, i en tabell.
# term
flygblad-translate-status-vsj2 = `flygblad translate status --language so --format html`
# meaning
en-arbetslista-for-ett-sprak-att-52b2 = En arbetslista för ett språk, att skicka till den som översätter.
# term
flygblad-translate-accept-so-vad-kewx = `flygblad translate accept so vad-du-kan-gora-bphh`
# meaning
det-har-stycket-stammer-f1qy = Det här stycket stämmer fortfarande på somaliska.
# term
flygblad-translate-review-so-vad-ef8a = `flygblad translate review so vad-du-kan-gora-bphh`
# meaning
nagon-mer-har-last-och-godkant-bydx = Någon mer har läst och godkänt det.
# term
flygblad-translate-check-f9jk = `flygblad translate check`
# meaning
vad-kontrollerna-sager-om-8xxz = Vad kontrollerna säger om översättningarna.
vad-kontrollerna-sager-och-vad-qgh7 = Vad kontrollerna säger, och vad du gör åt det, står i [kapitlet om kontrollerna](checks.md).
# heading
nar-svenskan-har-andrats-wade = När svenskan har ändrats
las-de-tva-svenska-texterna-2t0g = Läs de två svenska texterna bredvid varandra. Sedan finns det två svar:
# item
oversattningen-behover-andras-nw40 = **Översättningen behöver ändras.** Ändra raden. Det räcker: programmet ser att du har varit där.
# item
den-stammer-fortfarande-sag-det-kmrs = **Den stämmer fortfarande.** Säg det till den som sköter webbplatsen, som kör `accept`. Då försvinner stycket ur listan utan att ett ord har ändrats.
ratta-inte-ett-stavfel-i-ett-s01h = Rätta inte ett stavfel i ett inaktuellt stycke utan att läsa den nya svenska texten. Programmet tror att du har översatt den nya.
sma-andringar-gor-inget-d7s9 = Små ändringar gör inget inaktuellt: ett kommatecken, ett citattecken, en stor bokstav eller en länk som leder någon annanstans.
# heading
vem-granskar-m5x6 = Vem granskar?
helst-nagon-annan-an-den-som-042p = Helst någon annan än den som översatte, och helst någon som har språket som modersmål. Läs högt. Fråga dig vad din mormor skulle säga. Översättningar som en maskin har gjort är alltid ogranskade tills en människa har läst dem.
andrar-nagon-sedan-raden-ar-den-as6d = Ändrar någon sedan raden är den ogranskad igen.
# heading
texter-som-har-forsvunnit-7w42 = Texter som har försvunnit
tas-ett-stycke-bort-pa-svenska-s3sp = Tas ett stycke bort på svenska flyttas din översättning till slutet av filen, under en rubrik som börjar `## No longer in the text`. Där gör den ingen skada. Kommer stycket tillbaka, här eller på en annan sida, så kommer din översättning tillbaka med det. Vill du städa får du ta bort raderna.
delas-ett-stycke-i-tva-behaller-s34r = Delas ett stycke i två behåller den längsta delen namnet och översättningen. Den andra är ny.
# heading
gor-det-har-i-dag-vefd = Gör det här i dag
be-om-arbetslistan-for-ditt-015x = Be om arbetslistan för ditt språk. Ta bara de inaktuella. De går fortast, och de gör störst nytta.
