## Getting around

skip-to-content = Hoppa till innehållet
main-menu = Huvudmeny
languages = Språk
choose-language = Läs sidan på ett annat språk
breadcrumb = Du är här
home = Startsidan
contents = På den här sidan
handbook-chapters = Kapitel
previous = Föregående
next = Nästa
chapter-navigation = Bläddra mellan kapitlen
more = Mer
back-to-top = Till sidans början
about-site = Om webbplatsen

## Dates and languages of a page

published = Publicerad { $date }
updated = Uppdaterad { $date }
page-not-translated = Sidan är inte översatt till { $language } än. Den visas på { $shown }.
page-partly-translated = { $count ->
    [one] Ett stycke är inte översatt än. Det visas på { $shown }.
   *[other] { $count } stycken är inte översatta än. De visas på { $shown }.
}
page-outdated = { $count ->
    [one] Originalet har ändrats sedan ett av styckena översattes.
   *[other] Originalet har ändrats sedan { $count } av styckena översattes.
}
page-original = Läs originalet
language-missing = inte översatt än
draft = Utkast

## Lists

topics = Ämnen
topic-pages = Sidor om { $tag }
page-count =
    { $count ->
        [one] { $count } sida
       *[other] { $count } sidor
    }
all-topics = Alla ämnen
campaigns = Våra kampanjer
in-this-section = Läs vidare
read-more = Läs mer
listing-empty = Här finns inget än.

## News, search and sharing

feed = Prenumerera på nyheter (Atom)
feed-of = Nyheter om { $title } (Atom)
search = Sök
search-title = Sök på webbplatsen
search-label = Sök efter
search-hint = Skriv ett ord eller flera. Träffarna visas medan du skriver.
search-busy = Söker …
search-count = Träffar: { $count }
search-none = Inga träffar. Prova ett annat ord, eller färre ord.
search-more = Visa fler
search-no-script = Sökningen behöver JavaScript, som är avstängt i din webbläsare. Titta bland ämnena i stället.
search-failed = Sökningen kunde inte laddas. Titta bland ämnena i stället.
share = Dela sidan
share-hint = Markera en text, kopiera den och klistra in den var du vill.
share-short = Kort text
share-long = Lång text
share-text = Text { $number }

## Groups and events

groups = Lokalgrupper
group-area = Område
group-email = E-post
group-phone = Telefon
group-meets = Träffas
group-place = Plats
event-when = När
event-where = Var

## Pages that are not there

not-found-title = Sidan finns inte
not-found-text = Adressen kan vara felskriven eller sidan borttagen, så börja om från startsidan eller leta i menyn.
moved-title = Sidan har flyttat
moved-text = Sidan har fått en ny adress:

## In the text

footnotes = Noter
footnote-back = Tillbaka till texten, not { $number }
note = Bra att veta
tip = Tips
important = Viktigt
warning = Varning
caution = Var försiktig
task-done = klart
task-open = att göra
task-box = ruta att kryssa i
task-ticked = ikryssad ruta
data-source = Källa: { $source }
chart-table = Siffrorna som tabell
chart-download = Hämta siffrorna (CSV)
chart-no-figure = uppgift saknas
chart-summary-none = Diagrammet har inga siffror.
chart-summary-one = { $high-label }: { $high }.
chart-summary = Diagram över { $count ->
    [one] { $count } rad
   *[other] { $count } rader
}: högst { $high-label } ({ $high }), lägst { $low-label } ({ $low }).
chart-summary-columns = Diagram över { $count ->
    [one] { $count } rad
   *[other] { $count } rader
} i { $columns } serier: högst { $high-label }, { $high-column } ({ $high }), lägst { $low-label }, { $low-column } ({ $low }).
chart-summary-line = { $change ->
    [up] Linjen stiger från { $first } ({ $first-label }) till { $last } ({ $last-label }).
    [down] Linjen sjunker från { $first } ({ $first-label }) till { $last } ({ $last-label }).
   *[none] Linjen börjar och slutar på { $first } ({ $first-label } och { $last-label }).
}
chart-summary-strip = { $count ->
    [one] En hållplats
   *[other] { $count } hållplatser
} längs linjen: högst { $high-label } ({ $high }), lägst { $low-label } ({ $low }), en skillnad på { $difference }.
figures = Siffror och källor
figures-title = Siffror och källor
figures-lead = Alla siffror som texterna bygger på, och var de kommer ifrån.
figures-used = Källor till siffrorna
figures-all = Alla siffror och källor
figures-source = Källa:
figures-no-source = Ingen källa är angiven.
figure-source = { $figure }, se källan
publisher = Utges av { $publisher }
print-hint = Varje sida går att skriva ut.

