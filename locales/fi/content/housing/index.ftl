### Finnish: translation of content/housing/index.md. Needs review by a speaker.

title = Asuntoja kaikille
description = Rakentakaa kaikille asuinalueille vuokra-asuntoja, joihin ihmisillä on varaa, ja lakatkaa myymästä niitä, jotka ovat jo olemassa.
slug = asunnot
alla-behover-ett-hem-och-alla-bhnw = Jokainen tarvitsee kodin, ja jokaisella pitää olla varaa asua kodissaan. Rakentakaa vuokra-asuntoja ja lopettakaa nykyisten myyminen!
hyresratter-saknas-ppq2 = Vuokra-asuntoja puuttuu
bristen-pa-bostader-ar-stor-och-nwcb = Asunnoista on suuri pula, ja eniten puuttuu vuokra-asuntoja.
fler-kvinnor-0cdh = Enemmän naisia
fler-kvinnor-an-man-hyr-sin-aevn = Useampi nainen kuin mies asuu vuokralla, joten vuokrassa on kyse myös sukupuolten tasa-arvosta.
langre-ko-1xzg = Pidempi jono
nar-allmannyttan-i-stockholms-ss3r = Kun kunnallisia vuokra-asuntoja myytiin Tukholman kaupungissa, asuntojono kasvoi.
beratta-hur-du-bor-6xsg = Kerro, miten asut
ett-hem-ar-ingen-lyx-1t0g = Koti ei ole ylellisyyttä
du-kanner-sakert-nagon-som-soker-9rc4 = Tunnet varmasti jonkun, joka etsii kotia. Nuoren, joka haluaa muuttaa pois vanhempiensa luota. Naapurin, joka on jäänyt yksin eikä selviä vuokrasta. Perheen, joka on uusi Ruotsissa ja muuttaa alivuokra-asunnosta toiseen.
for-dem-hanger-allt-pa-en-sak-9nr6 = Heille kaikki riippuu yhdestä asiasta: siitä, onko vuokra-asuntoa, jonka vuokran pystyy maksamaan. Ilman sitä ei ole kotia ollenkaan.
dyrt-och-nytt-hjalper-inte-jk2p = Kallis ja uusi ei auta
det-byggs-hyreshus-men-hyran-i-c5s3 = Vuokrataloja kyllä rakennetaan, mutta uusien asuntojen vuokra on usein niin korkea, että harva selviää siitä. Samaan aikaan vanhoihin taloihin tehdään luksusremontteja, ja vuokra nousee, kunnes asukkaiden on pakko muuttaa.
las-mer-om-hyror-och-kfv2 = Lue lisää [vuokrista ja luksusremonteista](rents.md) ja siitä, [miten haluamme rakentaa sen sijaan](build.md).
det-som-var-allas-a332 = Se, mikä oli kaikkien
allmannyttan-ar-bostader-som-vi-79wa = Kunnalliset vuokra-asunnot ovat koteja, jotka omistamme yhdessä. Tukholman kaupungissa suuri osa niistä myytiin alle arvonsa. Vuokra-asuntoja siirtyy yksityisille yhtiöille, tai ne muutetaan omistusasunnoiksi, joihin pääsee vain se, joka pystyy ostamaan. Lue, [mitä tapahtuu, kun talon asunnot muutetaan omistusasunnoiksi](conversions.md#how).
vi-kraver-zdnq = Vaadimme
bygg-klimatsmarta-och-c173 = Rakentakaa kaikille asuinalueille ilmastoviisaita ja esteettömiä vuokra-asuntoja, joissa on kohtuullinen vuokra.
stoppa-ombildningarna-fxd9 = Lopettakaa vuokra-asuntojen muuttaminen omistusasunnoiksi.
behall-allmannyttan-och-lat-den-wz1e = Säilyttäkää kunnalliset vuokra-asunnot ja antakaa niiden määrän kasvaa.
nej-till-marknadshyror-xdb3 = Ei markkinavuokrille.
