### Spanish: translation of content/paratransit/leaflet.md. Needs review by a speaker.

title = Igual derecho a viajar
description = Transporte adaptado sin límite de viajes, en las mismas condiciones que el resto del transporte público.
slug = folleto
action-text = Firma la lista
den-som-tar-bussen-behover-zpdd = Quien toma el autobús nunca tiene que contar sus viajes. Quien usa el transporte adaptado sí, mientras haya un límite. Cuando los viajes se acaban, lo que se cancela es la vida.
ingen-forman-en-buss-tc6y = Ningún privilegio
ingen-sager-att-bussen-ar-en-kmzq = Nadie dice que el autobús sea un privilegio. El transporte adaptado tampoco lo es. Es transporte público para ti, que no puedes caminar hasta la parada o subir a bordo. Gracias a él se puede trabajar, organizarse y encontrarse con los demás.
vi-reser-tillsammans-k2be = Viajamos juntos
det-har-handlar-om-hela-regionen-qfkz = El transporte público gratuito ayuda sobre todo a las mujeres y a las personas con ingresos bajos. La doble vía a Nynäshamn y al puerto de Norvik, Roslagsbanan hasta Rimbo y más vías ciclistas facilitan dejar el coche en casa. Las autopistas nuevas hacen lo contrario.
vi-kraver-7bvf = Lo que exigimos
inget-tak-for-antalet-hkcg = Ningún límite de viajes en el transporte adaptado.
samma-villkor-som-i-resten-av-59mt = Las mismas condiciones que en el resto del transporte público.
nolltaxa-for-alla-wp4p = Transporte público gratuito para todo el mundo.
spar-och-cykelbanor-inga-nya-85p7 = Ferrocarril y vías ciclistas, no nuevas autopistas.
