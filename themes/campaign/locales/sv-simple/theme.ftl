### needs-review: draft; nobody who works with easy-to-read Swedish has reviewed this file yet.

## Getting around

skip-to-content = Gå direkt till texten
main-menu = Meny
languages = Språk
choose-language = Läs sidan på ett annat språk
breadcrumb = Du är här
home = Första sidan
contents = Det här finns på sidan
handbook-chapters = Kapitel
previous = Förra
next = Nästa
chapter-navigation = Gå mellan kapitlen
more = Mer
back-to-top = Gå högst upp på sidan
about-site = Om den här webbplatsen

## Dates and languages of a page

published = Sidan kom { $date }
updated = Sidan ändrades { $date }
page-not-translated = Sidan finns inte på { $language } än. Du ser den på { $shown }.
page-partly-translated = { $count ->
    [one] En del av texten finns inte på lätt svenska än. Du ser den delen på { $shown }.
   *[other] { $count } delar av texten finns inte på lätt svenska än. Du ser dem på { $shown }.
}
page-outdated = { $count ->
    [one] En del av texten är gammal. Originalet har ändrats.
   *[other] { $count } delar av texten är gamla. Originalet har ändrats.
}
page-original = Läs originalet
language-missing = finns inte än
draft = Inte färdig

## Lists

topics = Ämnen
topic-pages = Sidor om { $tag }
page-count =
    { $count ->
        [one] { $count } sida
       *[other] { $count } sidor
    }
all-topics = Alla ämnen
campaigns = Det här vill vi ändra
in-this-section = Läs mer om det här
read-more = Läs mer
listing-empty = Här finns inget än.

## News, search and sharing

feed = Få nyheter (Atom)
feed-of = Nyheter om { $title } (Atom)
search = Sök
search-title = Sök på sidan
search-label = Sök efter
search-hint = Skriv ett ord. Då kommer svaren.
search-busy = Söker …
search-count = Svar: { $count }
search-none = Det finns inga svar. Prova ett annat ord.
search-more = Visa fler
search-no-script = Du kan inte söka. Det behövs JavaScript. Läs om ett ämne i stället.
search-failed = Du kan inte söka just nu. Läs om ett ämne i stället.
share = Dela sidan
share-hint = Markera en text. Kopiera den. Klistra in den där du vill.
share-short = Kort text
share-long = Lång text
share-text = Text { $number }

## Groups and events

groups = Grupper nära dig
group-area = Område
group-email = E-post
group-phone = Telefon
group-meets = Gruppen träffas
group-place = Plats
event-when = När
event-where = Var

## Pages that are not there

not-found-title = Sidan finns inte
not-found-text = Adressen kan vara fel. Gå till första sidan och leta där.
moved-title = Sidan har en ny adress
moved-text = Här är den nya adressen:

## In the text

footnotes = Förklaringar
footnote-back = Gå tillbaka till texten, förklaring { $number }
note = Bra att veta
tip = Tips
important = Viktigt
warning = Se upp
caution = Var försiktig
task-done = klart
task-open = inte klart
task-box = ruta att kryssa i
task-ticked = ruta med kryss
data-source = Siffrorna kommer från: { $source }
chart-table = Siffrorna i en tabell
chart-download = Hämta siffrorna (CSV)
chart-no-figure = siffra saknas
chart-summary-none = Det finns inga siffror i diagrammet.
chart-summary-one = { $high-label }: { $high }.
chart-summary = Diagrammet visar { $count ->
    [one] { $count } rad
   *[other] { $count } rader
}. Mest: { $high-label } ({ $high }). Minst: { $low-label } ({ $low }).
chart-summary-columns = Diagrammet visar { $count ->
    [one] { $count } rad
   *[other] { $count } rader
} i { $columns } serier. Mest: { $high-label }, { $high-column } ({ $high }). Minst: { $low-label }, { $low-column } ({ $low }).
chart-summary-line = { $change ->
    [up] Linjen går upp från { $first } ({ $first-label }) till { $last } ({ $last-label }).
    [down] Linjen går ner från { $first } ({ $first-label }) till { $last } ({ $last-label }).
   *[none] Linjen är på { $first } både i början ({ $first-label }) och i slutet ({ $last-label }).
}
chart-summary-strip = { $count ->
    [one] En hållplats
   *[other] { $count } hållplatser
} längs linjen. Mest: { $high-label } ({ $high }). Minst: { $low-label } ({ $low }). Det skiljer { $difference }.
figures = Siffror
figures-title = Siffror
figures-lead = Här är alla siffror i våra texter. Vi skriver också var de kommer ifrån.
figures-used = Härifrån kommer siffrorna
figures-all = Alla siffror
figures-source = Källa:
figures-no-source = Vi har inte skrivit varifrån siffran kommer.
figure-source = { $figure }, se varifrån siffran kommer
publisher = { $publisher } har gjort den här sidan
print-hint = Du kan skriva ut alla sidor.

