### Finnish: translation of content/housing/leaflet.md. Needs review by a speaker.

title = Koti ennen voittoa
description = Jokaisen pitää löytää koti, ja rahaa pitää jäädä, kun vuokra on maksettu.
slug = lehtinen
action-text = Kerro, miten asut
kanske-sover-nagon-i-din-trappa-0z8t = Ehkä joku sinun rapussasi nukkuu ystävänsä sohvalla. Asunnoista on suuri pula, ja eniten puuttuu vuokra-asuntoja. Kun uutta rakennetaan, vuokra on usein niin korkea, että harva selviää siitä.
ny-hyra-inget-hem-vxxm = Uusi vuokra, ei kotia
nytt-kok-nytt-badrum-ny-hyra-en-yq7e = Uusi keittiö, uusi kylpyhuone, uusi vuokra. Luksusremontti, jota kukaan ei ole pyytänyt, voi viedä sinulta naapurit. Useampi nainen kuin mies asuu vuokralla. Jos olet yksin, nuori, eläkkeellä tai uusi Ruotsissa, vuokra ratkaisee, saatko kotia ollenkaan.
salt-kommer-inte-tillbaka-8tsn = Myyty ei palaa
allmannyttan-ar-hem-som-vi-ager-4mdc = Kunnalliset vuokra-asunnot ovat koteja, jotka omistamme yhdessä. Tukholman kaupungissa suuri osa niistä myytiin alle arvonsa, ja asuntojono kasvoi. Kun asunnot muutetaan omistusasunnoiksi, sisään muuttaa lompakko.
vi-kraver-3ft0 = Vaadimme
hyresratter-med-rimlig-hyra-i-5p3h = Kohtuuhintaisia, ilmastoviisaita ja esteettömiä vuokra-asuntoja kaikille alueille.
stopp-for-ombildningarna-3fbk = Ei enää muuttamista omistusasunnoiksi.
en-allmannytta-som-finns-kvar-75xt = Kunnalliset vuokra-asunnot, jotka säilyvät ja lisääntyvät.
inga-marknadshyror-hd0h = Ei markkinavuokria.
