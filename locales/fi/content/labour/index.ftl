### Finnish: translation of content/labour/index.md. Needs review by a speaker.

title = Työelämän oikeudet, joihin voi luottaa
description = Sinun pitää voida kieltäytyä työvuorosta, pitää tauko ja sanoa vastaan ilman, että pelkäät työpaikkasi puolesta.
slug = tyoelaman-oikeudet
sms-jobb-aj6d = Tekstiviestityöt
timvikarien-vagar-inte-tacka-nej-a9tv = Tuntisijainen ei uskalla kieltäytyä työvuorosta, sillä silloin seuraavaa viestiä ei ehkä tule koskaan.
ingen-paus-kswv = Ei taukoa
bussforaren-kor-sitt-pass-utan-zsg4 = Bussinkuljettaja ajaa vuoronsa ehtimättä käydä vessassa.
mer-for-mindre-qn43 = Enemmän työtä, vähemmän palkkaa
otrygga-jobb-far-manniskor-att-qxfm = Epävarmat työt panevat ihmiset juoksemaan kovempaa pienemmällä palkalla.
skriv-till-oss-om-ditt-jobb-sf8e = Kirjoita meille työstäsi
telefonen-pa-nattduksbordet-tfdj = Puhelin yöpöydällä
det-plingar-till-i-gryningen-kan-h8gn = Puhelin piippaa aamun sarastaessa. Pääsetkö töihin tunnin päästä? Sinun piti saattaa lapset. Sinun piti levätä. Mutta jos sanot tänään ei, ehkä huomenna kysytään jotakuta muuta. Niinpä vastaat kyllä.
sa-lever-den-som-far-sina-pass-htp2 = Näin elää se, joka saa työvuoronsa tekstiviestillä. Sitä sanotaan joustavaksi. Vain toinen osapuoli joutuu joustamaan. [Lue tekstiviestitöistä](on-call.md).
sma-saker-som-inte-ar-sma-ycc2 = Pieniä asioita, jotka eivät ole pieniä
en-bussforare-som-inte-far-en-3mcn = Bussinkuljettaja, joka ei saa vessataukoa. Lähihoitaja, joka näkee ehtojensa huononevan. Ne eivät ole vahinkoja. Niin käy, kun päättäjän ei tarvitse kuunnella, koska kukaan ei uskalla sanoa vastaan.
nar-jobbet-ar-osakert-springer-qkvm = Kun työ on epävarmaa, juoksemme kovempaa ja saamme vähemmän. Lopulta niin tekevät kaikki, myös se, jolla on vakituinen työ.
trygghet-ar-ingen-bromskloss-e628 = Turva ei ole jarru
den-som-ar-trygg-vagar-foresla-ax48 = Se, joka tuntee olonsa turvatuksi, uskaltaa ehdottaa, protestoida ja jäädä. Siksi tarvitaan työsuhdeturvaa. Siksi tarvitaan myös [lakko-oikeutta](right-to-strike.md): ilman sitä palkansaajilla ei ole mitään, millä panna vastaan.
tydligast-ser-vi-det-i-varden-7516 = Selvimmin sen näkee [hoitoalalla](../healthcare/staff.md), mutta sama pätee bussissa, varastossa ja keittiössä.
vi-kraver-ehne = Vaadimme
forsvara-anstallningsskyddet-vzkx = Puolustakaa työsuhdeturvaa.
forsvara-strejkratten-vq3q = Puolustakaa lakko-oikeutta.
ge-manniskor-trygga-50g6 = Antakaa ihmisille turvattuja työsuhteita tekstiviestitöiden sijaan.
lat-facket-och-de-folkvalda-h51p = Antakaa ammattiliittojen ja vaaleilla valittujen edustajien työskennellä yhdessä parempien ehtojen puolesta.
