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

## News, search and sharing

feed = La soco wararka (Atom)
feed-of = Wararka ku saabsan { $title } (Atom)
search = Raadi
search-title = Ka raadi bogga
search-label = Raadi
search-hint = Qor hal eray ama ka badan. Natiijooyinku way soo muuqanayaan inta aad qorayso.
search-busy = Waa la raadinayaa …
search-count = Natiijooyin: { $count }
search-none = Natiijo lama helin. Isku day eray kale ama erayo ka yar.
search-more = Tus wax dheeraad ah
search-no-script = Raadintu waxay u baahan tahay JavaScript, kaas oo ka dansan biraawsarkaaga. Halkii ka eeg mawduucyada.
search-failed = Raadinta lama soo rari karin. Halkii ka eeg mawduucyada.
share = La wadaag boggan
share-hint = Dooro qoraal, koobiyee, kuna dheji meeshii aad rabto.
share-short = Qoraal gaaban
share-long = Qoraal dheer
share-text = Qoraalka { $number }

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
task-box = sanduuq la calaamadeeyo
task-ticked = sanduuq la calaamadeeyey
data-source = Isha: { $source }
chart-table = Tirooyinka oo jadwal ah
chart-download = Soo deji tirooyinka (CSV)
chart-no-figure = tiro ma jirto
chart-summary-none = Jaantusku tirooyin ma laha.
chart-summary-one = { $high-label }: { $high }.
chart-summary = Jaantus leh { $count ->
    [one] { $count } saf
   *[other] { $count } saf
}: ugu sarreeya { $high-label } ({ $high }), ugu hooseeya { $low-label } ({ $low }).
chart-summary-columns = Jaantus leh { $count ->
    [one] { $count } saf
   *[other] { $count } saf
} iyo { $columns } taxane: ugu sarreeya { $high-label }, { $high-column } ({ $high }), ugu hooseeya { $low-label }, { $low-column } ({ $low }).
chart-summary-line = { $change ->
    [up] Xariiqdu waxay ka kacdaa { $first } ({ $first-label }) ilaa { $last } ({ $last-label }).
    [down] Xariiqdu waxay ka dhacdaa { $first } ({ $first-label }) ilaa { $last } ({ $last-label }).
   *[none] Xariiqdu waxay ku bilaabataa kuna dhammaataa { $first } ({ $first-label } iyo { $last-label }).
}
chart-summary-strip = { $count ->
    [one] { $count } saldhig
   *[other] { $count } saldhig
} oo xariiqda ku yaal: ugu sarreeya { $high-label } ({ $high }), ugu hooseeya { $low-label } ({ $low }), farqi dhan { $difference }.
figures = Tirooyinka iyo ilaha
figures-title = Tirooyinka iyo ilaha
figures-lead = Dhammaan tirooyinka qoraalladu ku salaysan yihiin, iyo halka ay ka yimaadeen.
figures-used = Ilaha tirooyinka
figures-all = Dhammaan tirooyinka iyo ilaha
figures-source = Isha:
figures-no-source = Isha lama sheegin.
figure-source = { $figure }, eeg isha
publisher = Waxaa soo saaray { $publisher }
print-hint = Bog kasta waa la daabici karaa.

## Proposals: motions, interpellations and others, and the lists of them

bank-facets = Ka dooro soo-jeedimaha
bank-place = Degmada ama gobolka
bank-kind = Nooca
bank-topic = Mawduuca
bank-year = Sanadka
bank-status = Natiijada
bank-all-place = Dhammaan degmooyinka iyo gobollada
bank-all-kind = Dhammaan noocyada
bank-all-topic = Dhammaan mawduucyada
bank-all-year = Dhammaan sannadaha
bank-all-status = Dhammaan natiijooyinka
bank-motion = Mooshinno
bank-interpellation = Su'aalo golaha
bank-question = Su'aalo qoran
bank-proposal = Soo-jeedimo kale
bank-chosen = { $facet }: { $choice }
bank-all = Dhammaan soo-jeedimaha
bank-count =
    { $count ->
        [one] { $count } soo-jeedin
       *[other] { $count } soo-jeedin
    }
