### Finnish: translation of content/write-to-us.md. Needs review by a speaker.

title = Kirjoita meille
description = Kerro, mitä näet siellä missä asut, niin muutetaan sitä yhdessä.
slug = kirjoita-meille
sa-nar-du-oss-c9r3 = Näin tavoitat meidät
e-post-b302 = Sähköposti
kontakt-example-org-8e73 = [kontakt@example.org](mailto:kontakt@example.org)
telefon-fjg7 = Puhelin
meaning-08-465-004-00-52cm = 08-465 004 00
hellre-ansikte-mot-ansikte-r4zm = Tavataanko mieluummin kasvokkain?
ga-till-en-lokalgrupp-nara-dig-fdgr = Tule [lähimpään paikallisryhmään](groups/index.md).
adressen-och-numret-ar-exempel-08b4 = Osoite ja numero ovat esimerkkejä. Tähän kirjoitatte oman ryhmänne tiedot.
det-har-vill-vi-garna-veta-b0aw = Tämän haluamme mielellämme tietää
var-du-bor-sa-att-vi-kan-hitta-pw2f = Missä asut, jotta löydämme ryhmän läheltäsi.
vad-du-har-sett-eller-varit-med-0ky3 = Mitä olet nähnyt tai kokenut.
hur-du-vill-bli-kontaktad-och-pa-2fn7 = Miten haluat että otamme yhteyttä, ja millä kielellä.
om-du-behover-nagot-for-att-xg4h = Tarvitsetko jotakin voidaksesi osallistua, esimerkiksi tulkin, viittomakielen tulkin tai portaattoman tilan.
skriv-pa-det-sprak-du-kan-bast-w2a1 = Kirjoita kielellä, jota osaat parhaiten. Vastaus voi viipyä hiukan, jos tarvitsemme apua lukemiseen, mutta saat vastauksen.
skicka-inte-personnummer-fsa9 = Älä lähetä henkilötunnuksia, potilaskertomuksia tai muiden ihmisten nimiä. Emme tarvitse niitä.
vad-som-hander-sedan-p2zp = Mitä sitten tapahtuu
nagon-av-oss-laser-det-du-har-wp3e = Joku meistä lukee, mitä olet kirjoittanut.
vi-svarar-och-fragar-om-vi-far-m32q = Vastaamme ja kysymme, saammeko ottaa yhteyttä sinua lähimpään ryhmään.
gruppen-hor-av-sig-du-bestammer-7fgr = Ryhmä ottaa yhteyttä. Päätät itse, kuinka paljon haluat olla mukana.
har-du-en-text-att-dela-med-dig-c8n9 = Onko sinulla teksti jaettavaksi?
motioner-interpellationer-och-f82w = Aloitteet, välikysymykset ja muut ehdotukset on tehty lainattaviksi. Kerro, mitä kuntaa tai aluetta teksti koskee, milloin se on kirjoitettu, mistä se kertoo, millä kielellä se on ja miten siinä kävi. Silloin seuraava ryhmä voi käyttää sitä.
