### Spanish: translation of content/paratransit/index.md. Needs review by a speaker.

title = Un transporte adaptado en el que confiar
description = El transporte adaptado debe llevarte a tu destino en las mismas condiciones que a todos los demás en el transporte público, sin límite de viajes.
slug = transporte-adaptado
inget-tak-7n2r = Sin límite
du-ska-kunna-resa-sa-ofta-du-ynfd = Debes poder viajar tantas veces como lo necesites, igual que quien toma el autobús.
samma-villkor-1xnk = Las mismas condiciones
fardtjansten-ar-kollektivtrafik-4kt6 = El transporte adaptado es transporte público y debe tener las mismas condiciones que el autobús y el tren.
hela-livet-fspz = La vida entera
med-fardtjanst-kan-manniskor-med-s4dm = Con el transporte adaptado, las personas con discapacidad pueden trabajar, organizarse y encontrarse con los demás.
beratta-om-din-resa-q2sk = Cuéntanos tu viaje
att-komma-fram-ar-att-vara-med-bbad = Llegar es participar
en-resa-ar-sallan-bara-en-resa-fke6 = Un viaje rara vez es solo un viaje. Es el trabajo, la reunión de la asociación, la boda de un primo o un café que no estaba previsto. Para muchas personas con discapacidad, todo esto empieza con el transporte adaptado (en sueco, färdtjänst).
anda-ska-den-som-aker-fardtjanst-4je5 = Aun así, quien usa el transporte adaptado tiene que contar sus viajes. Cuando se acaban, la vida tiene que esperar. A ningún otro pasajero lo tratamos así. [Lee por qué hay que quitar el límite](trips.md).
fardtjanst-ar-kollektivtrafik-7qjd = El transporte adaptado es transporte público
fardtjansten-ar-ingen-23z5 = El transporte adaptado no es caridad ni una ventaja añadida. Es transporte público para quien no puede caminar hasta la parada o subir a bordo. Por eso las condiciones deben ser las mismas que para todos los demás.
en-del-av-nagot-storre-cyeb = Parte de algo más grande
vi-vill-att-hela-regionen-ska-8a5j = Queremos que toda la región pueda viajar de manera sostenible. Por eso defendemos también [el transporte público gratuito](fare-free.md) y [más ferrocarril y más vías ciclistas](rail.md), y decimos no a nuevas autopistas. En una región donde es fácil viajar juntos es más fácil vivir, tanto para quien va en silla de ruedas como para quien no.
vi-kraver-6bq1 = Lo que exigimos
ta-bort-taket-for-antalet-kwjd = Quitar el límite de viajes en el transporte adaptado.
ge-fardtjansten-samma-villkor-2j8t = Dar al transporte adaptado las mismas condiciones que al resto del transporte público.
gor-kollektivtrafiken-avgiftsfri-vfeh = Hacer gratuito el transporte público para todo el mundo.
bygg-spar-och-cykelbanor-inte-24rc = Construir ferrocarril y vías ciclistas, no nuevas autopistas.