## Proposals: motions, interpellations and others, and the lists of them

bank-facets = Välj bland förslagen
bank-place = Kommun eller region
bank-kind = Sort
bank-topic = Ämne
bank-year = År
bank-status = Hur det gick
bank-all-place = Alla kommuner och regioner
bank-all-kind = Alla sorter
bank-all-topic = Alla ämnen
bank-all-year = Alla år
bank-all-status = Alla svar
bank-motion = Motioner
bank-interpellation = Interpellationer
bank-question = Skriftliga frågor
bank-proposal = Andra förslag
bank-chosen = { $facet }: { $choice }
bank-all = Alla förslag
bank-count =
    { $count ->
        [one] { $count } förslag
       *[other] { $count } förslag
    }
bank-refine = Sök på flera saker på en gång
bank-words = Ord i rubriken
bank-any = Alla
bank-hits = Träffar:
bank-more = Visa fler
bank-failed = Det gick inte att hämta listan. Välj en sak i taget.
list-pages = Fler sidor
list-page = Sida { $number }
list-page-title = { $title }, sida { $number }
list-previous = Förra sidan
list-next = Nästa sida
proposal-motion = Motion
proposal-interpellation = Interpellation
proposal-question = Skriftlig fråga
proposal-proposal = Förslag
proposal-idea = inte lämnat än
proposal-submitted = lämnat
proposal-answered = har fått svar
proposal-adopted = politikerna sa ja
proposal-partly-adopted = politikerna sa ja till en del
proposal-rejected = politikerna sa nej
proposal-withdrawn = taget tillbaka
proposal-form = Sort
proposal-to = Till
proposal-date = Datum
proposal-authors = Från
proposal-licence = Regler
proposal-language = Texten är på { $language }. Så skrevs den.
proposal-attachments = Bilagor
proposal-use = Använd texten själv
proposal-use-how = Ta texten. Byt ut det som bara gäller här: kommunen, siffrorna och namnen.
proposal-document = Dokument för Word och LibreOffice
proposal-plain = Bara text
proposal-copy = Kopiera texten härifrån
proposal-source = Hämtat från { $address }
proposal-terms = Du får använda texten enligt { $licence }

## Work lists for translators

work-list-title = Att skriva på lätt svenska
work-list-how = Så här gör du
work-list-edit = Skriv i filerna här nedanför. Varje text har en egen rad. Först står textens namn, sedan ett likhetstecken, sedan dina ord.
work-list-mail = Du kan också svara på mejlet. Skriv textens namn och dina ord.
work-list-keep = Ändra inte det som är grått. Det är adresser, siffror och noter. Stjärnor gör ord tydligare. Sätt stjärnorna runt samma ord.
work-list-changed = Ibland har originalet ändrats. Det som är borta är överstruket. Det som är nytt är understruket. Är din text rätt ändå? Säg det till oss.
work-list-check = Läs texterna som ska läsas igenom. Är texten rätt? Säg det till oss. Är den inte rätt? Skriv en bättre text.
work-list-nothing = Allt är klart. Tack!
work-list-count =
    { $count ->
        [one] { $count } text
       *[other] { $count } texter
    }