## Proposals: motions, interpellations and others, and the lists of them

bank-facets = Välj bland förslagen
bank-place = Kommun eller region
bank-kind = Slag
bank-topic = Ämne
bank-year = År
bank-status = Utfall
bank-all-place = Alla kommuner och regioner
bank-all-kind = Alla slag
bank-all-topic = Alla ämnen
bank-all-year = Alla år
bank-all-status = Alla utfall
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
bank-refine = Sök på flera saker samtidigt
bank-words = Ord i rubriken
bank-any = Alla
bank-hits = Träffar:
bank-more = Visa fler
bank-failed = Listan kunde inte hämtas. Välj en sak i taget i stället.
list-pages = Fler sidor
list-page = Sida { $number }
list-page-title = { $title }, sida { $number }
list-previous = Föregående
list-next = Nästa
proposal-motion = Motion
proposal-interpellation = Interpellation
proposal-question = Skriftlig fråga
proposal-proposal = Förslag
proposal-idea = inte inlämnat än
proposal-submitted = inlämnat
proposal-answered = besvarat
proposal-adopted = bifallet
proposal-partly-adopted = delvis bifallet
proposal-rejected = avslaget
proposal-withdrawn = återtaget
proposal-form = Slag
proposal-to = Till
proposal-date = Datum
proposal-authors = Från
proposal-licence = Villkor
proposal-language = Texten är på { $language }, så som den lämnades in.
proposal-attachments = Bilagor
proposal-use = Använd som mall
proposal-use-how = Ta texten och byt ut det som bara gäller här: kommunen, siffrorna, namnen.
proposal-document = Dokument för Word och LibreOffice
proposal-plain = Ren text
proposal-copy = Kopiera texten härifrån
proposal-source = Hämtat från { $address }
proposal-terms = Får användas enligt { $licence }

## Work lists for translators

work-list-title = Att översätta
work-list-how = Så här gör du
work-list-edit = Skriv i filerna som nämns nedan, med vilket textprogram som helst. Varje text har en rad där: dess namn, ett likhetstecken, dina ord.
work-list-mail = Eller svara på mejlet som listan kom med: textens namn, och dina ord.
work-list-keep = Låt det grå stå som det är: adresser, siffror och noter. Stjärnor runt ord gör att de syns bättre: sätt dem runt samma ord.
work-list-changed = Där originalet har ändrats är det som är borta överstruket och det som är nytt understruket. Stämmer din översättning ändå? Säg det, så frågar ingen igen.
work-list-check = Där en översättning ska granskas läser du den bredvid originalet. Stämmer den? Säg det. Annars skriver du en bättre.
work-list-nothing = Det finns inget att göra. Tack!
work-list-count =
    { $count ->
        [one] { $count } text
       *[other] { $count } texter
    }