bank-refine = Raadi dhowr arrimood isku mar
bank-words = Erayo cinwaanka ku jira
bank-any = Dhammaan
bank-hits = La helay:
bank-more = Muuji wax dheeraad ah
bank-failed = Liiska lama soo qaadi karin. Markiiba hal shay dooro.
list-pages = Bogag kale
list-page = Bogga { $number }
list-page-title = { $title }, bogga { $number }
list-previous = Kii hore
list-next = Kan xiga
proposal-motion = Mooshin
proposal-interpellation = Su'aal golaha
proposal-question = Su'aal qoran
proposal-proposal = Soo-jeedin
proposal-idea = weli lama gudbin
proposal-submitted = la gudbiyay
proposal-answered = laga jawaabay
proposal-adopted = la ansixiyay
proposal-partly-adopted = qayb la ansixiyay
proposal-rejected = la diiday
proposal-withdrawn = dib loo qaatay
proposal-form = Nooca
proposal-to = Ku socota
proposal-date = Taariikhda
proposal-authors = Ka timid
proposal-licence = Shuruudaha
proposal-language = Qoraalku waa { $language }, sidii loo gudbiyay.
proposal-attachments = Lifaaqyo
proposal-use = U isticmaal qaab ahaan
proposal-use-how = Qaado qoraalka oo beddel waxa halkan oo keliya khuseeya: degmada, tirooyinka, magacyada.
proposal-document = Dukumenti Word iyo LibreOffice
proposal-plain = Qoraal caadi ah
proposal-copy = Halkan ka koobbi qoraalka
proposal-source = Laga soo qaatay { $address }
proposal-terms = Waxaa lagu isticmaali karaa { $licence }

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
        [chart-label] magac jaantuska ku jira
        [share] qoraal la wadaago
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
leaflet-return-survey = Jawaabaha u dhiib ama u dir
leaflet-data = Xogtaada
leaflet-notes = Faallooyin
leaflet-flip-short = Warqad { $sheet }/{ $count }: ku rog geeska gaaban
leaflet-flip-long = Warqad { $sheet }/{ $count }: ku rog geeska dheer
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

## Print and share: the downloads of leaflets, forms and handbooks

print-title = Daabac oo la wadaag
print-preview = Bogga koowaad ee ”{ $title }”
print-size = { $width } × { $height } mm
print-file-size = { $size } kB
print-screen = In shaashadda laga akhriyo
print-screen-note = PDF ay barnaamijyada shaashadda akhriyaa kor u akhrin karaan
print-home = In guriga lagu daabaco
print-home-note = PDF warqad { $sheet } ah, midab ama madow iyo caddaan
print-shop = Madbacadda loogu talagalay
print-shop-note = PDF leh { $bleed } mm oo dheeraad ah iyo calaamado gooyn
print-groups = Oo leh cinwaanka koox deegaan
print-draft = Qabyo: wax walba lama tarjumin, ama asalkii baa isbeddelay. Ha daabicin.
print-none = Weli daabacaad luqaddan ah ma jirto. Waxay ku jirtaa:

## The print room: everything that can be printed

print-room = Waxa la daabici karo oo dhan
print-room-lead = Warqado, boodhadh, liisas iyo buug-gacmeedyo la daabaco, la qaybiyo oo la dhejiyo.
print-room-other = Wax kale
print-room-missing = Weli luqaddan kuma jiraan

## How to print

how-to-print = Sida guriga loogu daabaco
how-paper = Dooro warqad { $sheet } ah.
how-scale = Ku daabac 100 % (”cabbirka dhabta ah”), ha dooran ”la ekaysii bogga”.
how-flip-long = Labada dhinacba ku daabac, dhinaca dheerna ku rog.
how-flip-short = Labada dhinacba ku daabac, dhinaca gaabanna ku rog.
how-flip-none = Hal dhinac ku daabac.
how-by-hand = Haddii daabacuhu hal dhinac oo keliya ku daabaco: daabac bogagga kisiga ah, warqadaha dib u geli, kadibna daabac kuwa dhabanka ah.
how-one-first = Marka hore hal nuqul daabac oo labada dhinac eeg.
# How the copies on a sheet come apart.
how-copies =
    { $count ->
        [one] Warqad kasta waxaa ku yaal { $count } nuqul.
       *[other] Warqad kasta waxaa ku yaal { $count } nuqul. Ka jar calaamadaha dhexdooda.
    }
