### Finnish: translation of content/events/index.md. Needs review by a speaker.

title = Tapaamiset
description = Tule syömään keittoa, kysy, lähde leirille. Kaikki ovat tervetulleita.
slug = tapaamiset
motena-har-nedanfor-ar-exempel-dwns = Alla olevat tapaamiset ovat esimerkkejä. Ajat ja osoitteet on keksitty.
bra-att-veta-pp3d = Hyvä tietää
det-kostar-ingenting-att-komma-b19e = Tuleminen ei maksa mitään.
du-behover-inte-vara-medlem-i-1xwa = Sinun ei tarvitse olla minkään jäsen.
sag-till-en-vecka-i-forvag-om-du-xkma = Kerro viikkoa ennen, jos tarvitset tulkin kieleen, jota tapaamisen sivulla ei mainita. [Kirjoita meille](../write-to-us.md)
