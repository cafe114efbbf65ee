### Finnish: translation of content/index.md. Needs review by a speaker.

title = Oikeudenmukainen alue
description = Kodin, hoidon, matkojen ja turvatun työn pitää olla Tukholman alueella kaikkien ulottuvilla, ei vain niiden, joilla on varaa.
upp-till-life-expectancy-gap-ar-84mz = Jopa { $life-expectancy-gap } vuotta
sa-mycket-kan-livslangden-skilja-yhxt = Näin paljon elinikä voi erota kahdessa paikassa saman metrolinjan varrella.
closed-beds-99sy = { $closed-beds }
sa-manga-vardplatser-ar-stangda-734p = Näin monta sairaalapaikkaa on suljettu, koska henkilökuntaa ei ole tarpeeksi.
snabbast-i-oecd-1x42 = Nopeimmin OECD-maista
sverige-hade-sma-klasskillnader-ak0d = Ruotsissa luokkaerot olivat pienet. Nyt ne kasvavat nopeammin kuin missään muussa OECD-maassa.
skriv-till-oss-ha0x = Kirjoita meille
samma-linje-olika-liv-5fjv = Sama linja, eri elämä
kliv-pa-tunnelbanan-och-ak-nagra-9qsx = Astu metroon ja matkusta muutama asema. Ikkunan takana talot vaihtuvat, ja niiden mukana vaihtuu mahdollisuus pitkään elämään. Kahdessa paikassa saman linjan varrella elinikä voi erota jopa { $life-expectancy-gap } vuotta.[^source]
det-ar-ingen-naturlag-nagon-har-vy9n = Se ei ole luonnonlaki. Joku on päättänyt, mitä rakennetaan, minne vastaanottoja avataan, kuka saa matkustaa ja kuinka turvattu työpaikka on. Se, mikä on päätetty, voidaan päättää toisin.
fyra-fragor-som-hor-ihop-e504 = Neljä asiaa, jotka kuuluvat yhteen
den-som-inte-hittar-en-bostad-8qt1 = Se, joka ei löydä asuntoa, ei voi ottaa työpaikkaa vastaan. Se, joka odottaa tekstiviestiä seuraavasta työvuorosta, ei uskalla varata aikaa lääkäriltä. Se, jonka matkat on käytetty, ei pääse kokoukseen, jossa päätökset tehdään.
darfor-driver-vi-fyra-kampanjer-s761 = Siksi meillä on neljä kampanjaa yhtä aikaa: [Asuntoja kaikille](housing/index.md), [Terveydenhuolto, johon voi luottaa](healthcare/index.md), [Kuljetuspalvelu, johon voi luottaa](paratransit/index.md) ja [Työelämän oikeudet, joihin voi luottaa](labour/index.md).
vi-finns-nara-dig-9sph = Olemme lähelläsi
i-regionen-finns-omkring-local-1vp7 = Alueella on noin { $local-groups } paikallisryhmää. Ne jakavat keskenään lentolehtisiä ja kokemuksia ja tulostavat aineistonsa itse. Eniten teemme työtä siellä, missä moni on samaa mieltä kanssamme mutta harva käy äänestämässä. Siellä keskustelu rappukäytävässä voi merkitä paljon.
hitta-en-grupp-eller-starta-en-5mmk = [Etsi ryhmä](groups/index.md) tai perusta uusi [käsikirjan](handbook/index.md) avulla. Sinun ei tarvitse osata kaikkea. Riittää, että teitä on kaksi ja halua löytyy.
vi-kraver-xkrq = Vaadimme
bostad-bygg-hyresratter-med-5dk2 = **Asuminen:** rakentakaa kaikille asuinalueille vuokra-asuntoja, joissa on kohtuullinen vuokra, ja lopettakaa niiden muuttaminen omistusasunnoiksi.
vard-oppna-vardplatserna-igen-827p = **Hoito:** avatkaa sairaalapaikat uudelleen ja antakaa henkilökunnalle ehdot, joilla se haluaa jäädä.
resor-ta-bort-taket-for-antalet-96jj = **Matkat:** poistakaa kuljetuspalvelumatkojen katto ja tehkää joukkoliikenteestä maksutonta.
arbete-byt-sms-jobben-mot-trygga-qf7q = **Työ:** vaihtakaa tekstiviestityöt turvattuihin työsuhteisiin ja puolustakaa lakko-oikeutta.
uppgiften-kommer-fran-natverkets-53sh = Tieto on peräisin verkoston omasta aineistosta. Sivulla [Tietoa meistä](about.md#figures) kerrotaan, miten käytämme lukuja.
