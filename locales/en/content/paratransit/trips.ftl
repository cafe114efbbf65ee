### English: translation of content/paratransit/trips.md. Needs review by a speaker.

title = Do not count my trips
description = A limit on the number of paratransit trips is a limit on how much life a person is allowed to have.
slug = trips
vad-ett-tak-gor-med-en-vecka-4fva = What a limit does to a week
tank-dig-att-du-maste-valja-b2j2 = Imagine that you have to choose. Training or your sister. The board meeting or the dentist. An ordinary week can look like this, when nobody is counting:
arbete-ve1f = **Work**
till-jobbet-och-hem-igen-82pp = to work and home again
en-kurs-pa-andra-sidan-stan-dk32 = a course on the other side of town
forening-pcbm = **Association**
styrelsemote-pa-tisdagen-5b5g = board meeting on Tuesday
flygbladsutdelning-pa-torget-pa-51xc = handing out leaflets in the square on Saturday
manniskor-rvnm = **People**
middag-hos-en-van-tfap = dinner with a friend
ett-barnbarn-som-fyller-ar-jrqs = a grandchild's birthday
varje-rad-ar-resor-och-varje-h3cs = Every line means trips, and every trip goes both ways. With a limit, some lines have to be struck out. It is not the trips that disappear then. It is you.
samma-villkor-som-pa-bussen-vs8h = The same terms as on the bus
den-som-har-ett-kort-till-bussen-yqjd = If you have a bus card, you can ride one stop because it is raining. Nobody asks why. Those who travel by paratransit should have that freedom too: to travel for something important, for something fun, or for no particular reason.
avsta-inte-fran-en-vardresa-for-4jxa = Do not give up a trip to healthcare to save trips for something else. First ask what applies to that very trip, and please tell us what answer you got.
ratten-att-organisera-sig-bhwr = The right to organise
fardtjansten-avgor-vem-som-kan-w3pp = Paratransit decides who can come to a meeting. Without it, the rooms where decisions are made fill up with people who could walk there. Do you want to know how a group arranges meetings that everyone can take part in? Read [Make it possible to take part](../handbook/accessibility.md).
vad-vi-vill-xnft = What we want
inget-tak-samma-villkor-det-ar-sq2g = No limit. The same terms. That is the whole matter, and it is under [Paratransit you can rely on](index.md#demands).
