### Finnish: translation of content/groups/nynashamn.md. Needs review by a speaker.

title = Nynäshamn
description = Radan eteläisin ryhmä, joka haluaa kaksi raidetta yhden sijaan.
slug = nynashamn
area = Nynäshamn ja Ösmo
meeting-place = Kirjasto (esimerkki)
meeting-time = Kuukauden viimeisenä torstaina klo 18.30
det-har-ar-en-exempelgrupp-3x7w = Tämä on esimerkkiryhmä. Tiedot ovat keksittyjä.
tva-spar-p7pe = Kaksi raidetta
har-pratar-alla-om-taget-vi-vill-fe5v = Täällä kaikki puhuvat junasta. Haluamme [kaksoisraiteen Nynäshamniin ja Norvikin satamaan](../paratransit/rail.md#plan), jotta matkaan voi luottaa, kulki sitten töihin tai sairaalaan.
det-har-gor-vi-nu-b7hm = Tätä teemme nyt
vi-delar-flygblad-pa-perrongen-2t8x = Jaamme lehtisiä laiturilla, kun kuljemme siitä kuitenkin töihin.
vi-fragar-resenarer-med-t9rw = Kysymme kuljetuspalvelun käyttäjiltä, mikä toimii ja mikä ei. [Kuljetuspalvelu, johon voi luottaa](../paratransit/index.md)
vi-soker-sallskap-till-2s6n = Etsimme seuraa aamujunaan.
bra-att-veta-etre = Hyvä tietää
vi-slutar-i-tid-till-taget-kan-yah6 = Lopetamme niin, että junaan ehtii. Jos et pääse kirjastoon, voit osallistua puhelimella.
