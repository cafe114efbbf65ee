### The texts of content/translators/weblate.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = I Weblate
description = Weblate är en webbplats där flera översätter tillsammans, utan filer att skicka fram och tillbaka.
slug = i-weblate
# heading
nar-du-oversatter-7x9j = När du översätter
varje-sida-ar-en-komponent-med-da7e = Varje sida är en *komponent* med samma namn som filen, till exempel `content/housing/rents`. Öppna den, välj ditt språk och börja med det som är oöversatt. Du ser ett meddelande i taget: den svenska texten överst, en ruta för dina ord under, och bredvid dem meddelandets namn och grannarna på sidan.
# item
skriv-dina-ord-i-rutan-tecknen-31ew = Skriv dina ord i rutan. [Tecknen](marks.md) betyder samma sak som annars.
# item
spara-och-fortsatt-nasta-tx8r = Spara och fortsätt. Nästa meddelande kommer av sig självt.
# item
ar-du-osaker-lamna-ett-forslag-i-xnnt = Är du osäker, lämna ett förslag i stället för att spara.
# item
ar-det-svenskan-som-ar-oklar-nwd8 = Är det svenskan som är oklar, skriv en kommentar, så kan den som skrev texten svara.
ett-meddelande-dar-ordet-bojs-xztw = Ett meddelande där ordet [böjs efter en siffra](figures.md#plural) står i en enda ruta, med alla former under varandra.
# heading
vad-orden-i-weblate-betyder-tsn5 = Vad orden i Weblate betyder
# term
untranslated-qrx8 = `Untranslated`
# meaning
det-finns-ingen-oversattning-an-jrh4 = Det finns ingen översättning än.
# term
needs-editing-nv7r = `Needs editing`
# meaning
svenskan-har-andrats-eller-nagon-40d9 = Svenskan har ändrats, eller någon vill att du ser över orden. Texten ligger ändå i filen och kan synas på sidan. Lägg därför det halvfärdiga som ett förslag.
# term
suggestion-1b7t = `Suggestion`
# meaning
ett-forslag-som-vantar-pa-att-ppzt = Ett förslag som väntar på att någon säger ja. Det syns inte på sidan.
# term
waiting-for-review-approved-wz4q = `Waiting for review`, `Approved`
# meaning
om-gruppen-granskar-i-weblate-tgvb = Om gruppen granskar i Weblate: översatt, och läst av någon mer.
# term
checks-texa = `Checks`
# meaning
weblate-har-egna-kontroller-de-tesv = Weblate har egna kontroller. De säger ungefär samma sak som våra, men det är våra som bestämmer.
# heading
varfor-laget-star-i-en-annan-fil-1ac5 = Varför läget står i en annan fil
i-en-oversattningsfil-finns-bara-g95v = I en översättningsfil finns bara plats för ord. Weblate minns i sin egen databas vad som behöver ses över, men minnet följer inte med filen. Därför har flygblad en fil bredvid varje översättning, med samma namn och ändelsen `.lock`. Där står vilken svensk text du översatte och om någon har granskat. Weblate rör den aldrig.
sa-blir-laget-detsamma-vare-sig-yxae = Så blir [läget](states.md) detsamma vare sig du skriver i Weblate, i en textredigerare eller på en byrå. Men det betyder också att ett godkännande i Weblate stannar där. Den som sköter webbplatsen för det vidare med `flygblad translate review`.
# heading
for-den-som-satter-upp-weblate-jxwa = För den som sätter upp Weblate
gor-ett-projekt-och-hamta-sedan-m9nd = Gör ett projekt, och hämta sedan de här två filerna. Byt ut adresserna i den första mot era egna.
# item
weblate-component-json-ar-den-602r = [weblate-component.json](weblate-component.json) är den första komponenten: startsidan.
# item
weblate-discovery-json-ar-5j49 = [weblate-discovery.json](weblate-discovery.json) är tillägget *Component discovery*, som hittar alla andra sidor, och nya när de kommer.
skicka-dem-till-weblates-eget-pd8k = Skicka dem till Weblates gränssnitt för program (API), med er nyckel i stället för `TOKEN` och ert projekt i stället för `PROJECT`:
allt-gar-ocksa-att-fylla-i-for-vg9e = Allt går också att fylla i för hand på Weblates egna sidor. Vad varje inställning är till för:
# cell
installning-fd8c = Inställning
# cell
varfor-jhjg = Varför
# cell
vcs-repo-push-branch-md3x = `vcs`, `repo`, `push`, `branch`
# cell
var-webbplatsens-filer-hamtas-qk7f = Var webbplatsens filer hämtas, och vart översättningarna skickas
# cell
file-format-j9ph = `file_format`
# cell
filerna-ar-fluent-je3k = Filerna är Fluent
# cell
filemask-8anw = `filemask`
# cell
var-oversattningarna-ligger-wncq = Var översättningarna ligger. Stjärnan är språkets förkortning
# cell
template-9t2s = `template`
# cell
de-svenska-meddelandena-som-allt-3ys2 = De svenska meddelandena, som allt översätts från
# cell
new-base-intermediate-62zm = `new_base`, `intermediate`
# cell
tomma-en-ny-oversattning-borjar-3hmz = Tomma. En ny översättning börjar som en tom fil, och det finns inget språk emellan
# cell
edit-template-manage-units-h1d8 = `edit_template`, `manage_units`
# cell
av-de-svenska-meddelandena-cpg5 = Av. De svenska meddelandena skrivs av programmet, inte i Weblate
# cell
source-language-01vb = `source_language`
# cell
det-sprak-som-texterna-skrivs-pa-21sy = Det språk som texterna skrivs på
# cell
new-lang-6x9t = `new_lang`
# cell
den-som-vill-ha-ett-nytt-sprak-17hw = Den som vill ha ett nytt språk hör av sig. Ni lägger först in det i `book.toml`
# cell
language-code-style-wct7 = `language_code_style`
# cell
bindestreck-i-forkortningarna-mcpy = Bindestreck i förkortningarna, som i `sv-simple`
# cell
language-regex-aehc = `language_regex`
# cell
spraken-i-er-book-toml-inga-hq7h = Språken i er `book.toml`, inga andra
# cell
check-flags-ynsf = `check_flags`
# cell
md-text-sager-att-texterna-ar-6n7r = `md-text` säger att texterna är Markdown, så att Weblate kontrollerar länkar och tecken
# cell
enforced-checks-e366 = `enforced_checks`
# cell
kontroller-som-ingen-kan-klicka-geyv = Kontroller som ingen kan klicka bort: Fluents skrivsätt och länkarna
# cell
allow-translation-propagation-j01j = `allow_translation_propagation`
# cell
av-alla-sidor-har-en-title-men-rzvk = Av. Alla sidor har en `title`, men de betyder inte samma sak
# cell
enable-suggestions-x9a6 = `enable_suggestions`
# cell
pa-sa-att-den-osakra-kan-lamna-gd7a = På, så att den osäkra kan lämna förslag
# cell
push-on-commit-8knr = `push_on_commit`
# cell
pa-sa-att-oversattningarna-gjz1 = På, så att översättningarna kommer tillbaka av sig själva
och-i-tillagget-m69h = Och i tillägget:
# cell
installning-bjjg6m = Inställning
# cell
varfor-mz2cma = Varför
# cell
match-cds1 = `match`
# cell
ett-monster-for-alla-filer-1nb1 = Ett mönster för alla filer. `language` är mappen, `component` är resten av namnet
# cell
base-file-template-ebke = `base_file_template`
# cell
den-svenska-filen-till-varje-4axm = Den svenska filen till varje sida
# cell
new-base-template-intermediate-5kaa = `new_base_template`, `intermediate_template`
# cell
tomma-av-samma-skal-som-ovan-q7ka = Tomma, av samma skäl som ovan
# cell
name-template-9p14 = `name_template`
# cell
sidan-heter-som-sin-fil-0sd8 = Sidan heter som sin fil
# cell
language-regex-zbh3wj = `language_regex`
# cell
samma-sprak-som-i-komponenten-dps6 = Samma språk som i komponenten
# cell
copy-addons-dsph = `copy_addons`
# cell
nya-komponenter-far-samma-qmqx = Nya komponenter får samma tillägg som den första
# cell
remove-mq5y = `remove`
# cell
av-ta-sjalva-bort-en-sida-som-cssb = Av. Ta själva bort en sida som har försvunnit
se-sedan-igenom-en-av-de-qpx9 = Se sedan igenom en av de komponenter som tillägget gjorde, så att språket som texterna skrivs på och kontrollerna följde med. Weblate hittar en sida först när den har minst en översättning. Några saker till:
# item
kor-flygblad-translate-sync-och-hx9t = Kör `flygblad translate sync` och skicka in ändringarna varje gång den svenska texten har ändrats, och varje gång Weblate har skickat översättningar. Weblate ser bara det som ligger i ert arkiv.
# item
satt-inte-pa-tillagget-cleanup-c997 = Sätt inte på tillägget *Cleanup translation files*. Det tar bort [översättningar som kan komma till nytta igen](states.md#gone).
# item
ett-sprak-som-weblate-inte-0y7m = Ett språk som Weblate inte känner, som `sv-simple`, får en tom beskrivning. Fyll i namn och pluralformer.
# item
skriv-adressen-till-den-har-6d85 = Skriv adressen till den här boken som projektets anvisning för översättare.
# heading
gor-det-har-i-dag-twzq = Gör det här i dag
logga-in-valj-ett-sprak-och-2rxq = Logga in, välj ett språk och lämna ett enda förslag. Det räcker för att veta om det här är ditt sätt att arbeta.
