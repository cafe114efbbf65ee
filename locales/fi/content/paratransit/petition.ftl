### Finnish: translation of content/paratransit/petition.md. Needs review by a speaker.

title = Poistakaa kuljetuspalvelumatkojen katto
description = Tulostettava nimilista kaikille, jotka haluavat kuljetuspalvelulle samat ehdot kuin muulle joukkoliikenteelle.
slug = nimilista
purpose = Lista annetaan alueen vaaleilla valituille edustajille, jotta he näkevät, kuinka moni on vaatimuksen takana. Nimiä ei käytetä mihinkään muuhun.
storage = Säilytämme listan lukitussa paikassa, kunnes se on luovutettu, enintään 1. kesäkuuta 2027 asti (esimerkki). Sitten hävitämme sen.
return-to = En rättvis region (esimerkki) / Exempelgatan 1 / 123 45 Stockholm
fardtjansten-ar-kollektivtrafik-6mbb = Kuljetuspalvelu on joukkoliikennettä. Kukaan ei laske, kuinka usein joku käyttää bussia.
vi-som-skriver-under-kraver-att-q4gx = **Me allekirjoittaneet vaadimme, että alue poistaa kuljetuspalvelumatkojen katon ja antaa kuljetuspalvelulle samat ehdot kuin muulle joukkoliikenteelle.**
