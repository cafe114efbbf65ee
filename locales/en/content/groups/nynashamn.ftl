### English: translation of content/groups/nynashamn.md. Needs review by a speaker.

title = Nynäshamn
description = The group farthest south on the line, which wants two tracks instead of one.
slug = nynashamn
area = Nynäshamn and Ösmo
meeting-place = The library (example)
meeting-time = The last Thursday of the month, 6.30 pm
det-har-ar-en-exempelgrupp-3x7w = This is an example group. The details are made up.
tva-spar-p7pe = Two tracks
har-pratar-alla-om-taget-vi-vill-fe5v = Here everyone talks about the train. We want [double track to Nynäshamn and Norvik harbour](../paratransit/rail.md#plan), so that those who commute and those who are going to the hospital can rely on the journey.
det-har-gor-vi-nu-b7hm = What we are doing now
vi-delar-flygblad-pa-perrongen-2t8x = We hand out leaflets on the platform, on our way to work anyway.
vi-fragar-resenarer-med-t9rw = We ask passengers who use paratransit what works and what does not. [Paratransit you can rely on](../paratransit/index.md)
vi-soker-sallskap-till-2s6n = We are looking for company on the morning train.
bra-att-veta-etre = Good to know
vi-slutar-i-tid-till-taget-kan-yah6 = We finish in time for the train. If you cannot come to the library, you are welcome to join by phone.
