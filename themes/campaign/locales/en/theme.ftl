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

## News, search and sharing

feed = Subscribe to news (Atom)
feed-of = News about { $title } (Atom)
search = Search
search-title = Search this site
search-label = Search for
search-hint = Write a word or more. Results are shown as you type.
search-busy = Searching …
search-count = Results: { $count }
search-none = No results. Try another word, or fewer words.
search-more = Show more
search-no-script = Search needs JavaScript, which is turned off in your browser. Look among the topics instead.
search-failed = Search could not be loaded. Look among the topics instead.
share = Share this page
share-hint = Select a text, copy it, and paste it wherever you like.
share-short = Short text
share-long = Long text
share-text = Text { $number }

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
task-box = box to tick
task-ticked = ticked box
data-source = Source: { $source }
chart-table = The figures as a table
chart-download = Download the figures (CSV)
chart-no-figure = no figure
chart-summary-none = The chart has no figures.
chart-summary-one = { $high-label }: { $high }.
chart-summary = A chart of { $count ->
    [one] { $count } row
   *[other] { $count } rows
}: highest { $high-label } ({ $high }), lowest { $low-label } ({ $low }).
chart-summary-columns = A chart of { $count ->
    [one] { $count } row
   *[other] { $count } rows
} in { $columns } series: highest { $high-label }, { $high-column } ({ $high }), lowest { $low-label }, { $low-column } ({ $low }).
chart-summary-line = { $change ->
    [up] The line rises from { $first } ({ $first-label }) to { $last } ({ $last-label }).
    [down] The line falls from { $first } ({ $first-label }) to { $last } ({ $last-label }).
   *[none] The line begins and ends at { $first } ({ $first-label } and { $last-label }).
}
chart-summary-strip = { $count ->
    [one] { $count } stop
   *[other] { $count } stops
} along the line: highest { $high-label } ({ $high }), lowest { $low-label } ({ $low }), a difference of { $difference }.
figures = Figures and sources
figures-title = Figures and sources
figures-lead = All figures that the texts build on, and where they come from.
figures-used = Sources of the figures
figures-all = All figures and sources
figures-source = Source:
figures-no-source = No source is given.
figure-source = { $figure }, see the source
publisher = Published by { $publisher }
print-hint = Every page can be printed.

## Proposals: motions, interpellations and others, and the lists of them

bank-facets = Choose among the proposals
bank-place = Municipality or region
bank-kind = Kind
bank-topic = Topic
bank-year = Year
bank-status = Outcome
bank-all-place = All municipalities and regions
bank-all-kind = All kinds
bank-all-topic = All topics
bank-all-year = All years
bank-all-status = All outcomes
bank-motion = Motions
bank-interpellation = Interpellations
bank-question = Written questions
bank-proposal = Other proposals
bank-chosen = { $facet }: { $choice }
bank-all = All proposals
bank-count =
    { $count ->
        [one] { $count } proposal
       *[other] { $count } proposals
    }
bank-refine = Search for several things at once
bank-words = Words in the title
bank-any = Any
bank-hits = Found:
bank-more = Show more
bank-failed = The list could not be loaded. Choose one thing at a time instead.
list-pages = More pages
list-page = Page { $number }
list-page-title = { $title }, page { $number }
list-previous = Previous
list-next = Next
proposal-motion = Motion
proposal-interpellation = Interpellation
proposal-question = Written question
proposal-proposal = Proposal
proposal-idea = not handed in yet
proposal-submitted = handed in
proposal-answered = answered
proposal-adopted = adopted
proposal-partly-adopted = adopted in part
proposal-rejected = rejected
proposal-withdrawn = withdrawn
proposal-form = Kind
proposal-to = To
proposal-date = Date
proposal-authors = From
proposal-licence = Terms
proposal-language = The text is in { $language }, as it was handed in.
proposal-attachments = Attachments
proposal-use = Use as a template
proposal-use-how = Take the text and change what is true only here: the municipality, the figures, the names.
proposal-document = Document for Word and LibreOffice
proposal-plain = Plain text
proposal-copy = Copy the text from here
proposal-source = Taken from { $address }
proposal-terms = May be used under { $licence }

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
        [chart-label] name in a chart
        [share] text to share
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
leaflet-return-survey = Hand in or send your answers to
leaflet-data = Your data
leaflet-notes = Notes
leaflet-flip-short = Sheet { $sheet }/{ $count }: flip on the short edge
leaflet-flip-long = Sheet { $sheet }/{ $count }: flip on the long edge
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

## Print and share: the downloads of leaflets, forms and handbooks

