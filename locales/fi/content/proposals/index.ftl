### Finnish: translation of content/proposals/index.md. Needs review by a speaker.

title = Aineistopankki
description = Aloitteita, välikysymyksiä ja kysymyksiä alueen kunnista löydettäväksi, muutettavaksi ja jätettäväksi uudelleen.
slug = aineistopankki
nagon-har-redan-skrivit-det-du-b5pw = Joku on jo kirjoittanut sen, mitä aiot kirjoittaa. Ota teksti, muuta se, mikä pätee vain siellä, mistä se tulee, ja jätä se siellä, missä asut. Jokainen ehdotus on saatavana asiakirjana ja pelkkänä tekstinä.
forslagen-har-ar-exempel-kraven-fa69 = Nämä ehdotukset ovat esimerkkejä. Vaatimukset ovat verkoston omia, mutta tekstejä ei ole jätetty minnekään, ja tiedot lopputuloksista ovat keksittyjä.