work-list-original = Original
work-list-before = Originalet förut
work-list-now = Originalet nu
work-list-before-unknown = Vad som stod där förut är inte känt.
work-list-translation = Översättning
work-list-file = Fil
work-list-missing = inte översatt
work-list-stale = originalet har ändrats
work-list-unknown = kan vara gammal
work-list-needs-review = att granska
work-list-kind =
    { $kind ->
        [title] rubrik på sidan
        [description] sammanfattning
        [slug] sista delen av adressen
        [image-alt] vad bilden visar
        [heading] rubrik
       *[paragraph] stycke
        [item] punkt i lista
        [cell] ruta i tabell
        [term] ord som förklaras
        [meaning] förklaring
        [alt] vad bilden visar
        [caption] bildtext
        [button] knapp
        [chart-title] rubrik på diagram
        [chart-source] källa till diagram
        [chart-label] namn i diagram
        [share] text att dela
    }

## Printed matter

leaflet-contact = Kontakta oss
leaflet-group = Din lokalgrupp
leaflet-read-more = Läs mer och dela
leaflet-scan = Skanna koden eller skriv adressen
leaflet-publisher = Utges av
leaflet-version = Version
leaflet-language = Språk
leaflet-email = E-post
leaflet-phone = Telefon
leaflet-meets = Vi träffas
leaflet-draft = UTKAST
leaflet-source = Källa
leaflet-page = Sida
leaflet-contents = Innehåll
leaflet-return = Lämna eller skicka listan till
leaflet-return-survey = Lämna eller skicka svaren till
leaflet-data = Dina uppgifter
leaflet-notes = Noter
leaflet-flip-short = Ark { $sheet }/{ $count }: vänd längs kortsidan
leaflet-flip-long = Ark { $sheet }/{ $count }: vänd längs långsidan
leaflet-reproduced = Denna skrift har mångfaldigats av { $publisher }, { $place } { $year }.
leaflet-printed = Tryck: { $printer }, { $year }
form-name = Namn
form-place = Ort
form-signature = Underskrift
form-signature-note = Skriv under här, texta inte
form-signed = Datum
form-personal-number = Personnummer
form-address = Adress
form-controller = Ansvarig för uppgifterna är { $name }.

## Political advertising, Regulation (EU) 2024/900

ad-label = Politisk reklam
ad-sponsor = Avsändare: { $name }
ad-controller = Kontrolleras av: { $name }
ad-process = Gäller: { $name }
ad-targeting = Riktas så här: { $name }

## Print and share: the downloads of leaflets, forms and handbooks

print-title = Skriv ut och dela
print-preview = Första sidan av ”{ $title }”
print-size = { $width } × { $height } mm
print-file-size = { $size } kB
print-screen = Att läsa på skärm
print-screen-note = PDF som skärmläsare kan läsa upp
print-home = Att skriva ut hemma
print-home-note = PDF på { $sheet }-papper, i färg eller svartvitt
print-shop = Till tryckeriet
print-shop-note = PDF med { $bleed } mm utfall och skärmärken
print-groups = Med en lokalgrupps adress
print-draft = Utkast: allt är inte översatt, eller inte så som originalet lyder nu. Skriv inte ut det.
print-none = Finns inte i tryck på det här språket än. Det finns på:

## The print room: everything that can be printed

print-room = Allt att skriva ut
print-room-lead = Flygblad, affischer, listor och handböcker att skriva ut, dela ut och sätta upp.
print-room-other = Övrigt
print-room-missing = Inte på det här språket än

## How to print

how-to-print = Så skriver du ut hemma
how-paper = Välj { $sheet }-papper.
how-scale = Skriv ut i 100 % (”verklig storlek”), inte ”anpassa till sidan”.
how-flip-long = Skriv ut på båda sidor och vänd längs långsidan.
how-flip-short = Skriv ut på båda sidor och vänd längs kortsidan.
how-flip-none = Skriv ut på ena sidan.
how-by-hand = Om skrivaren bara skriver på ena sidan: skriv ut de udda sidorna, lägg tillbaka arken och skriv ut de jämna.
how-one-first = Skriv ut ett enda exemplar först och titta på båda sidor.
# How the copies on a sheet come apart.
how-copies =
    { $count ->
        [one] Det finns { $count } exemplar på varje ark.
       *[other] Det finns { $count } exemplar på varje ark. Skär mellan märkena.
    }
