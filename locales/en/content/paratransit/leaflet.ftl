### English: translation of content/paratransit/leaflet.md. Needs review by a speaker.

title = The same right to travel
description = Paratransit without a limit on trips, on the same terms as the rest of public transport.
slug = leaflet
action-text = Sign the list of names
den-som-tar-bussen-behover-zpdd = Those who take the bus never have to count their trips. Those who use paratransit must, as long as there is a limit. When the trips run out, it is life that is cancelled.
ingen-forman-en-buss-tc6y = No special favour
ingen-sager-att-bussen-ar-en-kmzq = Nobody says that the bus is a favour. Neither is paratransit. It is public transport for you who cannot walk to the stop or get on board. Thanks to it, people can work, organise and meet others.
vi-reser-tillsammans-k2be = We travel together
det-har-handlar-om-hela-regionen-qfkz = Fare-free public transport helps women and people on low incomes most. Double track to Nynäshamn and Norvik harbour, Roslagsbanan on to Rimbo and more cycle paths make it easier to leave the car at home. New motorways do the opposite.
vi-kraver-7bvf = Our demands
inget-tak-for-antalet-hkcg = No limit on the number of paratransit trips.
samma-villkor-som-i-resten-av-59mt = The same terms as in the rest of public transport.
nolltaxa-for-alla-wp4p = Fare-free travel for everyone.
spar-och-cykelbanor-inga-nya-85p7 = Rail and cycle paths, no new motorways.
