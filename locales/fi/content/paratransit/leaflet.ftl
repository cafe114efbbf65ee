### Finnish: translation of content/paratransit/leaflet.md. Needs review by a speaker.

title = Sama oikeus matkustaa
description = Kuljetuspalvelu ilman matkakattoa ja samoin ehdoin kuin muu joukkoliikenne.
slug = lehtinen
action-text = Allekirjoita nimilista
den-som-tar-bussen-behover-zpdd = Bussilla kulkevan ei koskaan tarvitse laskea matkojaan. Kuljetuspalvelua käyttävän on pakko, niin kauan kuin katto on olemassa. Kun matkat loppuvat, elämä perutaan.
ingen-forman-en-buss-tc6y = Ei mikään etu
ingen-sager-att-bussen-ar-en-kmzq = Kukaan ei sano, että bussi on etu. Kuljetuspalvelukaan ei ole. Se on joukkoliikennettä sinulle, joka et pysty kävelemään pysäkille tai nousemaan kyytiin. Sen ansiosta voi tehdä työtä, järjestäytyä ja tavata muita.
vi-reser-tillsammans-k2be = Matkustamme yhdessä
det-har-handlar-om-hela-regionen-qfkz = Maksuton joukkoliikenne auttaa eniten naisia ja pienituloisia. Kaksoisraide Nynäshamniin ja Norvikin satamaan, Roslagsbanan jatko Rimboon ja uudet pyörätiet helpottavat auton jättämistä kotiin. Uudet moottoritiet tekevät päinvastoin.
vi-kraver-7bvf = Vaadimme
inget-tak-for-antalet-hkcg = Ei kattoa kuljetuspalvelumatkojen määrälle.
samma-villkor-som-i-resten-av-59mt = Samat ehdot kuin muussa joukkoliikenteessä.
nolltaxa-for-alla-wp4p = Maksuton joukkoliikenne kaikille.
spar-och-cykelbanor-inga-nya-85p7 = Raiteita ja pyöräteitä, ei uusia moottoriteitä.
