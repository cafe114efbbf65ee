### needs-review: draft; no native speaker of Finnish has reviewed this file yet.

## Getting around

skip-to-content = Siirry sisältöön
main-menu = Päävalikko
languages = Kielet
choose-language = Lue tämä sivu toisella kielellä
breadcrumb = Olet tässä
home = Etusivu
contents = Tällä sivulla
handbook-chapters = Luvut
previous = Edellinen
next = Seuraava
chapter-navigation = Selaa lukuja
more = Lisää
back-to-top = Takaisin sivun alkuun
about-site = Tietoa sivustosta

## Dates and languages of a page

published = Julkaistu { $date }
updated = Päivitetty { $date }
page-not-translated = Sivusta ei ole vielä tämänkielistä käännöstä ({ $language }). Näytettävän tekstin kieli on { $shown }.
page-partly-translated = { $count ->
    [one] Yhtä kappaletta ei ole vielä käännetty. Sen kieli on { $shown }.
   *[other] { $count } kappaletta on vielä kääntämättä. Niiden kieli on { $shown }.
}
page-outdated = { $count ->
    [one] Alkuperäinen teksti on muuttunut yhden kappaleen kääntämisen jälkeen.
   *[other] Alkuperäinen teksti on muuttunut { $count } kappaleen kääntämisen jälkeen.
}
page-original = Lue alkuperäinen teksti
language-missing = ei vielä käännetty
draft = Luonnos

## Lists

topics = Aiheet
topic-pages = Sivut aiheesta: { $tag }
page-count =
    { $count ->
        [one] { $count } sivu
       *[other] { $count } sivua
    }
all-topics = Kaikki aiheet
campaigns = Kampanjamme
in-this-section = Lue lisää aiheesta
read-more = Lue lisää
listing-empty = Täällä ei ole vielä mitään.

## News, search and sharing

feed = Tilaa uutiset (Atom)
feed-of = Uutisia aiheesta { $title } (Atom)
search = Haku
search-title = Hae sivustolta
search-label = Hakusanat
search-hint = Kirjoita yksi tai useampi sana. Tulokset näkyvät kirjoittaessasi.
search-busy = Haetaan …
search-count = Osumia: { $count }
search-none = Ei osumia. Kokeile toista sanaa tai vähemmän sanoja.
search-more = Näytä lisää
search-no-script = Haku tarvitsee JavaScriptin, joka on selaimessasi pois päältä. Katso sen sijaan aiheita.
search-failed = Hakua ei voitu ladata. Katso sen sijaan aiheita.
share = Jaa tämä sivu
share-hint = Valitse teksti, kopioi se ja liitä se minne haluat.
share-short = Lyhyt teksti
share-long = Pitkä teksti
share-text = Teksti { $number }

## Groups and events

groups = Paikallisryhmät
group-area = Alue
group-email = Sähköposti
group-phone = Puhelin
group-meets = Kokoontuu
group-place = Paikka
event-when = Milloin
event-where = Missä

## Pages that are not there

not-found-title = Sivua ei ole
not-found-text = Osoitteessa voi olla kirjoitusvirhe tai sivu on poistettu; aloita etusivulta tai etsi valikosta.
moved-title = Sivu on siirretty
moved-text = Sivulla on uusi osoite:

## In the text

footnotes = Viitteet
footnote-back = Takaisin tekstiin, viite { $number }
note = Huomaa
tip = Vinkki
important = Tärkeää
warning = Varoitus
caution = Ole varovainen
task-done = tehty
task-open = tekemättä
task-box = rastitettava ruutu
task-ticked = rastitettu ruutu
data-source = Lähde: { $source }
chart-table = Luvut taulukkona
chart-download = Lataa luvut (CSV)
chart-no-figure = tieto puuttuu
chart-summary-none = Kaaviossa ei ole lukuja.
chart-summary-one = { $high-label }: { $high }.
chart-summary = Kaaviossa on { $count ->
    [one] { $count } rivi
   *[other] { $count } riviä
}: suurin { $high-label } ({ $high }), pienin { $low-label } ({ $low }).
chart-summary-columns = Kaaviossa on { $count ->
    [one] { $count } rivi
   *[other] { $count } riviä
} ja { $columns } sarjaa: suurin { $high-label }, { $high-column } ({ $high }), pienin { $low-label }, { $low-column } ({ $low }).
chart-summary-line = { $change ->
    [up] Viiva nousee: { $first } ({ $first-label }), lopussa { $last } ({ $last-label }).
    [down] Viiva laskee: { $first } ({ $first-label }), lopussa { $last } ({ $last-label }).
   *[none] Viivan alussa ja lopussa on { $first } ({ $first-label } ja { $last-label }).
}
chart-summary-strip = { $count ->
    [one] { $count } asema
   *[other] { $count } asemaa
} linjan varrella: suurin { $high-label } ({ $high }), pienin { $low-label } ({ $low }), ero { $difference }.
figures = Luvut ja lähteet
figures-title = Luvut ja lähteet
figures-lead = Kaikki luvut, joihin tekstit perustuvat, ja mistä ne ovat peräisin.
figures-used = Lukujen lähteet
figures-all = Kaikki luvut ja lähteet
figures-source = Lähde:
figures-no-source = Lähdettä ei ole ilmoitettu.
figure-source = { $figure }, katso lähde
publisher = Julkaisija: { $publisher }
print-hint = Jokaisen sivun voi tulostaa.

