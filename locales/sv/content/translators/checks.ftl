### The texts of content/translators/checks.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Vad kontrollerna säger
description = Programmet läser varje översättning bredvid originalet. Här står vad anmärkningarna betyder och vad du gör åt dem.
slug = kontrollerna
programmet-laser-varje-zt4w = Programmet läser varje översättning bredvid den svenska texten och säger till när något ser konstigt ut. Varje anmärkning har ett namn inom hakparentes, till exempel `changed-link`. Leta upp namnet här, så ser du vad det betyder och vad du kan göra.
ett-fel-visas-inte-for-lasaren-4ynh = **Ett fel** visas inte för läsaren: stycket syns på ett annat språk tills felet är rättat. **Ett råd** ändrar ingenting. Du kan språket, så du avgör. Stämmer din text ändå låter du den stå.
kommandot-ar-flygblad-translate-pgzc = Kommandot är `flygblad translate check`, och `flygblad translate check --language so` för bara ett språk.
# heading
fel-a90q = Fel
# heading
fluent-syntax-raden-gar-inte-att-h97d = `fluent-syntax`: raden går inte att läsa
ofta-ar-det-en-klammer-ett-7dws = Ofta är det en klammer, ett citattecken eller ett likhetstecken som saknas. Jämför med raden ovanför. Ska en klammer synas på sidan skriver du `{ "{" } "{ "{" }" { "}" }`.
# heading
duplicate-message-samma-namn-tva-d0vt = `duplicate-message`: samma namn två gånger
den-forsta-raden-galler-ta-bort-n2ey = Den första raden gäller. Ta bort den som är sämst.
# heading
not-words-nagot-annat-an-ord-fn38 = `not-words`: något annat än ord
en-text-far-innehalla-siffror-s31v = En text får innehålla siffror som `{ "{" } $closed-beds { "}" }`, namn som `{ "{" } -org-name { "}" }` och [val efter en siffra](figures.md#plural). Annat inom klamrar fungerar inte. Skriv som det står på svenska.
# heading
unknown-function-ett-kommando-c46m = `unknown-function`: ett kommando som inte finns
orden-i-stora-bokstaver-inom-2th5 = Orden i stora bokstäver inom klamrar är kommandon, till exempel `NUMBER`. Skriv av dem som de står på svenska.
# heading
bad-slug-adressen-gar-inte-att-sm9r = `bad-slug`: adressen går inte att använda
raden-slug-ar-den-sista-delen-av-yw8e = Raden `slug` är den sista delen av sidans adress. Skriv små bokstäver och siffror med bindestreck mellan orden, som `hyror-i-ar`, eller ta bort raden.
# heading
bidi-override-ett-osynligt-ek6m = `bidi-override`: ett osynligt tecken vänder på texten
det-foljer-ibland-med-nar-man-528h = Det följer ibland med när man kopierar från en annan sida. Radera stycket på raden och skriv det för hand. Sidan sköter läsriktningen.
# heading
changed-figure-siffran-ar-en-2fya = `changed-figure`: siffran är en annan
namnet-inom-klamrarna-ska-vara-nv06 = Namnet inom klamrarna ska vara samma som på svenska. Skriv av det, också dollartecknet.
# heading
changed-link-lanken-leder-nagon-gtmx = `changed-link`: länken leder någon annanstans
det-som-star-i-den-runda-rg28 = Det som står i den runda parentesen efter en länk ska vara precis som på svenska, också när sidan finns på ditt språk. Programmet hittar rätt språk själv. Orden i hakparentesen är dina.
# heading
changed-note-noten-saknas-eller-1be4 = `changed-note`: noten saknas eller är en annan
paragraph-1-leder-till-en-not-langst-ned-jbjq = `[^1]` leder till en not längst ned på sidan. Sätt den efter samma ord som på svenska, lika många gånger.
# heading
changed-picture-bilden-ar-en-9s6w = `changed-picture`: bilden är en annan
skriv-av-den-runda-parentesen-mfgy = Skriv av den runda parentesen efter `![…]`. Orden i hakparentesen beskriver bilden, och dem översätter du.
# heading
control-character-ett-tecken-som-t0qk = `control-character`: ett tecken som ingen ser
det-ar-ett-tecken-for-maskiner-21j9 = Det är ett tecken för maskiner och har inget på en sida att göra. Radera det, eller skriv om stycket för hand.
# heading
empty-translation-det-star-84xp = `empty-translation`: det står ingenting
oversatt-texten-eller-ta-bort-xwy1 = Översätt texten, eller ta bort raden tills någon hinner.
# heading
new-html-html-som-inte-finns-pa-w06a = `new-html`: HTML som inte finns på svenska
skriv-med-tecknen-i-stallet-fet-5v93 = Skriv med [tecknen](marks.md) i stället: `**fet**` och `*kursiv*`. Ska ett `<` synas skriver du `\<`.
# heading
refused-link-en-lank-som-inte-ar-3t6m = `refused-link`: en länk som inte är tillåten
en-lank-far-leda-till-en-sida-en-sz0b = En länk får leda till en sida, en webbadress, en e-postadress eller ett telefonnummer. Skriv av den svenska.
# heading
too-long-texten-ar-orimligt-lang-qh0j = `too-long`: texten är orimligt lång
den-ar-mer-an-fem-ganger-sa-lang-0b1q = Den är mer än fem gånger så lång som den svenska. Förmodligen har något klistrats in två gånger, eller på fel rad.
# heading
unknown-term-ett-namn-som-inte-xyas = `unknown-term`: ett namn som inte finns
namn-som-org-name-forklaras-i-59h6 = Namn som `{ "{" } -org-name { "}" }` förklaras i `site.ftl`. Skriv av det som står på svenska.
# heading
unknown-reference-en-hanvisning-g7n0 = `unknown-reference`: en hänvisning till något som inte finns
i-site-ftl-far-en-text-hanvisa-szej = I `site.ftl` får en text hänvisa till en annan, men den måste finnas. Kontrollera stavningen.
# heading
unknown-variable-en-uppgift-som-93ay = `unknown-variable`: en uppgift som inte finns
i-site-ftl-har-varje-text-sina-e2eb = I `site.ftl` har varje text sina egna uppgifter, till exempel `{ "{" } $count { "}" }`. Skriv av dem från den svenska eller engelska texten.
# heading
message-cycle-texter-som-49n8 = `message-cycle`: texter som hänvisar till varandra
tva-texter-i-site-ftl-hanvisar-ampm = Två texter i `site.ftl` hänvisar runt i en ring. Skriv ut orden i en av dem.
# heading
rad-om-orden-ce0c = Råd om orden
# heading
blanks-mellanslag-pa-fel-stalle-kre7 = `blanks`: mellanslag på fel ställe
ett-mellanslag-racker-mellan-s4s4 = Ett mellanslag räcker mellan orden, och före punkt och komma ska det inte vara något. På franska är mellanslag före `;`, `:`, `!` och `?` som det ska vara.
# heading
brackets-en-parentes-utan-sin-ve3h = `brackets`: en parentes utan sin andra halva
en-parentes-eller-ett-citat-xmwt = En parentes eller ett citat börjar men slutar inte, eller tvärtom. Sätt dit den halva som saknas.
# heading
end-mark-slutar-pa-ett-annat-tdn9 = `end-mark`: slutar på ett annat sätt
den-svenska-texten-slutar-med-50yt = Den svenska texten slutar med punkt, frågetecken eller kolon och din inte, eller tvärtom. Använd ditt språks egna tecken, till exempel `؟` eller `።`.
# heading
glossary-ett-annat-ord-an-det-ni-w21d = `glossary`: ett annat ord än det ni har bestämt
gruppen-har-en-ordlista-locales-0a00 = Gruppen har en ordlista, `locales/glossary.csv`. Använd ordet som står där, så känner läsaren igen sig på alla sidor. Är ordet dåligt, föreslå ett bättre till ordlistan.
# heading
invisible-ett-osynligt-tecken-461j = `invisible`: ett osynligt tecken utan nytta
det-foljer-ofta-med-nar-man-9zty = Det följer ofta med när man kopierar från en webbsida, och gör att ordet inte går att söka efter. Radera det. De osynliga tecken som persiska, kurdiska och indiska språk behöver är tillåtna.
# heading
length-ovanligt-kort-eller-lang-4k7p = `length`: ovanligt kort eller lång
las-bada-texterna-har-nagot-qf2p = Läs båda texterna: har något fallit bort eller kommit med två gånger? Rubriker och knappar har ont om plats. Går det inte att säga kortare låter du det stå.
# heading
mixed-script-bokstaver-fran-en-mp3r = `mixed-script`: bokstäver från en annan skrift
antingen-har-ett-ord-bokstaver-sy78 = Antingen har ett ord bokstäver ur två alfabet som liknar varandra, som ett ryskt `е` i ett latinskt ord. Skriv då om ordet med ett tangentbord. Eller så är ett ord skrivet med en annan skrift än ditt språk har, utan att det står så på svenska.
# heading
missing-figure-siffran-saknas-cze6 = `missing-figure`: siffran saknas
satt-in-siffran-med-klamrar-till-1fb1 = Sätt in siffran med klamrar, till exempel `{ "{" } $closed-beds { "}" }`. Skriver du den för hand blir den fel hos dig nästa gång den ändras.
# heading
missing-link-lanken-saknas-tgw8 = `missing-link`: länken saknas
den-svenska-texten-har-en-lank-141p = Den svenska texten har en länk som din inte har. Sätt hakparentes om dina ord för den, och skriv av den runda parentesen.
# heading
missing-picture-bilden-saknas-sd7f = `missing-picture`: bilden saknas
kopiera-bilden-fran-den-svenska-ff12 = Kopiera bilden från den svenska texten och översätt beskrivningen i hakparentesen.
# heading
missing-term-namnet-saknas-tfp4 = `missing-term`: namnet saknas
skriv-namnet-med-klamrar-som-pa-pzrg = Skriv namnet med klamrar som på svenska, till exempel `{ "{" } -org-name { "}" }`. Då är det likadant överallt. Behöver det böjas, läs om [namn som böjs](figures.md#terms).
# heading
numbers-siffrorna-stammer-inte-kc9p = `numbers`: siffrorna stämmer inte
ett-tal-ett-klockslag-en-summa-x7xr = Ett tal, ett klockslag, en summa eller ett telefonnummer är inte samma som på svenska. Jämför noga. Det går bra att skriva `12,000` eller `١٢٬٠٠٠` för 12 000, `6:30` för 18.30 och små tal med bokstäver.
# heading
plural-forms-en-form-saknas-wdac = `plural-forms`: en form saknas eller finns inte
siffran-andras-en-dag-och-da-ska-6trr = Siffran ändras en dag, och då ska orden fortfarande vara rätt. Skriv en rad för varje form som ditt språk har. Formerna står i [Siffror och böjningar](figures.md#forms).
# heading
untranslated-samma-text-som-pa-z1c7 = `untranslated`: samma text som på svenska
har-nagon-kopierat-raden-for-att-ekcd = Har någon kopierat raden för att översätta den senare? Översätt den, eller ta bort den så länge. Namn, adresser och enstaka ord får vara lika.
# heading
rad-om-filen-eatp = Råd om filen
# heading
attribute-en-rad-som-inte-visas-p7jb = `attribute`: en rad som inte visas
en-rad-som-borjar-med-punkt-som-m86z = En rad som börjar med punkt, som `.title = …`, visas ingenstans. Ta bort den.
# heading
both-translations-sidan-finns-0x4p = `both-translations`: sidan finns redan som hel
nagon-har-skrivit-hela-sidan-pa-47ek = Någon har skrivit hela sidan på ditt språk, i en fil som `rents.ar.md`. Då är det den som läsaren ser, och inte raderna i din fil. Bestäm er för en av dem.
# heading
obsolete-texten-ar-borta-naj5 = `obsolete`: texten är borta
det-svenska-stycket-har-tagits-mw9k = Det svenska stycket har tagits bort. Din översättning ligger kvar ifall det kommer tillbaka, och gör ingen skada. Ta bort den om du vill städa.
# heading
unknown-document-filen-hor-inte-xdt2 = `unknown-document`: filen hör inte till någon sida
filen-ska-heta-som-sidan-i-samma-nqmk = Filen ska heta som sidan, i samma mapp. Är sidan borta kan du ta bort filen.
# heading
unknown-message-namnet-hor-inte-8vxs = `unknown-message`: namnet hör inte till någon text
namnet-fore-likhetstecknet-har-evxy = Namnet före likhetstecknet har ändrats eller är felstavat, så programmet vet inte vilket stycke det är. Kopiera namnet från filen i `locales/sv/`.
# heading
gor-det-har-i-dag-dqwb = Gör det här i dag
be-den-som-skoter-webbplatsen-695j = Be den som sköter webbplatsen att köra kontrollerna för ditt språk. Rätta ett fel. Läs sedan råden högt och bestäm vilka du håller med om.
