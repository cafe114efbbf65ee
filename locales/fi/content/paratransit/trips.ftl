### Finnish: translation of content/paratransit/trips.md. Needs review by a speaker.

title = Älkää laskeko matkojani
description = Kuljetuspalvelumatkojen katto on katto sille, kuinka paljon elämää ihmisellä saa olla.
slug = matkat
vad-ett-tak-gor-med-en-vecka-4fva = Mitä katto tekee viikolle
tank-dig-att-du-maste-valja-b2j2 = Kuvittele, että sinun pitää valita. Treenit vai sisko. Johtokunnan kokous vai hammaslääkäri. Tavallinen viikko voi näyttää tältä, kun kukaan ei laske:
arbete-ve1f = **Työ**
till-jobbet-och-hem-igen-82pp = töihin ja takaisin kotiin
en-kurs-pa-andra-sidan-stan-dk32 = kurssi toisella puolella kaupunkia
forening-pcbm = **Yhdistys**
styrelsemote-pa-tisdagen-5b5g = johtokunnan kokous tiistaina
flygbladsutdelning-pa-torget-pa-51xc = lentolehtisten jako torilla lauantaina
manniskor-rvnm = **Ihmiset**
middag-hos-en-van-tfap = päivällinen ystävän luona
ett-barnbarn-som-fyller-ar-jrqs = lapsenlapsen syntymäpäivä
varje-rad-ar-resor-och-varje-h3cs = Jokainen rivi on matkoja, ja jokainen matka on kahteen suuntaan. Katon takia muutama rivi pitää vetää yli. Silloin eivät katoa matkat. Silloin katoat sinä.
samma-villkor-som-pa-bussen-vs8h = Samat ehdot kuin bussissa
den-som-har-ett-kort-till-bussen-yqjd = Se, jolla on bussikortti, voi ajaa yhden pysäkinvälin siksi, että sataa. Kukaan ei kysy miksi. Sama vapaus kuuluu myös kuljetuspalvelun matkustajille: matkustaa tärkeän asian takia, hauskan asian takia tai ilman erityistä syytä.
avsta-inte-fran-en-vardresa-for-4jxa = Älä jätä hoitomatkaa tekemättä säästääksesi matkoja muuhun. Kysy ensin, mitkä säännöt koskevat juuri sitä matkaa, ja kerro mielellään meille, mitä sinulle vastattiin.
ratten-att-organisera-sig-bhwr = Oikeus järjestäytyä
fardtjansten-avgor-vem-som-kan-w3pp = Kuljetuspalvelu ratkaisee, kuka pääsee kokoukseen. Ilman sitä huoneet, joissa päätökset tehdään, täyttyvät ihmisistä, jotka pystyivät kävelemään sinne. Haluatko tietää, miten ryhmä järjestää kokouksia, joihin kaikki voivat osallistua? Lue [Tehkää osallistuminen mahdolliseksi](../handbook/accessibility.md).
vad-vi-vill-xnft = Mitä haluamme
inget-tak-samma-villkor-det-ar-sq2g = Ei kattoa. Samat ehdot. Siinä koko asia, ja se on sivulla [Kuljetuspalvelu, johon voi luottaa](index.md#demands).