## Proposals: motions, interpellations and others, and the lists of them

bank-facets = Valitse ehdotuksista
bank-place = Kunta tai alue
bank-kind = Laji
bank-topic = Aihe
bank-year = Vuosi
bank-status = Lopputulos
bank-all-place = Kaikki kunnat ja alueet
bank-all-kind = Kaikki lajit
bank-all-topic = Kaikki aiheet
bank-all-year = Kaikki vuodet
bank-all-status = Kaikki lopputulokset
bank-motion = Aloitteet
bank-interpellation = Välikysymykset
bank-question = Kirjalliset kysymykset
bank-proposal = Muut ehdotukset
bank-chosen = { $facet }: { $choice }
bank-all = Kaikki ehdotukset
bank-count =
    { $count ->
        [one] { $count } ehdotus
       *[other] { $count } ehdotusta
    }
bank-refine = Hae usealla ehdolla
bank-words = Sanoja otsikossa
bank-any = Kaikki
bank-hits = Löytyi:
bank-more = Näytä lisää
bank-failed = Luetteloa ei voitu ladata. Valitse yksi ehto kerrallaan.
list-pages = Lisää sivuja
list-page = Sivu { $number }
list-page-title = { $title }, sivu { $number }
list-previous = Edellinen
list-next = Seuraava
proposal-motion = Aloite
proposal-interpellation = Välikysymys
proposal-question = Kirjallinen kysymys
proposal-proposal = Ehdotus
proposal-idea = ei vielä jätetty
proposal-submitted = jätetty
proposal-answered = vastattu
proposal-adopted = hyväksytty
proposal-partly-adopted = osittain hyväksytty
proposal-rejected = hylätty
proposal-withdrawn = peruttu
proposal-form = Laji
proposal-to = Vastaanottaja
proposal-date = Päiväys
proposal-authors = Lähettäjä
proposal-licence = Käyttöehdot
proposal-language = Tekstin kieli on { $language }, niin kuin se jätettiin.
proposal-attachments = Liitteet
proposal-use = Käytä mallina
proposal-use-how = Ota teksti ja vaihda se, mikä koskee vain tätä paikkaa: kunta, luvut, nimet.
proposal-document = Asiakirja Wordille ja LibreOfficelle
proposal-plain = Pelkkä teksti
proposal-copy = Kopioi teksti tästä
proposal-source = Lähde: { $address }
proposal-terms = Saa käyttää ehdoilla { $licence }

## Work lists for translators

work-list-title = Käännettävää
work-list-how = Näin teet
work-list-edit = Kirjoita alla mainittuihin tiedostoihin millä tahansa tekstieditorilla. Jokaisella tekstillä on siellä yksi rivi: tekstin nimi, yhtäsuuruusmerkki, sinun sanasi.
work-list-mail = Tai vastaa viestiin, jonka mukana lista tuli: kunkin tekstin nimi ja sinun sanasi.
work-list-keep = Jätä harmaa ennalleen: osoitteet, luvut ja viitteet. Tähdet korostavat sanoja: laita ne samojen sanojen ympärille.
work-list-changed = Kun alkuteksti on muuttunut, poistettu on yliviivattu ja uusi alleviivattu. Onko käännöksesi silti oikein? Kerro se, niin asiaa ei kysytä uudelleen.
work-list-check = Tarkistettava käännös luetaan alkutekstin rinnalla. Onko se oikein? Kerro se. Jos ei, kirjoita parempi.
work-list-nothing = Mitään ei ole tekemättä. Kiitos!
work-list-count =
    { $count ->
        [one] { $count } teksti
       *[other] { $count } tekstiä
    }
