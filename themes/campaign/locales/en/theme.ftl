### needs-review: draft; no native speaker of English has reviewed this file yet.

## Getting around

skip-to-content = Skip to content
main-menu = Main menu
languages = Languages
choose-language = Read this page in another language
breadcrumb = You are here
home = Home
contents = On this page
handbook-chapters = Chapters
previous = Previous
next = Next
chapter-navigation = Go between chapters
more = More
back-to-top = Back to top
about-site = About this site

## Dates and languages of a page

published = Published { $date }
updated = Updated { $date }
page-not-translated = This page has not been translated to { $language } yet. It is shown in { $shown }.
page-partly-translated = { $count ->
    [one] One paragraph has not been translated yet. It is shown in { $shown }.
   *[other] { $count } paragraphs have not been translated yet. They are shown in { $shown }.
}
page-outdated = { $count ->
    [one] The original has changed since one of the paragraphs was translated.
   *[other] The original has changed since { $count } of the paragraphs were translated.
}
page-original = Read the original
language-missing = not translated yet
draft = Draft

## Lists

topics = Topics
topic-pages = Pages about { $tag }
page-count =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
all-topics = All topics
campaigns = Our campaigns
in-this-section = Read more
read-more = Read more
listing-empty = Nothing here yet.

## Groups and events

groups = Local groups
group-area = Area
group-email = E-mail
group-phone = Telephone
group-meets = Meets
group-place = Place
event-when = When
event-where = Where

## Pages that are not there

not-found-title = The page does not exist
not-found-text = The address may be misspelt or the page removed; start again from the home page or look in the menu.
moved-title = The page has moved
moved-text = The page has a new address:

## In the text

footnotes = Notes
footnote-back = Back to the text, note { $number }
note = Note
tip = Tip
important = Important
warning = Warning
caution = Caution
task-done = done
task-open = to do
data-source = Source: { $source }
publisher = Published by { $publisher }
print-hint = Every page can be printed.

## Work lists for translators

work-list-title = To translate
work-list-how = What to do
work-list-edit = Write in the files named below, with any text editor. Every text has one line there: its name, an equals sign, your words.
work-list-mail = Or answer the mail that this list came with: the name of each text, and your words.
work-list-keep = Keep what is grey as it is: addresses, figures and notes. Stars around words make them stand out: put them around the same words.
work-list-changed = Where the original has changed, what is gone is struck out and what is new is underlined. Is your translation right all the same? Say so, and nobody asks again.
work-list-check = Where a translation is to be checked, read it beside the original. Is it right? Say so. If not, write a better one.
work-list-nothing = There is nothing to do. Thank you!
work-list-count =
    { $count ->
        [one] { $count } text
       *[other] { $count } texts
    }
work-list-original = Original
work-list-before = Original before
work-list-now = Original now
work-list-before-unknown = What it said before is not known.
work-list-translation = Translation
work-list-file = File
work-list-missing = not translated
work-list-stale = the original has changed
work-list-unknown = may be out of date
work-list-needs-review = to be checked
work-list-kind =
    { $kind ->
        [title] title
        [description] summary
        [slug] last part of the address
        [image-alt] what the picture shows
        [heading] heading
       *[paragraph] paragraph
        [item] list item
        [cell] table cell
        [term] term
        [meaning] explanation
        [alt] what the picture shows
        [caption] caption
        [button] button
        [chart-title] title of a chart
        [chart-source] source of a chart
    }

## Printed matter

leaflet-contact = Contact us
leaflet-group = Your local group
leaflet-read-more = Read more and share
leaflet-scan = Scan the code or type the address
leaflet-publisher = Published by
leaflet-version = Version
leaflet-language = Language
leaflet-email = Email
leaflet-phone = Telephone
leaflet-meets = We meet
leaflet-draft = DRAFT
leaflet-source = Source
leaflet-page = Page
leaflet-contents = Contents
leaflet-return = Hand in or send the list to
leaflet-data = Your data
leaflet-notes = Notes
leaflet-reproduced = Reproduced by { $publisher }, { $place } { $year }.
leaflet-printed = Printed by { $printer }, { $year }
form-name = Name
form-place = Town
form-signature = Signature
form-signature-note = Sign here, no block letters
form-signed = Date
form-personal-number = Personal number
form-address = Address
form-controller = { $name } is responsible for the data.

## Political advertising, Regulation (EU) 2024/900

ad-label = Political advertisement
ad-sponsor = Sponsor: { $name }
ad-controller = Controlled by: { $name }
ad-process = About: { $name }
ad-targeting = Aimed like this: { $name }
