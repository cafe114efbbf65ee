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