# One for each way of folding: what to do, and what the drawing shows.
how-fold-sheet = Det finns inget att skära eller vika.
how-fold-sheet-drawing = Ett enda ark
how-fold-cut-drawing = Ett ark skärs i sina exemplar längs de streckade linjerna
how-fold-once = Vik arket en gång på mitten med framsidan utåt.
how-fold-once-drawing = Ett ark viks en gång på mitten
how-fold-roll = Lägg arket med framsidan nedåt. Vik först in den smala fliken, vik sedan framsidan över den.
how-fold-roll-drawing = Ett ark med två veck: fliken viks in först, sedan framsidan över den
how-fold-booklet = Låt arken ligga i den ordning de kommer, vik dem tillsammans på mitten och häfta i vecket.
how-fold-booklet-drawing = En bunt ark viks tillsammans på mitten och häftas i vecket

## The job sheet: what a print shop is told of a file

print-job = Arbetsblad till tryckeriet
print-job-note = En sida att skicka med filen
job-title = Arbetsblad till tryckeriet
job-product = Trycksak
job-side = Sida { $side }
job-trim = Renskuret format
job-folded = Falsat format
job-pages = Sidor
job-one-side = Tryck på ena sidan.
job-two-sides = Tryck på båda sidor, med samma kant uppåt.
job-stitched-left = Klammerhäftat, två klamrar, rygg till vänster.
job-stitched-right = Klammerhäftat, två klamrar, rygg till höger.
job-folds = Falsar
job-fold-side = Sida { $side }, från vänster: { $widths } mm
job-no-folds = Inga
job-bleed = Utfall
job-bleed-value = { $bleed } mm runt om, skärmärken utanför.
job-boxes = Sidrutor
job-fonts = Typsnitt
job-fonts-inside = Alla är inbäddade i filen.
job-fonts-outside = Alla är inte inbäddade i filen: fråga oss.
job-colours = Färger
job-black-alone = Bara svart (1/1).
job-black-text = Svart text, koder och märken är bara i svart (K).
job-rgb = Övriga färger är RGB (sRGB): konvertera dem för ert papper.
job-pictures =
    { $count ->
        [one] { $count } bild.
       *[other] { $count } bilder.
    }
job-paper = Papper
job-paper-value = Förslag: { $low }–{ $high } g/m². Vi vill ha:
job-printer = Ert namn på trycket
job-printer-other = Är det inte ni? Säg till innan ni trycker: lagen kräver att ert namn står där.
job-contact = Kontakt
job-delivery = Leverans: vart och när
job-files = Fil
job-copies = Antal

## Formats, by the names of their folders

format-a6 = Litet flygblad, A6
format-a5 = Flygblad, A5
format-a4-fold = Folder, A4 vikt en gång
format-a4-trifold = Folder, A4 vikt i tre delar
format-a4-poster = Affisch, A4
format-a3-poster = Affisch, A3
format-form = Blankett, A4
format-booklet-a5 = Häfte, A5

## The transparency notice, Regulation (EU) 2024/900, article 12

notice-title = Transparensmeddelande
notice-of = Transparensmeddelande för ”{ $title }”
notice-lead = Vad förordning (EU) 2024/900 kräver att man berättar om politisk reklam.
notice-ad = Reklam
notice-version = Version
notice-sponsor = Avsändare
notice-controller = Vem som kontrollerar avsändaren
notice-email = E-post
notice-address = Postadress
notice-established = Etablerad i
notice-paid-by = Betalas av
notice-period = Sprids
notice-amounts = Vad som har lagts ut, och hur det är beräknat
notice-funding = Varifrån pengarna kommer
notice-process = Vad det gäller
notice-official = Officiell information
notice-targeting = Hur den riktas till vissa och inte andra
notice-data = Samma för maskiner (JSON)
