### needs-review: draft; no native speaker of Somali has reviewed this file yet.

## Getting around

skip-to-content = U bood nuxurka bogga
main-menu = Menuga guud
languages = Luqadaha
choose-language = Boggan ku akhri luqad kale
breadcrumb = Halkan ayaad joogtaa
home = Bogga hore
contents = Waxa boggan ku jira
handbook-chapters = Cutubyada
previous = Kii hore
next = Kan xiga
chapter-navigation = U kala gudub cutubyada
more = Wax dheeraad ah
back-to-top = Ku noqo bogga korkiisa
about-site = Ku saabsan mareegtan

## Dates and languages of a page

published = La daabacay { $date }
updated = La cusboonaysiiyey { $date }
page-not-translated = Boggan weli looma tarjumin { $language }. Waxaa lagu muujinayaa { $shown }.
page-partly-translated = { $count ->
    [one] Hal cutub weli lama tarjumin. Waxaa lagu muujinayaa { $shown }.
   *[other] { $count } cutub weli lama tarjumin. Waxaa lagu muujinayaa { $shown }.
}
page-outdated = { $count ->
    [one] Qoraalka asalka ah ayaa isbeddelay tan iyo markii hal cutub la tarjumay.
   *[other] Qoraalka asalka ah ayaa isbeddelay tan iyo markii { $count } cutub la tarjumay.
}
page-original = Akhri qoraalka asalka ah
language-missing = weli lama tarjumin
draft = Qabyo-qoraal

## Lists

topics = Mawduucyada
topic-pages = Bogagga ku saabsan { $tag }
page-count =
    { $count ->
        [one] { $count } bog
       *[other] { $count } bog
    }
all-topics = Dhammaan mawduucyada
campaigns = Ololayaasheenna
in-this-section = Sii akhri
read-more = Akhri wax dheeraad ah
listing-empty = Weli halkan waxba kuma jiraan.

## Groups and events

groups = Kooxaha deegaanka
group-area = Aagga
group-email = Iimayl
group-phone = Taleefan
group-meets = Wakhtiga kulanka
group-place = Goobta
event-when = Goorma
event-where = Halkee

## Pages that are not there

not-found-title = Boggan ma jiro
not-found-text = Waxaa laga yaabaa in ciwaanka si khaldan loo qoray ama bogga la tirtiray; ka bilow bogga hore ama ka raadi menuga.
moved-title = Bogga waa la raray
moved-text = Boggu wuxuu leeyahay ciwaan cusub:

## In the text

footnotes = Faallooyin
footnote-back = Ku noqo qoraalka, faallada { $number }
note = Ogow
tip = Talo
important = Muhiim
warning = Digniin
caution = Taxaddar
task-done = waa la qabtay
task-open = waa in la qabto
data-source = Isha: { $source }
publisher = Waxaa soo saaray { $publisher }
print-hint = Bog kasta waa la daabici karaa.

## Work lists for translators

work-list-title = Waxa la tarjumayo
work-list-how = Sida loo sameeyo
work-list-edit = Ku qor faylasha hoos ku xusan, adigoo isticmaalaya barnaamij qoraal kasta. Qoraal kasta hal sadar ayuu ku leeyahay: magaciisa, calaamadda la mid ah (=), kadib erayadaada.
work-list-mail = Ama ka jawaab iimaylka liiskani la socday: magaca qoraal kasta iyo erayadaada.
work-list-keep = Waxa midabkoodu yahay cawl sidooda u daa: ciwaannada, tirooyinka iyo qoraallada hoose. Xiddigaha erayada ku wareegsan waxay u muujiyaan si gaar ah: geli isla erayadaas.
work-list-changed = Meesha qoraalka asalka ahi isbeddelay, waxa la saaray xarriiq baa dul martay, waxa cusubna xarriiq baa hoos marta. Tarjumaddaadu weli ma sax baa? Sheeg, si aan mar kale laguu weydiin.
work-list-check = Meesha tarjumaad u baahan tahay hubin, ku barbar akhri qoraalka asalka ah. Ma sax baa? Sheeg. Haddii kale, mid ka wanaagsan qor.
work-list-nothing = Wax la qabto ma jiraan. Mahadsanid!
work-list-count =
    { $count ->
        [one] { $count } qoraal
       *[other] { $count } qoraal
    }
work-list-original = Qoraalka asalka ah
work-list-before = Asalkii hore
work-list-now = Asalka hadda
work-list-before-unknown = Lama garanayo waxa hore u qornaa.
work-list-translation = Tarjumaad
work-list-file = Fayl
work-list-missing = aan la tarjumin
work-list-stale = asalku waa isbeddelay
work-list-unknown = waxay noqon kartaa mid duugowday
work-list-needs-review = u baahan hubin
work-list-kind =
    { $kind ->
        [title] cinwaanka bogga
        [description] soo koobid
        [slug] qaybta u dambaysa ee ciwaanka
        [image-alt] waxa sawirku muujinayo
        [heading] cinwaan
       *[paragraph] baaragaraaf
        [item] qodob liis ku jira
        [cell] unug shaxda
        [term] eray
        [meaning] sharraxaad
        [alt] waxa sawirku muujinayo
        [caption] qoraalka sawirka
        [button] badhan
        [chart-title] cinwaanka jaantuska
        [chart-source] isha jaantuska
    }

## Printed matter

leaflet-contact = Nala soo xiriir
leaflet-group = Kooxda deegaankaaga
leaflet-read-more = Wax badan akhri oo la wadaag
leaflet-scan = Sawir koodhka ama qor ciwaanka
leaflet-publisher = Waxaa soo saaray
leaflet-version = Nooca
leaflet-language = Luqadda
leaflet-email = Iimayl
leaflet-phone = Taleefan
leaflet-meets = Waxaan kulannaa
leaflet-draft = QABYO
leaflet-source = Isha
leaflet-page = Bog
leaflet-contents = Tusmo
leaflet-return = U dhiib ama u dir
leaflet-data = Xogtaada
leaflet-notes = Faallooyin
leaflet-reproduced = Waxaa koobiyeeyay { $publisher }, { $place } { $year }.
leaflet-printed = Waxaa daabacay { $printer }, { $year }
form-name = Magaca
form-place = Magaalada
form-signature = Saxiixa
form-signature-note = Halkan ku saxiix, ha ku qorin xarfo waaweyn
form-signed = Taariikhda
form-personal-number = Lambarka aqoonsiga
form-address = Cinwaanka
form-controller = Xogta waxaa mas'uul ka ah { $name }.

## Political advertising, Regulation (EU) 2024/900

ad-label = Xayaysiis siyaasadeed
ad-sponsor = Xayaysiiyaha: { $name }
ad-controller = Waxaa maamula: { $name }
ad-process = Wuxuu ku saabsan yahay: { $name }
ad-targeting = Sida dadka loogu jihaynayo: { $name }
