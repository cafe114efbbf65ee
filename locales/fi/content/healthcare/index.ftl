### Finnish: translation of content/healthcare/index.md. Needs review by a speaker.

title = Terveydenhuolto, johon voi luottaa
description = Avatkaa suljetut sairaalapaikat ja antakaa henkilökunnalle ehdot, joilla se haluaa jäädä.
slug = terveydenhuolto
closed-beds-s1e8 = { $closed-beds }
sa-manga-vardplatser-ar-stangda-pvda = Näin monta sairaalapaikkaa on suljettu, koska henkilökuntaa puuttuu. Niitä on yhtä monta kuin kokonaisessa sairaalassa.
kopt-plats-i-kon-jgd6 = Ostettu paikka jonossa
med-en-privat-sjukforsakring-gar-27qf = Yksityisellä terveysvakuutuksella voi ostaa paikan hoitojonosta.
kvinnoyrken-0228 = Naisten ammatit
personalen-lamnar-underbetalda-6jrw = Henkilökunta lähtee alipalkatuista ammateista, joissa useimmat ovat naisia.
skriv-till-oss-om-varden-0gqh = Kirjoita meille hoidosta
sangen-finns-men-ingen-star-c5a1 = Sänky on, mutta kukaan ei seiso sen vieressä
tank-dig-ett-helt-sjukhus-dar-1774 = Kuvittele kokonainen sairaala, jossa valot on sammutettu. Niin monta paikkaa meillä voisi olla, jos joku voisi tehdä siellä työtä. { $closed-beds } sairaalapaikkaa on suljettu, koska henkilökuntaa puuttuu.[^beds]
personalen-ar-inte-forsvunnen-81xx = Henkilökunta ei ole kadonnut. Ihmiset ovat kouluttautuneet, pitäneet työstään ja sitten lähteneet, koska palkka on pieni ja vuorot ovat raskaita. Jos ehdot paranevat, uskallamme uskoa, että moni palaa. [Lue sairaalapaikoista](beds.md) ja [henkilökunnasta](staff.md).
nar-varden-blev-en-marknad-46gv = Kun hoidosta tuli markkinat
pa-en-marknad-lonar-det-sig-att-dg8a = Markkinoilla kannattaa avata ovet siellä, missä potilaat vaativat vähiten. Silloin hoito on kaukana siitä, joka on sairain. Eniten kärsii pitkäaikaissairas, jolla on monta diagnoosia yhtä aikaa. [Lue hoidosta tarpeen mukaan](needs.md).
lakaren-i-telefonen-3qy3 = Lääkäri puhelimessa
ett-samtal-med-lakaren-pa-skarm-avje = Keskustelu lääkärin kanssa ruudun välityksellä voi olla suuri apu. Mutta etäkäynnit tulivat alueelle kalliiksi. Haluamme, että ne kuuluvat julkiseen terveyskeskukseen, jossa on aina myös ovi, josta astua sisään.
vi-kraver-m2x0 = Vaadimme
battre-arbetsvillkor-och-mer-x9dz = Parempia työoloja ja lisää henkilökuntaa.
oppna-vardplatserna-igen-v9bq = Avatkaa sairaalapaikat uudelleen.
gor-varden-fri-fran-beroendet-av-1e7s = Vapauttakaa hoito riippuvuudesta kalliiseen vuokrahenkilöstöön.
byt-ut-new-public-management-mot-ggt9 = Vaihtakaa New Public Management johtamistapaan, jossa henkilökunnalla on sananvaltaa.
lat-digitala-besok-vara-en-del-cz9v = Tehkää etäkäynneistä osa julkista terveyskeskusta. Niitä ei saa koskaan erottaa fyysisestä vastaanotosta.
bemot-beroende-som-den-sjukdom-kzrq = Kohdelkaa riippuvuutta sairautena, joka se on, ei rikoksena.
uppgiften-kommer-fran-natverkets-rdm6 = Tieto on peräisin verkoston omasta aineistosta.
