### needs-review: draft; no native speaker of Somali has reviewed this file yet.

-org-name = Gobol caddaalad ah

site-title = { -org-name }
site-tagline = Guri, daryeel caafimaad, safar iyo shaqo sugan oo loogu talagalay qof kasta
footer-note = Kani waa bog tusaale ah oo lagu dhisay flygblad: tirooyinka iyo qoraalladu waxay ka yimaadeen qorshaha ololaha, kooxaha iyo kulannaduna waa tusaalooyin.

## Tags

tag-rent = kirada guryaha
tag-queue = safafka sugitaanka
tag-public-housing = guryaha dawladda hoose
tag-climate = cimilada
tag-accessibility = helitaanka fudud
tag-equality = sinnaanta
tag-beds = sariiraha isbitaalka
tag-staff = shaqaalaha
tag-working-conditions = xaaladaha shaqada
tag-public-transport = gaadiidka dadweynaha
tag-fares = qiimaha tigidhada
tag-job-security = shaqo sugan
tag-unions = ururrada shaqaalaha

# What the figures of facts.yaml count.
unit-beds = { $count ->
    [one] { $count } sariir
   *[other] { $count } sariirood
}
unit-years = { $count ->
    [one] { $count } sano
   *[other] { $count } sano
}
unit-groups = { $count ->
    [one] { $count } koox
   *[other] { $count } kooxood
}

# Where they come from, and what else facts.yaml says of them.
figure-closed-beds-source = Agabka shabakadda
figure-closed-beds-note = Sariirood xiran shaqaale la’aan awgeed, tiro le’eg isbitaal dhan.
figure-life-expectancy-gap-source = Agabka shabakadda
figure-life-expectancy-gap-note = Farqiga ugu weyn ee cimriga ee u dhexeeya goobo ku yaal hal xariiq oo metro ah gobolka Stockholm.
figure-local-groups-source = Agabka shabakadda
figure-local-groups-note = Tirada kooxaha maxalliga ah ee gobolka, qiyaas ahaan.
