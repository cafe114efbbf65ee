### Somali: translation of content/events/camp.md. Needs review by a speaker.

title = Xerada xagaaga
description = Dhammaad toddobaad biyaha agtooda: waxbarasho, heeso iyo dabaal.
slug = xerada-xagaaga
place = Xerada tusaalaha ee badda agteeda
det-har-lagret-ar-ett-exempel-dsqv = Xeradan waa tusaale.
vi-ses-en-helg-i-augusti-for-att-1fbv = Waxaan kulannaa dhammaad toddobaad bisha Agoosto si aan wax u baranno, u nasanno oo isu baranno. Waxaad seexanaysaa guri yar ama teendho. Cuntada oo dhan way ku jirtaa, weelashana waan wada dhaqnaa.
barn-ar-valkomna-sag-till-i-rr1q = Carruurta waa la soo dhoweynayaa. Noo sheeg ka hor haddii aad u baahan tahay qol aan jaranjaro lahayn.
