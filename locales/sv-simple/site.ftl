### needs-review: draft; nobody who works with easy-to-read Swedish has reviewed this file yet.

-org-name = En rättvis region

site-title = { -org-name }
site-tagline = Alla ska få en bostad, vård, resor och ett tryggt jobb
footer-note = Den här webbplatsen är ett exempel. Den är gjord med programmet flygblad. Siffrorna och texterna kommer från vår plan. Grupperna och mötena är exempel.

## Tags

tag-rent = hyror
tag-queue = köer
tag-public-housing = kommunens bostäder
tag-climate = klimat
tag-accessibility = att alla kan vara med
tag-equality = att alla är lika mycket värda
tag-beds = sängar på sjukhus
tag-staff = personal
tag-working-conditions = hur vi har det på jobbet
tag-public-transport = bussar och tåg
tag-fares = vad biljetten kostar
tag-job-security = trygga jobb
tag-unions = facket

# What the figures of facts.yaml count.
unit-beds = { $count ->
    [one] { $count } vårdplats
   *[other] { $count } vårdplatser
}
unit-years = { $count ->
    [one] { $count } år
   *[other] { $count } år
}
unit-groups = { $count ->
    [one] { $count } grupp
   *[other] { $count } grupper
}

# Where they come from, and what else facts.yaml says of them.
figure-closed-beds-source = Nätverkets egna uppgifter
figure-closed-beds-note = Vårdplatser som är stängda. Det finns för lite personal. De är lika många som på ett helt sjukhus.
figure-life-expectancy-gap-source = Nätverkets egna uppgifter
figure-life-expectancy-gap-note = Så mycket kan livets längd skilja mellan platser längs samma tunnelbana i Stockholmsregionen.
figure-local-groups-source = Nätverkets egna uppgifter
figure-local-groups-note = Så många lokalgrupper finns det i regionen, ungefär.
