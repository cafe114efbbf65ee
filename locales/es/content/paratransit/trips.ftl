### Spanish: translation of content/paratransit/trips.md. Needs review by a speaker.

title = No cuenten mis viajes
description = Un límite de viajes en el transporte adaptado es un límite a cuánta vida puede tener una persona.
slug = viajes
vad-ett-tak-gor-med-en-vecka-4fva = Qué le hace un límite a una semana
tank-dig-att-du-maste-valja-b2j2 = Imagina que tienes que elegir. El deporte o tu hermana. La reunión de la junta o el dentista. Una semana normal puede ser así, cuando nadie cuenta:
arbete-ve1f = **Trabajo**
till-jobbet-och-hem-igen-82pp = al trabajo y de vuelta a casa
en-kurs-pa-andra-sidan-stan-dk32 = un curso al otro lado de la ciudad
forening-pcbm = **Asociación**
styrelsemote-pa-tisdagen-5b5g = reunión de la junta el martes
flygbladsutdelning-pa-torget-pa-51xc = reparto de folletos en la plaza el sábado
manniskor-rvnm = **Gente**
middag-hos-en-van-tfap = cena en casa de una amiga
ett-barnbarn-som-fyller-ar-jrqs = el cumpleaños de un nieto
varje-rad-ar-resor-och-varje-h3cs = Cada línea son viajes, y cada viaje es de ida y vuelta. Con un límite hay que tachar algunas líneas. Lo que desaparece entonces no son los viajes. Eres tú.
samma-villkor-som-pa-bussen-vs8h = Las mismas condiciones que en el autobús
den-som-har-ett-kort-till-bussen-yqjd = Quien tiene una tarjeta de autobús puede ir una sola parada porque llueve. Nadie pregunta por qué. Esa libertad la deben tener también quienes viajan en el transporte adaptado: viajar por algo importante, por algo divertido o sin ningún motivo especial.
avsta-inte-fran-en-vardresa-for-4jxa = No renuncies a un viaje a la consulta médica para ahorrar viajes para otra cosa. Pregunta primero qué reglas valen para ese viaje, y cuéntanos, si quieres, qué te respondieron.
ratten-att-organisera-sig-bhwr = El derecho a organizarse
fardtjansten-avgor-vem-som-kan-w3pp = El transporte adaptado decide quién puede llegar a una reunión. Sin él, las salas donde se toman las decisiones se llenan de personas que pudieron ir a pie. ¿Quieres saber cómo organiza un grupo reuniones en las que todo el mundo pueda participar? Lee [Hacer posible la participación](../handbook/accessibility.md).
vad-vi-vill-xnft = Qué queremos
inget-tak-samma-villkor-det-ar-sq2g = Sin límite. Las mismas condiciones. Eso es todo, y está en [Un transporte adaptado en el que confiar](index.md#demands).
