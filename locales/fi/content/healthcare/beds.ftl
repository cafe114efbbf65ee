### Finnish: translation of content/healthcare/beds.md. Needs review by a speaker.

title = Kokonainen sairaala, joka ei saa avata oviaan
description = Suljettuja sairaalapaikkoja eivät avaa uudet seinät vaan ihmiset, jotka jaksavat tehdä siellä työtä.
slug = sairaalapaikat
vad-en-vardplats-ar-dfdv = Mikä sairaalapaikka on
en-vardplats-ar-mer-an-en-sang-8d89 = Sairaalapaikka on enemmän kuin sänky. Se on sänky, jonka luona joku katsoo perääsi yöllä, joku antaa sinulle oikean lääkkeen ja joku huomaa, kun vointisi huononee. Jos nämä ihmiset puuttuvat, paikka on suljettava.
closed-beds-platser-att-oppna-rke5 = { $closed-beds } paikkaa avattavaksi
sa-manga-vardplatser-ar-stangda-27s5 = Näin monta sairaalapaikkaa on alueella suljettu.[^source] Yhteensä niitä on yhtä monta kuin kokonaisessa sairaalassa. Meidän ei siis tarvitse aloittaa rakentamisesta. Meidän pitää aloittaa niistä, jotka siellä tekevät työn.
vad-det-betyder-for-dig-2gtg = Mitä se merkitsee sinulle
du-kan-fa-vanta-pa-akuten-for-1t1n = Voit joutua odottamaan päivystyksessä, koska mikään osasto ei voi ottaa sinua vastaan.
du-kan-bli-hemskickad-innan-du-5f8m = Sinut voidaan lähettää kotiin, ennen kuin tunnet olosi turvalliseksi.
den-som-vardar-dig-har-for-manga-qxdj = Sillä, joka hoitaa sinua, on liian monta hoidettavaa.
har-du-sjalv-vantat-pa-en-plats-h6wy = Oletko itse odottanut paikkaa tai työskennellyt osastolla, joka on pitänyt sulkea? Kertomuksesi auttaa meitä. Sinä päätät, saako sitä käyttää, ja se voi olla ilman nimeä. [Kirjoita meille](../write-to-us.md).
sa-kan-platserna-oppna-igen-zdj3 = Näin paikat voidaan avata uudelleen
hoj-lonen-och-sank-arbetstakten-kbv2 = Nostakaa palkkaa ja hidastakaa työtahtia, jotta jäljellä olevat jäävät.
anstall-fler-sa-att-de-som-har-b2mg = Palkatkaa lisää väkeä, jotta lopettaneilla on jotakin, mihin palata.
oppna-plats-for-plats-i-samma-q1h9 = Avatkaa paikka kerrallaan, sitä mukaa kuin henkilökuntaa riittää.
lat-personalen-saga-till-nar-det-3tcb = Antakaa henkilökunnan sanoa, milloin vauhti on liian kova.
mer-om-villkoren-finns-under-406y = Lisää ehdoista on sivulla [Henkilökunta ensin](staff.md). Kaikki hoitoa koskevat vaatimuksemme ovat sivulla [Terveydenhuolto, johon voi luottaa](index.md#demands).
uppgiften-kommer-fran-natverkets-f3x4 = Tieto on peräisin verkoston omasta aineistosta.
