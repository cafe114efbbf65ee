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
