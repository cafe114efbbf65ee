### Spanish: translation of content/paratransit/fare-free.md. Needs review by a speaker.

title = Transporte gratuito, para que todo el mundo pueda viajar
description = Hay que hacer gratuito el transporte público y pagarlo entre todos, igual que pagamos la escuela y las bibliotecas.
slug = transporte-gratuito
inga-sparrar-58rv = Sin torniquetes
nolltaxa-betyder-att-du-kliver-8q5z = Transporte gratuito significa que subes y ya está. Sin billete, sin torniquete, sin control. El viaje ya está pagado, por todos nosotros, como la acera por la que caminaste hasta la parada.
fragor-vi-brukar-fa-x03x = Preguntas que nos suelen hacer
vilka-har-mest-nytta-av-nolltaxa-2wxf = ¿A quién beneficia más el transporte gratuito?
kvinnor-och-manniskor-med-laga-tf7t = A las mujeres y a las personas con ingresos bajos.
ar-inget-gratis-bqdx = ¿No hay nada gratis?
nagon-betalar-alltid-fragan-ar-qh3n = Siempre paga alguien. La cuestión es si pagamos cada cual por su lado en el torniquete, o entre todos y según la capacidad de cada uno.
vad-har-det-med-fardtjansten-att-2ky9 = ¿Qué tiene que ver con el transporte adaptado?
fardtjansten-ar-kollektivtrafik-bbd7 = El transporte adaptado es transporte público. Cuando los viajes sean gratuitos para todo el mundo, deben serlo también en el transporte adaptado.
vad-har-det-med-klimatet-att-d9dc = ¿Qué tiene que ver con el clima?
en-resa-som-inte-kostar-nagot-16k6 = Un viaje que no cuesta nada de más es fácil de elegir. Y cada vez que alguien toma el tren en lugar del coche, se reducen las emisiones.
en-vanlig-dag-nb9e = Un día normal
tank-pa-den-som-lamnar-pa-9v81 = Piensa en quien deja a los niños en la guardería, va al trabajo, hace las compras y visita a su madre de camino a casa. Son muchos viajes cortos. Hoy hay que poder pagar cada uno de ellos. Con el transporte gratuito, cada viaje es solo la próxima parada.
nolltaxa-fungerar-bara-om-det-5a4v = El transporte gratuito solo funciona si hay en qué viajar. Por eso queremos [más ferrocarril](rail.md) al mismo tiempo. Todo lo que exigimos está en [Un transporte adaptado en el que confiar](index.md#demands).
