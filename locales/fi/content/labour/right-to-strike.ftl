### Finnish: translation of content/labour/right-to-strike.md. Needs review by a speaker.

title = Oikeus panna työt seis
description = Lakko-oikeus tekee neuvottelusta enemmän kuin pyynnön.
slug = lakko-oikeus
det-enda-som-alltid-hors-dctm = Ainoa, mikä kuuluu aina
en-arbetsgivare-har-pengarna-xxcy = Työnantajalla on rahat, tilat ja työvuorolista. Työntekijöillä on toisensa. Kun kaikki lakkaavat tekemästä työtä yhtä aikaa, tulee hiljaista, ja se hiljaisuus kuuluu. Siksi lakko-oikeutta kannattaa puolustaa myös sinä päivänä, jona kukaan ei aio käyttää sitä.
nar-far-den-behovas-x5sb = Milloin sitä voi tarvita?
ofta-racker-det-att-den-finns-sb09 = Usein riittää, että se on olemassa. Kun toinen osapuoli tietää, että lakko on mahdollinen, se kuuntelee aikaisemmin. Jos tämä mahdollisuus viedään, jokainen kysymys tauoista, suojasta ja palkasta muuttuu vetoomukseksi jonkun hyvään tahtoon.
facket-och-de-folkvalda-2mtg = Ammattiliitto ja vaaleilla valitut yhdessä
facket-vet-hur-det-ser-ut-pa-jq28 = Ammattiliitto tietää, millaista työpaikalla on. Vaaleilla valitut edustajat voivat viedä asian valtuustoon. Kun he tekevät työtä yhdessä, asia etenee nopeammin:
facket-och-medlemmarna-beskriver-hxcb = Ammattiliitto ja jäsenet kuvaavat, mikä on vialla.
en-folkvald-skriver-en-motion-gtjs = Vaaleilla valittu edustaja kirjoittaa aloitteen[^motion] heidän omilla sanoillaan.
andra-kommuner-far-lana-texten-7w1s = Muut kunnat saavat lainata tekstiä ja muuttaa, mitä tarvitsee.
lokalgrupperna-berattar-om-t51j = Paikallisryhmät kertovat ehdotuksesta torilla ja rappukäytävässä.
har-ni-en-text-som-andra-kan-ha-kcd5 = Onko teillä teksti, josta muille voi olla hyötyä? [Lähettäkää se meille](../write-to-us.md#texts), niin seuraavan ryhmän ei tarvitse aloittaa tyhjästä paperista.
anstallningsskydd-och-strejkratt-tp1b = Työsuhdeturva ja lakko-oikeus kuuluvat yhteen
anstallningsskyddet-skyddar-den-kvs5 = Työsuhdeturva suojaa sitä, joka sanoo vastaan yksin. Lakko-oikeus suojaa kaikkia, jotka sanovat vastaan yhdessä. Haluamme puolustaa molempia. Kaikki vaatimukset ovat sivulla [Työelämän oikeudet, joihin voi luottaa](index.md#demands).
en-motion-ar-ett-forslag-som-en-6y0k = Aloite on ehdotus, jonka vaaleilla valittu edustaja jättää ja johon valtuuston on otettava kantaa.