work-list-original = Original
work-list-before = Originalet förut
work-list-now = Originalet nu
work-list-before-unknown = Vi vet inte vad som stod förut.
work-list-translation = Lätt svenska
work-list-file = Fil
work-list-missing = inte skriven än
work-list-stale = originalet har ändrats
work-list-unknown = kan vara gammal
work-list-needs-review = ska läsas igenom
work-list-kind =
    { $kind ->
        [title] sidans rubrik
        [description] kort om sidan
        [slug] slutet av adressen
        [image-alt] vad bilden visar
        [heading] rubrik
       *[paragraph] stycke
        [item] rad i lista
        [cell] ruta i tabell
        [term] ord som förklaras
        [meaning] förklaring
        [alt] vad bilden visar
        [caption] text till bild
        [button] knapp
        [chart-title] rubrik till diagram
        [chart-source] källa till diagram
        [chart-label] namn i diagram
        [share] text att dela
    }

## Printed matter

leaflet-contact = Kontakta oss
leaflet-group = Gruppen nära dig
leaflet-read-more = Läs mer och visa andra
leaflet-scan = Skanna koden eller skriv adressen
leaflet-publisher = Den som ger ut bladet är
leaflet-version = Version
leaflet-language = Språk
leaflet-email = E-post
leaflet-phone = Telefon
leaflet-meets = Gruppen träffas
leaflet-draft = INTE KLART
leaflet-source = Siffrorna kommer från
leaflet-page = Sida
leaflet-contents = Det här finns i boken
leaflet-return = Lämna eller skicka pappret till
leaflet-return-survey = Lämna eller skicka svaren till
leaflet-data = Dina uppgifter
leaflet-notes = Förklaringar
leaflet-flip-short = Papper { $sheet }/{ $count }: vänd på den korta sidan
leaflet-flip-long = Papper { $sheet }/{ $count }: vänd på den långa sidan
leaflet-reproduced = { $publisher } har kopierat bladet, { $place } { $year }.
leaflet-printed = { $printer } har tryckt bladet, { $year }
form-name = Namn
form-place = Stad eller plats
form-signature = Ditt namn, skrivet för hand
form-signature-note = Skriv som du brukar skriva under
form-signed = Datum
form-personal-number = Personnummer
form-address = Adress
form-controller = { $name } har ansvar för uppgifterna.

## Political advertising, Regulation (EU) 2024/900

ad-label = Politisk reklam
ad-sponsor = Reklamen kommer från: { $name }
ad-controller = Den som bestämmer är: { $name }
ad-process = Reklamen handlar om: { $name }
ad-targeting = Så väljs de som får reklamen: { $name }

## Print and share: the downloads of leaflets, forms and handbooks

print-title = Skriv ut och visa andra
print-preview = Första sidan av ”{ $title }”
print-size = { $width } × { $height } mm
print-file-size = { $size } kB
print-screen = Läs på skärmen
print-screen-note = En PDF som datorn kan läsa upp
print-home = Skriv ut hemma
print-home-note = En PDF på { $sheet }-papper. Den blir bra i färg och i svartvitt.
print-shop = För tryckeriet
print-shop-note = En PDF med { $bleed } mm extra kant och märken att skära efter
print-groups = Med adressen till en grupp nära dig
print-draft = Det här är inte klart. Allt är inte skrivet på lätt svenska än. Skriv inte ut det.
print-none = Det går inte att skriva ut på lätt svenska än. Det finns på:

## The print room: everything that can be printed

print-room = Allt som du kan skriva ut
print-room-lead = Här finns flygblad, affischer, listor och böcker. Du kan skriva ut dem, dela ut dem och sätta upp dem.
print-room-other = Annat
print-room-missing = Inte på lätt svenska än

## How to print

how-to-print = Så skriver du ut hemma
how-paper = Välj { $sheet }-papper.
how-scale = Välj 100 % eller ”verklig storlek”. Välj inte ”anpassa till sidan”.
how-flip-long = Skriv ut på båda sidor. Välj att vända pappret på den långa sidan.
how-flip-short = Skriv ut på båda sidor. Välj att vända pappret på den korta sidan.
how-flip-none = Skriv ut på en sida av pappret.
how-by-hand = Kan skrivaren bara skriva på en sida? Skriv först ut sidorna 1, 3, 5 och så vidare. Lägg tillbaka pappren. Skriv sedan ut sidorna 2, 4, 6 och så vidare.
how-one-first = Skriv först ut bara en. Titta på båda sidorna.
# How the copies on a sheet come apart.
how-copies =
    { $count ->
        [one] Det finns { $count } blad på varje papper.
       *[other] Det finns { $count } blad på varje papper. Skär isär dem mellan märkena.
    }