# One for each way of folding: what to do, and what the drawing shows.
how-fold-sheet = Wax la jaro ama la laabo ma jiraan.
how-fold-sheet-drawing = Hal warqad
how-fold-cut-drawing = Warqad loo jarayo nuqulladeeda xariiqyada kala go'an
how-fold-once = Warqadda hal mar dhexda ka laab, bogga horena dibadda u soo jeedi.
how-fold-once-drawing = Warqad hal mar dhexda laga laabay
how-fold-roll = Warqadda dhig iyadoo bogga hore hoos u jeedo. Marka hore gudaha u laab dhinaca cidhiidhiga ah, kadib bogga hore dushiisa ku laab.
how-fold-roll-drawing = Warqad laba laab leh: dhinaca ayaa marka hore gudaha loo laabayaa, kadib bogga hore ayaa dushiisa lagu laabayaa
how-fold-booklet = Warqadaha sidii ay u soo baxeen u daa, isku mar dhexda ka laab, laabkana ku tol.
how-fold-booklet-drawing = Warqado isku mar dhexda laga laabay oo laabka lagu tolay

## The job sheet: what a print shop is told of a file

print-job = Warqadda shaqada ee madbacadda
print-job-note = Hal bog oo lala diro faylka
job-title = Warqadda shaqada ee madbacadda
job-product = Waxa la daabacayo
job-side = Dhinaca { $side }
job-trim = Cabbirka marka la jaro
job-folded = Cabbirka marka la laabo
job-pages = Bogag
job-one-side = Hal dhinac ku daabac.
job-two-sides = Labada dhinac ku daabac, isla geeska kor ha jiro.
job-stitched-left = Laba biin dhexda ku dheji, dhabarku bidix ha jiro.
job-stitched-right = Laba biin dhexda ku dheji, dhabarku midig ha jiro.
job-folds = Laabidda
job-fold-side = Dhinaca { $side }, bidixda laga bilaabo: { $widths } mm
job-no-folds = Ma jirto
job-bleed = Midabka ka baxsan geeska
job-bleed-value = { $bleed } mm dhinac walba, calaamadaha jaridda ayaa ka baxsan.
job-boxes = Sanduuqyada bogga
job-fonts = Farta
job-fonts-inside = Dhammaan faylka ayay ku jiraan.
job-fonts-outside = Dhammaan faylka kuma jiraan: na weydii.
job-colours = Midabbo
job-black-alone = Madow keliya (1/1).
job-black-text = Qoraalka madow, koodhadhka iyo calaamaduhu waa khad madow (K) keliya.
job-rgb = Midabbada kale waa RGB (sRGB): u beddel warqaddaada.
job-pictures =
    { $count ->
        [one] { $count } sawir.
       *[other] { $count } sawir.
    }
job-paper = Warqad
job-paper-value = Talo: { $low }–{ $high } g/m². Waxaan rabnaa:
job-printer = Magacaaga oo ku yaal
job-printer-other = Ma adiga ma ihid? Noo sheeg ka hor daabacidda: sharcigu wuxuu rabaa magacaaga.
job-contact = Xiriir
job-delivery = Meesha iyo goorta la keenayo
job-files = Fayl
job-copies = Tirada

## Formats, by the names of their folders

format-a6 = Warqad yar, A6
format-a5 = Warqad, A5
format-a4-fold = Warqad laaban, A4 hal mar la laabay
format-a4-trifold = Warqad laaban, A4 saddex qaybood
format-a4-poster = Boodh, A4
format-a3-poster = Boodh, A3
format-form = Foom, A4
format-booklet-a5 = Buug yar, A5

## The transparency notice, Regulation (EU) 2024/900, article 12

notice-title = Ogeysiiska hufnaanta
notice-of = Ogeysiiska hufnaanta ee ”{ $title }”
notice-lead = Waxa xeerka (EU) 2024/900 uu dalbanayo in laga sheego xayaysiiska siyaasadeed.
notice-ad = Xayaysiis
notice-version = Nooca
notice-sponsor = Xayaysiiyaha
notice-controller = Cidda maamusha xayaysiiyaha
notice-email = Iimayl
notice-address = Cinwaanka boostada
notice-established = Wuxuu ku yaal
notice-paid-by = Waxaa bixiya
notice-period = Muddada la faafinayo
notice-amounts = Lacagta la isticmaalay, iyo sida loo xisaabiyey
notice-funding = Halka lacagtu ka timid
notice-process = Waxa uu ku saabsan yahay
notice-official = Xog rasmi ah
notice-targeting = Sida dadka qaar loogu jihaynayo
notice-data = Isla xogta oo mashiinnada loogu talagalay (JSON)
