### Finnish: translation of content/paratransit/fare-free.md. Needs review by a speaker.

title = Maksuton joukkoliikenne, jotta kaikki pääsevät kyytiin
description = Tehkää joukkoliikenteestä maksutonta, ja maksetaan se yhdessä samalla tavalla kuin maksamme koulun ja kirjastot.
slug = maksuton-joukkoliikenne
inga-sparrar-58rv = Ei portteja
nolltaxa-betyder-att-du-kliver-8q5z = Kun joukkoliikenne on maksutonta, astut vain kyytiin. Ei lippua, ei porttia, ei tarkastusta. Matka on jo maksettu, ja me kaikki olemme maksaneet sen, niin kuin jalkakäytävän, jota pitkin kävelit pysäkille.
fragor-vi-brukar-fa-x03x = Kysymyksiä, joita saamme usein
vilka-har-mest-nytta-av-nolltaxa-2wxf = Kuka hyötyy eniten maksuttomasta joukkoliikenteestä?
kvinnor-och-manniskor-med-laga-tf7t = Naiset ja pienituloiset ihmiset.
ar-inget-gratis-bqdx = Eikö mikään ole ilmaista?
nagon-betalar-alltid-fragan-ar-qh3n = Joku maksaa aina. Kysymys on siitä, maksammeko kukin erikseen portilla vai yhdessä ja kykymme mukaan.
vad-har-det-med-fardtjansten-att-2ky9 = Mitä tekemistä sillä on kuljetuspalvelun kanssa?
fardtjansten-ar-kollektivtrafik-bbd7 = Kuljetuspalvelu on joukkoliikennettä. Kun matkat muuttuvat maksuttomiksi kaikille, niiden pitää olla maksuttomia myös kuljetuspalvelussa.
vad-har-det-med-klimatet-att-d9dc = Mitä tekemistä sillä on ilmaston kanssa?
en-resa-som-inte-kostar-nagot-16k6 = Matka, joka ei maksa mitään lisää, on helppo valita. Ja aina kun joku menee junalla eikä autolla, päästöt vähenevät.
en-vanlig-dag-nb9e = Tavallinen päivä
tank-pa-den-som-lamnar-pa-9v81 = Ajattele ihmistä, joka vie lapsen päiväkotiin, menee töihin, käy kaupassa ja poikkeaa kotimatkalla äitinsä luona. Siitä tulee monta lyhyttä matkaa. Tänään niihin kaikkiin pitää olla varaa. Kun joukkoliikenne on maksutonta, matka on vain seuraava pysäkki.
nolltaxa-fungerar-bara-om-det-5a4v = Maksuton joukkoliikenne toimii vain, jos on jotakin, millä kulkea. Siksi haluamme samalla [lisää raiteita](rail.md). Kaikki vaatimuksemme ovat sivulla [Kuljetuspalvelu, johon voi luottaa](index.md#demands).
