### English: translation of content/paratransit/index.md. Needs review by a speaker.

title = Paratransit you can rely on
description = Paratransit must take you there on the same terms as everyone else in public transport, with no limit on the number of trips.
slug = paratransit
inget-tak-7n2r = No limit
du-ska-kunna-resa-sa-ofta-du-ynfd = You should be able to travel as often as you need to, just like someone who takes the bus.
samma-villkor-1xnk = The same terms
fardtjansten-ar-kollektivtrafik-4kt6 = Paratransit is public transport and should have the same terms as the bus and the train.
hela-livet-fspz = A whole life
med-fardtjanst-kan-manniskor-med-s4dm = Paratransit lets people with disabilities work, organise and meet others.
beratta-om-din-resa-q2sk = Tell us about your journey
att-komma-fram-ar-att-vara-med-bbad = Getting there is taking part
en-resa-ar-sallan-bara-en-resa-fke6 = A journey is rarely just a journey. It is the job, the members' meeting, a cousin's wedding, or a coffee that nobody had planned. For many people with disabilities all of this begins with paratransit, known in Swedish as *färdtjänst*.
anda-ska-den-som-aker-fardtjanst-4je5 = Still, those who use it have to count their trips. When the trips run out, life has to wait. We treat no other passenger like that. [Read why the limit must go](trips.md).
fardtjanst-ar-kollektivtrafik-7qjd = Paratransit is public transport
fardtjansten-ar-ingen-23z5 = Paratransit is not charity and not an extra favour. It is public transport for people who cannot walk to the stop or step on board. So the terms should be the same as for everyone else.
en-del-av-nagot-storre-cyeb = Part of something bigger
vi-vill-att-hela-regionen-ska-8a5j = We want the whole region to travel in a way that lasts. That is why we also work for [fare-free public transport](fare-free.md), for [more rail and more cycle paths](rail.md), and against new motorways. A region where it is easy to travel together is easier to live in, whether or not you use a wheelchair.
vi-kraver-6bq1 = Our demands
ta-bort-taket-for-antalet-kwjd = Remove the limit on the number of paratransit trips.
ge-fardtjansten-samma-villkor-2j8t = Give paratransit the same terms as the rest of public transport.
gor-kollektivtrafiken-avgiftsfri-vfeh = Make public transport fare-free for everyone.
bygg-spar-och-cykelbanor-inte-24rc = Build rail and cycle paths, not new motorways.
