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
data-source = Siffrorna kommer från: { $source }
publisher = { $publisher } har gjort den här sidan
print-hint = Du kan skriva ut alla sidor.

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
leaflet-data = Dina uppgifter
leaflet-notes = Förklaringar
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