work-list-original = Alkuteksti
work-list-before = Alkuteksti ennen
work-list-now = Alkuteksti nyt
work-list-before-unknown = Aiempi alkuteksti ei ole tiedossa.
work-list-translation = Käännös
work-list-file = Tiedosto
work-list-missing = kääntämättä
work-list-stale = alkuteksti on muuttunut
work-list-unknown = voi olla vanhentunut
work-list-needs-review = tarkistettava
work-list-kind =
    { $kind ->
        [title] sivun otsikko
        [description] tiivistelmä
        [slug] osoitteen loppuosa
        [image-alt] mitä kuva esittää
        [heading] otsikko
       *[paragraph] kappale
        [item] luettelon kohta
        [cell] taulukon solu
        [term] selitettävä sana
        [meaning] selitys
        [alt] mitä kuva esittää
        [caption] kuvateksti
        [button] painike
        [chart-title] kaavion otsikko
        [chart-source] kaavion lähde
        [chart-label] nimi kaaviossa
        [share] jaettava teksti
    }

## Printed matter

leaflet-contact = Ota yhteyttä
leaflet-group = Paikallisryhmäsi
leaflet-read-more = Lue lisää ja jaa
leaflet-scan = Skannaa koodi tai kirjoita osoite
leaflet-publisher = Julkaisija
leaflet-version = Versio
leaflet-language = Kieli
leaflet-email = Sähköposti
leaflet-phone = Puhelin
leaflet-meets = Tapaamme
leaflet-draft = LUONNOS
leaflet-source = Lähde
leaflet-page = Sivu
leaflet-contents = Sisältö
leaflet-return = Anna tai lähetä osoitteeseen
leaflet-return-survey = Anna tai lähetä vastaukset osoitteeseen
leaflet-data = Tietosi
leaflet-notes = Viitteet
leaflet-flip-short = Arkki { $sheet }/{ $count }: käännä lyhyen reunan yli
leaflet-flip-long = Arkki { $sheet }/{ $count }: käännä pitkän reunan yli
leaflet-reproduced = Tämän painotuotteen on monistanut { $publisher }, { $place } { $year }.
leaflet-printed = Paino: { $printer }, { $year }
form-name = Nimi
form-place = Paikkakunta
form-signature = Allekirjoitus
form-signature-note = Allekirjoita tähän, älä tekstaa
form-signed = Päiväys
form-personal-number = Henkilötunnus
form-address = Osoite
form-controller = Tiedoista vastaa { $name }.

## Political advertising, Regulation (EU) 2024/900

ad-label = Poliittinen mainos
ad-sponsor = Rahoittaja: { $name }
ad-controller = Määräysvalta: { $name }
ad-process = Aihe: { $name }
ad-targeting = Kohdentaminen: { $name }

## Print and share: the downloads of leaflets, forms and handbooks

print-title = Tulosta ja jaa
print-preview = Ensimmäinen sivu: ”{ $title }”
print-size = { $width } × { $height } mm
print-file-size = { $size } kB
print-screen = Ruudulta luettavaksi
print-screen-note = PDF, jonka ruudunlukija osaa lukea
print-home = Kotona tulostettavaksi
print-home-note = PDF, paperi { $sheet }, värillisenä tai mustavalkoisena
print-shop = Painotaloon
print-shop-note = PDF, jossa on { $bleed } mm leikkuuvaraa ja leikkuumerkit
print-groups = Paikallisryhmän yhteystiedoin
print-draft = Luonnos: kaikkea ei ole käännetty, tai alkuteksti on muuttunut. Älä tulosta tätä.
print-none = Painettavaa versiota ei ole vielä tällä kielellä. Se on olemassa näillä kielillä:

## The print room: everything that can be printed

print-room = Kaikki tulostettava
print-room-lead = Lehtisiä, julisteita, listoja ja oppaita tulostettavaksi, jaettavaksi ja seinälle.
print-room-other = Muuta
print-room-missing = Ei vielä tällä kielellä

## How to print

how-to-print = Näin tulostat kotona
how-paper = Valitse paperi { $sheet }.
how-scale = Tulosta koossa 100 % (”todellinen koko”), ei ”sovita sivulle”.
how-flip-long = Tulosta molemmille puolille ja käännä pitkää reunaa pitkin.
how-flip-short = Tulosta molemmille puolille ja käännä lyhyttä reunaa pitkin.
how-flip-none = Tulosta yhdelle puolelle.
how-by-hand = Jos tulostin tulostaa vain yhdelle puolelle: tulosta parittomat sivut, pane arkit takaisin ja tulosta parilliset.
how-one-first = Tulosta ensin yksi kappale ja katso sen molemmat puolet.
# How the copies on a sheet come apart.
how-copies =
    { $count ->
        [one] Jokaisella arkilla on { $count } kappale.
       *[other] Jokaisella arkilla on { $count } kappaletta. Leikkaa merkkien välistä.
    }
