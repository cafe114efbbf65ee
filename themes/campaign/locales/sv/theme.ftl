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
data-source = Källa: { $source }
publisher = Utges av { $publisher }
print-hint = Varje sida går att skriva ut.

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
leaflet-data = Dina uppgifter
leaflet-notes = Noter
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