print-title = Print and share
print-preview = The first page of “{ $title }”
print-size = { $width } × { $height } mm
print-file-size = { $size } kB
print-screen = To read on a screen
print-screen-note = PDF that screen readers can read aloud
print-home = To print at home
print-home-note = PDF on { $sheet } paper, in colour or in black and white
print-shop = For a print shop
print-shop-note = PDF with { $bleed } mm of bleed and crop marks
print-groups = With the address of a local group
print-draft = Draft: not all of it is translated, or not as the original reads today. Do not print it.
print-none = Not printed in this language yet. It can be had in:

## The print room: everything that can be printed

print-room = Print room
print-room-lead = Leaflets, posters, forms and handbooks to print, hand out and put up.
print-room-other = Other
print-room-missing = Not in this language yet

## How to print

how-to-print = How to print at home
how-paper = Choose { $sheet } paper.
how-scale = Print at 100 % (“actual size”), not “fit to page”.
how-flip-long = Print on both sides and flip on the long edge.
how-flip-short = Print on both sides and flip on the short edge.
how-flip-none = Print on one side.
how-by-hand = If your printer prints one side only: print the odd pages, put the sheets back, and print the even pages.
how-one-first = Print a single copy first and look at both sides.
# How the copies on a sheet come apart.
how-copies =
    { $count ->
        [one] There is { $count } copy on each sheet.
       *[other] There are { $count } copies on each sheet. Cut between the marks.
    }
# One for each way of folding: what to do, and what the drawing shows.
how-fold-sheet = There is nothing to cut or fold.
how-fold-sheet-drawing = A single sheet
how-fold-cut-drawing = A sheet is cut into its copies along the dashed lines
how-fold-once = Fold the sheet once in the middle, with the front page on the outside.
how-fold-once-drawing = A sheet is folded once in the middle
how-fold-roll = Lay the sheet with the front page face down. Fold in the narrow flap first, then fold the front page over it.
how-fold-roll-drawing = A sheet with two folds: the flap is folded in first, then the front page over it
how-fold-booklet = Keep the sheets in the order they come, fold them together in the middle, and staple them in the fold.
how-fold-booklet-drawing = A pile of sheets is folded together in the middle and stapled in the fold

## The job sheet: what a print shop is told of a file

print-job = Job sheet for the print shop
print-job-note = One page to send with the file
job-title = Job sheet for the print shop
job-product = Product
job-side = Side { $side }
job-trim = Trimmed size
job-folded = Folded size
job-pages = Pages
job-one-side = Printed on one side.
job-two-sides = Printed on both sides, both the same way up.
job-stitched-left = Saddle-stitched, two staples, bound on the left.
job-stitched-right = Saddle-stitched, two staples, bound on the right.
job-folds = Folds
job-fold-side = Side { $side }, from the left: { $widths } mm
job-no-folds = None
job-bleed = Bleed
job-bleed-value = { $bleed } mm on all sides, crop marks outside it.
job-boxes = Page boxes
job-fonts = Fonts
job-fonts-inside = All are embedded in the file.
job-fonts-outside = Not all are embedded in the file: ask us.
job-colours = Colours
job-black-alone = Black ink alone (1/1).
job-black-text = Black text, codes and marks are in black ink (K) alone.
job-rgb = The other colours are RGB (sRGB): convert them for your paper.
job-pictures =
    { $count ->
        [one] { $count } picture.
       *[other] { $count } pictures.
    }
job-paper = Paper
job-paper-value = Suggestion: { $low }–{ $high } g/m². We want:
job-printer = Your name on it
job-printer-other = Is that not you? Tell us before you print: the law wants your name there.
job-contact = Contact
job-delivery = Deliver to, and when
job-files = File
job-copies = Copies

## Formats, by the names of their folders

format-a6 = Small flyer, A6
format-a5 = Flyer, A5
format-a4-fold = Folder, A4 folded once
format-a4-trifold = Folder, A4 folded in three
format-a4-poster = Poster, A4
format-a3-poster = Poster, A3
format-form = Form, A4
format-booklet-a5 = Booklet, A5

## The transparency notice, Regulation (EU) 2024/900, article 12

notice-title = Transparency notice
notice-of = Transparency notice for “{ $title }”
notice-lead = What Regulation (EU) 2024/900 asks to be said of a political advertisement.
notice-ad = Advertisement
notice-version = Version
notice-sponsor = Sponsor
notice-controller = Who controls the sponsor
notice-email = E-mail
notice-address = Postal address
notice-established = Established in
notice-paid-by = Paid by
notice-period = Spread
notice-amounts = What was spent, and how it was calculated
notice-funding = Where the money comes from
notice-process = What it is about
notice-official = Official information
notice-targeting = How it is aimed at some and not others
notice-data = The same for machines (JSON)
