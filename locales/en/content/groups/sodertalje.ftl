### English: translation of content/groups/sodertalje.md. Needs review by a speaker.

title = Södertälje
description = A group with many healthcare workers, many languages and strong coffee.
slug = sodertalje
area = Södertälje and the surrounding area
meeting-place = The association's premises near the station (example)
meeting-time = The first Tuesday of the month, 6 to 8 pm
det-har-ar-en-exempelgrupp-25vr = This is an example group. The details are made up.
vilka-vi-ar-1b73 = Who we are
flera-av-oss-arbetar-i-varden-z7k2 = Several of us work in healthcare. That is why the meetings are often about [the staff](../healthcare/staff.md), and about what it is like to go home from a shift with work left undone. But you do not have to work in healthcare to come. It is enough to have been ill at some time.
det-har-gor-vi-nu-zea3 = What we are doing now
vi-samlar-namn-for-att-n2wp = We are collecting names to have the hospital beds reopened. [Healthcare you can rely on](../healthcare/index.md)
vi-haller-vartannat-mote-pa-dxcg = We hold every other meeting in Arabic.
vi-soker-nagon-som-vill-lasa-16yf = We are looking for someone who would like to proofread in English.
bra-att-veta-35pn = Good to know
lokalen-ligger-pa-bottenvaningen-11z2 = The room is on the ground floor and has a hearing loop. The coffee is free.
