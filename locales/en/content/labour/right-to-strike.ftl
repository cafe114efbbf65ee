### English: translation of content/labour/right-to-strike.md. Needs review by a speaker.

title = The right to stop working
description = The right to strike is what makes a negotiation something more than begging.
slug = right-to-strike
det-enda-som-alltid-hors-dctm = The one thing that is always heard
en-arbetsgivare-har-pengarna-xxcy = An employer has the money, the premises and the schedule. Those who work have each other. When everyone stops working at once it goes quiet, and that quiet is heard. That is why the right to strike is worth defending even on a day when nobody means to use it.
nar-far-den-behovas-x5sb = When is it needed?
ofta-racker-det-att-den-finns-sb09 = Often it is enough that it exists. When a strike is known to be possible, the other side listens sooner. Take that possibility away, and every question of breaks, safety and pay becomes an appeal to somebody's good will.
facket-och-de-folkvalda-2mtg = The union and the elected representatives together
facket-vet-hur-det-ser-ut-pa-jq28 = The union knows what things are like on the floor. The elected representatives can take the question to the council. When they work together, things go faster:
facket-och-medlemmarna-beskriver-hxcb = The union and its members describe what is wrong.
en-folkvald-skriver-en-motion-gtjs = An elected representative writes a motion[^motion] in the members' own words.
andra-kommuner-far-lana-texten-7w1s = Other municipalities may borrow the text and change what they need to.
lokalgrupperna-berattar-om-t51j = The local groups talk about the proposal in the square and on the stairs.
har-ni-en-text-som-andra-kan-ha-kcd5 = Do you have a text that others can use? [Send it to us](../write-to-us.md#texts), and the next group will not have to start from a blank page.
anstallningsskydd-och-strejkratt-tp1b = Employment protection and the right to strike belong together
anstallningsskyddet-skyddar-den-kvs5 = Employment protection protects those who speak up alone. The right to strike protects everyone who speaks up together. We want to defend both. All the demands are under [Rights at work you can rely on](index.md#demands).
en-motion-ar-ett-forslag-som-en-6y0k = A motion is a proposal that an elected representative hands in and that the council must take a position on.
