### Finnish: translation of content/paratransit/index.md. Needs review by a speaker.

title = Kuljetuspalvelu, johon voi luottaa
description = Kuljetuspalvelun pitää viedä sinut perille samoin ehdoin kuin kaikki muut joukkoliikenteessä, ilman kattoa matkojen määrälle.
slug = kuljetuspalvelu
inget-tak-7n2r = Ei kattoa
du-ska-kunna-resa-sa-ofta-du-ynfd = Sinun pitää voida matkustaa niin usein kuin tarvitset, aivan kuten se, joka menee bussilla.
samma-villkor-1xnk = Samat ehdot
fardtjansten-ar-kollektivtrafik-4kt6 = Kuljetuspalvelu on joukkoliikennettä, ja sillä pitää olla samat ehdot kuin bussilla ja junalla.
hela-livet-fspz = Koko elämä
med-fardtjanst-kan-manniskor-med-s4dm = Kuljetuspalvelun avulla vammaiset ihmiset voivat käydä työssä, järjestäytyä ja tavata muita.
beratta-om-din-resa-q2sk = Kerro matkastasi
att-komma-fram-ar-att-vara-med-bbad = Kun pääsee perille, pääsee mukaan
en-resa-ar-sallan-bara-en-resa-fke6 = Matka on harvoin vain matka. Se on työ, yhdistyksen kokous, serkun häät tai kahvihetki, jota ei ollut suunniteltu. Monelle vammaiselle tämä kaikki alkaa kuljetuspalvelusta (ruotsiksi färdtjänst).
anda-ska-den-som-aker-fardtjanst-4je5 = Silti kuljetuspalvelun käyttäjän pitää laskea matkojaan. Kun ne loppuvat, elämä saa odottaa. Ketään muuta matkustajaa emme kohtele näin. [Lue, miksi katto pitää poistaa](trips.md).
fardtjanst-ar-kollektivtrafik-7qjd = Kuljetuspalvelu on joukkoliikennettä
fardtjansten-ar-ingen-23z5 = Kuljetuspalvelu ei ole hyväntekeväisyyttä eikä ylimääräinen etu. Se on joukkoliikennettä niille, jotka eivät pysty kävelemään pysäkille tai nousemaan kyytiin. Siksi ehtojen pitää olla samat kuin kaikilla muilla.
en-del-av-nagot-storre-cyeb = Osa jotakin suurempaa
vi-vill-att-hela-regionen-ska-8a5j = Haluamme, että koko alue voi matkustaa kestävästi. Siksi ajamme myös [maksutonta joukkoliikennettä](fare-free.md) sekä [lisää raiteita ja pyöräteitä](rail.md) ja vastustamme uusia moottoriteitä. Alueella, jolla on helppo matkustaa yhdessä, on helpompi elää, kulkipa pyörätuolilla tai ei.
vi-kraver-6bq1 = Vaadimme
ta-bort-taket-for-antalet-kwjd = Poistakaa kuljetuspalvelumatkojen katto.
ge-fardtjansten-samma-villkor-2j8t = Antakaa kuljetuspalvelulle samat ehdot kuin muulle joukkoliikenteelle.
gor-kollektivtrafiken-avgiftsfri-vfeh = Tehkää joukkoliikenteestä maksutonta kaikille.
bygg-spar-och-cykelbanor-inte-24rc = Rakentakaa raiteita ja pyöräteitä, ei uusia moottoriteitä.