# One for each way of folding: what to do, and what the drawing shows.
how-fold-sheet = Mitään ei tarvitse leikata eikä taittaa.
how-fold-sheet-drawing = Yksi arkki
how-fold-cut-drawing = Arkki leikataan kappaleiksi katkoviivoja pitkin
how-fold-once = Taita arkki kerran keskeltä niin, että etusivu jää ulkopuolelle.
how-fold-once-drawing = Arkki taitetaan kerran keskeltä
how-fold-roll = Aseta arkki etusivu alaspäin. Taita ensin kapea lieve sisään ja sitten etusivu sen päälle.
how-fold-roll-drawing = Arkki, jossa on kaksi taitetta: ensin lieve sisään, sitten etusivu sen päälle
how-fold-booklet = Pidä arkit tulostusjärjestyksessä, taita ne yhdessä keskeltä ja nido taitteesta.
how-fold-booklet-drawing = Pino arkkeja taitetaan yhdessä keskeltä ja nidotaan taitteesta

## The job sheet: what a print shop is told of a file

print-job = Työohje kirjapainolle
print-job-note = Yksi sivu tiedoston mukaan
job-title = Työohje kirjapainolle
job-product = Painotuote
job-side = Sivu { $side }
job-trim = Leikattu koko
job-folded = Taitettu koko
job-pages = Sivuja
job-one-side = Painetaan yhdelle puolelle.
job-two-sides = Painetaan molemmille puolille, sama reuna ylöspäin.
job-stitched-left = Satulanidottu kahdella niitillä, selkä vasemmalla.
job-stitched-right = Satulanidottu kahdella niitillä, selkä oikealla.
job-folds = Taitteet
job-fold-side = Sivu { $side } vasemmalta: { $widths } mm
job-no-folds = Ei taitteita
job-bleed = Leikkuuvara
job-bleed-value = { $bleed } mm joka puolella, leikkuumerkit sen ulkopuolella.
job-boxes = Sivualueet
job-fonts = Fontit
job-fonts-inside = Kaikki on upotettu tiedostoon.
job-fonts-outside = Kaikkia ei ole upotettu tiedostoon: kysy meiltä.
job-colours = Värit
job-black-alone = Vain musta (1/1).
job-black-text = Musta teksti, koodit ja merkit ovat pelkkää mustaa (K).
job-rgb = Muut värit ovat RGB-värejä (sRGB): muunna ne paperinne mukaan.
job-pictures =
    { $count ->
        [one] { $count } kuva.
       *[other] { $count } kuvaa.
    }
job-paper = Paperi
job-paper-value = Ehdotus: { $low }–{ $high } g/m². Haluamme:
job-printer = Nimenne painotuotteessa
job-printer-other = Ettekö se ole te? Kertokaa ennen painamista: laki vaatii nimenne siihen.
job-contact = Yhteystiedot
job-delivery = Toimitus: minne ja milloin
job-files = Tiedosto
job-copies = Määrä

## Formats, by the names of their folders

format-a6 = Pieni lehtinen, A6
format-a5 = Lehtinen, A5
format-a4-fold = Taitettu esite, A4 kerran taitettuna
format-a4-trifold = Taitettu esite, A4 kolmeen osaan
format-a4-poster = Juliste, A4
format-a3-poster = Juliste, A3
format-form = Lomake, A4
format-booklet-a5 = Vihko, A5

## The transparency notice, Regulation (EU) 2024/900, article 12

notice-title = Avoimuusilmoitus
notice-of = Avoimuusilmoitus: ”{ $title }”
notice-lead = Mitä poliittisesta mainonnasta on kerrottava asetuksen (EU) 2024/900 mukaan.
notice-ad = Mainos
notice-version = Versio
notice-sponsor = Rahoittaja
notice-controller = Kenen määräysvallassa rahoittaja on
notice-email = Sähköposti
notice-address = Postiosoite
notice-established = Sijaintipaikka
notice-paid-by = Maksaja
notice-period = Levitysaika
notice-amounts = Käytetyt varat ja miten ne on laskettu
notice-funding = Mistä rahat tulevat
notice-process = Mistä on kyse
notice-official = Virallista tietoa
notice-targeting = Miten se kohdennetaan joillekin eikä muille
notice-data = Sama koneille (JSON)
