### English: translation of content/paratransit/fare-free.md. Needs review by a speaker.

title = No fares, so that everyone can ride
description = Make public transport fare-free, and pay for it together, as we pay for schools and libraries.
slug = fare-free
inga-sparrar-58rv = No barriers
nolltaxa-betyder-att-du-kliver-8q5z = Fare-free means that you step on board. No ticket, no barrier, no inspection. The journey is already paid for, by all of us, like the pavement you walked on to get to the stop.
fragor-vi-brukar-fa-x03x = Questions we are often asked
vilka-har-mest-nytta-av-nolltaxa-2wxf = Who gains the most from fare-free public transport?
kvinnor-och-manniskor-med-laga-tf7t = Women and people on low incomes.
ar-inget-gratis-bqdx = Is anything ever free?
nagon-betalar-alltid-fragan-ar-qh3n = Somebody always pays. The question is whether we pay one by one at the barrier, or together and according to our means.
vad-har-det-med-fardtjansten-att-2ky9 = What does it have to do with paratransit?
fardtjansten-ar-kollektivtrafik-bbd7 = Paratransit is public transport. When journeys become fare-free for everyone, they must become fare-free in paratransit too.
vad-har-det-med-klimatet-att-d9dc = What does it have to do with the climate?
en-resa-som-inte-kostar-nagot-16k6 = A journey that costs nothing extra is easy to choose. And every time someone takes the train instead of the car, emissions go down.
en-vanlig-dag-nb9e = An ordinary day
tank-pa-den-som-lamnar-pa-9v81 = Think of someone who drops off a child at preschool, goes to work, does the shopping and visits their mother on the way home. That is many short journeys. Today you have to be able to afford each one of them. With no fares it is just the next stop.
nolltaxa-fungerar-bara-om-det-5a4v = Fare-free only works if there is something to ride on. That is why we want [more rail](rail.md) at the same time. All our demands are under [Paratransit you can rely on](index.md#demands).
