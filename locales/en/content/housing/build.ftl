### English: translation of content/housing/build.md. Needs review by a speaker.

title = Build where we live
description = Climate-smart, accessible rental flats must be built in every area, not only in some.
slug = building
i-alla-omraden-d95k = In every area
en-hyresratt-ska-ga-att-hitta-i-djdr = You should be able to find a rental flat among the detached houses, in the inner city and at the last stop of the line. Then a parent who separates can stay near the children's school. Someone who grows old can move to something smaller without leaving the neighbourhood. And those who are new in Sweden get to choose, just like everyone else.
tillgangligt-fran-borjan-tq76 = Accessible from the start
ett-hus-ska-ga-att-bo-i-hela-f76e = A house should be one you can live in your whole life. That is easiest if you think of it while the house is being drawn:
vagen-in-wrgx = The way in
en-port-som-gar-att-oppna-fran-aaay = a front door that can be opened from a wheelchair
en-hiss-i-stallet-for-en-5g02 = a lift instead of half a flight of stairs
lagenheten-y0w9 = The flat
dorrar-dar-bade-rullator-och-76hh = doorways wide enough for a walking frame and a pram
ett-badrum-dar-tva-far-plats-den-77rd = a bathroom with room for two, the one who needs help and the one who gives it
garden-ar8n = The yard
en-bank-att-vila-pa-m8kj = a bench to rest on
en-gangvag-utan-trosklar-61qb = a path without thresholds
klimatsmart-och-anda-vanligt-cevs = Climate-smart, and still ordinary
ett-klimatsmart-hus-ar-inte-ett-ek9c = A climate-smart house is not a luxury house. It uses little energy, it lasts a long time and it stands near a stop. That is why homes belong together with [buses and trains](../paratransit/rail.md).
till-rimlig-hyra-9j19 = At a reasonable rent
det-vackraste-hus-hjalper-ingen-wtys = The most beautiful house helps nobody if the rent shuts people out. We want public housing to do the building, and the rent to be set so that [ordinary people can pay it](rents.md#words).
