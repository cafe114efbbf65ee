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

# What the figures of facts.yaml count.
unit-beds = { $count ->
    [one] { $count } hoitopaikka
   *[other] { $count } hoitopaikkaa
}
unit-years = { $count ->
    [one] { $count } vuosi
   *[other] { $count } vuotta
}
unit-groups = { $count ->
    [one] { $count } ryhmä
   *[other] { $count } ryhmää
}

# Where they come from, and what else facts.yaml says of them.
figure-closed-beds-source = Verkoston oma aineisto
figure-closed-beds-note = Hoitopaikat, jotka on suljettu henkilökunnan puutteen vuoksi; yhtä monta kuin kokonaisessa sairaalassa.
figure-life-expectancy-gap-source = Verkoston oma aineisto
figure-life-expectancy-gap-note = Suurin ero eliniässä saman metrolinjan paikkojen välillä Tukholman alueella. Kirjoitetaan aina muodossa jopa.
figure-local-groups-source = Verkoston oma aineisto
figure-local-groups-note = Paikallisryhmien määrä alueella suunnilleen. Kirjoitetaan aina muodossa noin.