# One for each way of folding: what to do, and what the drawing shows.
how-fold-sheet = Du behöver inte skära eller vika.
how-fold-sheet-drawing = Ett papper
how-fold-cut-drawing = Ett papper som ska skäras där linjerna är
how-fold-once = Vik pappret en gång på mitten. Framsidan ska vara utåt.
how-fold-once-drawing = Ett papper som viks en gång på mitten
how-fold-roll = Lägg pappret med framsidan nedåt. Vik först in den smala delen. Vik sedan framsidan över den.
how-fold-roll-drawing = Ett papper som viks två gånger. Först viks den smala delen in. Sedan viks framsidan över den.
how-fold-booklet = Låt pappren ligga som de kommer. Vik alla på mitten på en gång. Häfta ihop dem där du vek.
how-fold-booklet-drawing = Flera papper som viks på mitten och häftas ihop

## The job sheet: what a print shop is told of a file

print-job = Papper till tryckeriet
print-job-note = En sida. Skicka den med filen.
job-title = Papper till tryckeriet
job-product = Det här ska tryckas
job-side = Sida { $side }
job-trim = Storlek
job-folded = Storlek när det är vikt
job-pages = Sidor
job-one-side = Tryck på en sida.
job-two-sides = Tryck på båda sidor. Samma kant ska vara upp.
job-stitched-left = Häftat med två klamrar. Ryggen är till vänster.
job-stitched-right = Häftat med två klamrar. Ryggen är till höger.
job-folds = Veck
job-fold-side = Sida { $side }, från vänster: { $widths } mm
job-no-folds = Inga
job-bleed = Utfall: färg utanför kanten
job-bleed-value = { $bleed } mm runt om. Märken för att skära är utanför.
job-boxes = Sidrutor
job-fonts = Typsnitt
job-fonts-inside = Alla finns i filen.
job-fonts-outside = Alla finns inte i filen. Fråga oss.
job-colours = Färger
job-black-alone = Bara svart (1/1).
job-black-text = Svart text, koder och märken är bara i svart (K).
job-rgb = De andra färgerna är RGB (sRGB). Gör om dem för ert papper.
job-pictures =
    { $count ->
        [one] { $count } bild.
       *[other] { $count } bilder.
    }
job-paper = Papper
job-paper-value = Förslag: { $low }–{ $high } g/m². Vi vill ha:
job-printer = Ert namn på trycket
job-printer-other = Är det inte ni? Säg det innan ni trycker. Lagen säger att ert namn ska stå där.
job-contact = Kontakt
job-delivery = Vart och när det ska komma
job-files = Fil
job-copies = Hur många

## Formats, by the names of their folders

format-a6 = Litet flygblad, A6
format-a5 = Flygblad, A5
format-a4-fold = Vikt blad, A4 som viks en gång
format-a4-trifold = Vikt blad, A4 som viks i tre delar
format-a4-poster = Affisch, A4
format-a3-poster = Affisch, A3
format-form = Papper att fylla i, A4
format-booklet-a5 = Liten bok, A5

## The transparency notice, Regulation (EU) 2024/900, article 12

notice-title = Fakta om reklamen
notice-of = Fakta om reklamen ”{ $title }”
notice-lead = Det här är politisk reklam. En lag i EU, (EU) 2024/900, säger vad vi måste berätta om den.
notice-ad = Reklam
notice-version = Version
notice-sponsor = Reklamen kommer från
notice-controller = Den som bestämmer är
notice-email = E-post
notice-address = Adress
notice-established = Finns i
notice-paid-by = Den som betalar är
notice-period = Reklamen visas
notice-amounts = Så mycket kostar den, och så har vi räknat
notice-funding = Pengarna kommer från
notice-process = Reklamen handlar om
notice-official = Mer fakta från myndigheter
notice-targeting = Så väljs de som får reklamen
notice-data = Samma fakta för datorer (JSON)
