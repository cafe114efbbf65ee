### needs-review: draft; no native speaker of Finnish has reviewed this file yet.

-org-name = Oikeudenmukainen alue

site-title = { -org-name }
site-tagline = Koti, hoito, matkat ja turvallinen työ kaikille
footer-note = Tämä on flygblad-ohjelmalla tehty esimerkkisivusto: luvut ja tekstit ovat peräisin kampanjasuunnitelmasta, ryhmät ja tapahtumat ovat esimerkkejä.

## Tags

tag-rent = vuokrat
tag-queue = jonot
tag-public-housing = kunnalliset vuokra-asunnot
tag-climate = ilmasto
tag-accessibility = esteettömyys
tag-equality = tasa-arvo
tag-beds = sairaalapaikat
tag-staff = henkilökunta
tag-working-conditions = työolot
tag-public-transport = joukkoliikenne
tag-fares = lippujen hinnat
tag-job-security = turvatut työpaikat
tag-unions = ammattiliitot
