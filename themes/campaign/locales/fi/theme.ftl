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
data-source = Lähde: { $source }
publisher = Julkaisija: { $publisher }
print-hint = Jokaisen sivun voi tulostaa.

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
leaflet-data = Tietosi
leaflet-notes = Viitteet
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
