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
