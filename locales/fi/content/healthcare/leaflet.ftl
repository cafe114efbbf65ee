### Finnish: translation of content/healthcare/leaflet.md. Needs review by a speaker.

title = { $closed-beds } sänkyä odottaa
description = Sairaalapaikat voi avata, kun siellä työskentelevät saavat ehdot, joiden vuoksi kannattaa jäädä.
slug = lehtinen
action-text = Kerro, mitä olet nähnyt
sa-manga-vardplatser-ar-stangda-qx81 = Näin monta sairaalapaikkaa on suljettu, koska henkilökuntaa puuttuu, yhtä monta kuin kokonaisessa sairaalassa. Patjoista ei ole pulaa. Pula on siitä, joka tulee, kun soitat yöllä kelloa.
de-som-inte-orkade-mer-6cay = He eivät jaksaneet enää
underskoterskan-tyckte-om-sitt-d0rp = Lähihoitaja piti työstään. Mutta vuorot olivat raskaita ja palkka pieni, ammatissa jossa useimmat ovat naisia. Nyt tilalle otetaan kallista vuokrahenkilöstöä. Antakaa henkilökunnalle paremmat ehdot, niin on helpompi jäädä ja palata.
vard-ar-ingen-vara-nrp9 = Hoito ei ole tavaraa
pa-en-marknad-oppnar-x4e8 = Markkinoilla vastaanotto avataan sinne, missä potilaat vaativat vähiten. Yksityisellä vakuutuksella voi ostaa paikan jonosta. Pitkäaikaissairas, jolla on monta diagnoosia, häviää. Haluamme, että tarve ratkaisee.
vi-kraver-avh3 = Vaadimme
battre-arbetsvillkor-och-fler-9f0p = Paremmat työolot ja lisää työtovereita.
oppna-vardplatserna-igen-kw2v = Avatkaa sairaalapaikat uudelleen.
slut-pa-beroendet-av-dyr-zb1v = Irti kalliista vuokrahenkilöstöstä.
inflytande-for-personalen-i-t39z = Henkilökunnalle sananvaltaa New Public Managementin tilalle.
mot-beroende-som-en-sjukdom-inte-71em = Kohdatkaa riippuvuus sairautena, ei rikoksena.
