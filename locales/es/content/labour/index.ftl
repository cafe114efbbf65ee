### Spanish: translation of content/labour/index.md. Needs review by a speaker.

title = Unos derechos laborales en los que confiar
description = Debes poder rechazar un turno, hacer una pausa y alzar la voz sin temer por tu empleo.
slug = derechos-laborales
sms-jobb-aj6d = Trabajos por SMS
timvikarien-vagar-inte-tacka-nej-a9tv = Quien hace sustituciones por horas no se atreve a rechazar un turno, porque entonces quizá no llegue nunca el próximo SMS.
ingen-paus-kswv = Sin pausa
bussforaren-kor-sitt-pass-utan-zsg4 = El conductor de autobús hace su turno sin tiempo para ir al baño.
mer-for-mindre-qn43 = Más por menos
otrygga-jobb-far-manniskor-att-qxfm = Los empleos inseguros hacen que la gente corra más por menos sueldo.
skriv-till-oss-om-ditt-jobb-sf8e = Escríbenos sobre tu trabajo
telefonen-pa-nattduksbordet-tfdj = El teléfono en la mesita de noche
det-plingar-till-i-gryningen-kan-h8gn = Suena al amanecer. ¿Puedes venir dentro de una hora? Ibas a llevar a los niños. Ibas a descansar. Pero si hoy dices que no, quizá mañana se lo pidan a otra persona. Así que contestas que sí.
sa-lever-den-som-far-sina-pass-htp2 = Así vive quien recibe sus turnos por SMS. Lo llaman flexibilidad. Solo una de las partes tiene que doblarse. [Lee sobre los trabajos por SMS](on-call.md).
sma-saker-som-inte-ar-sma-ycc2 = Cosas pequeñas que no son pequeñas
en-bussforare-som-inte-far-en-3mcn = Un conductor de autobús al que no le dan una pausa para ir al baño. Una auxiliar de enfermería que ve empeorar sus condiciones. No son descuidos. Es lo que pasa cuando quien decide no necesita escuchar, porque nadie se atreve a alzar la voz.
nar-jobbet-ar-osakert-springer-qkvm = Cuando el empleo es inseguro corremos más, por menos. Al final lo hacemos todos, también quien tiene un empleo fijo.
trygghet-ar-ingen-bromskloss-e628 = La seguridad no es un freno
den-som-ar-trygg-vagar-foresla-ax48 = Quien se siente seguro se atreve a proponer, a protestar y a quedarse. Por eso hace falta la protección del empleo. Por eso hace falta también el [derecho de huelga](right-to-strike.md): sin él, quien trabaja no tiene nada con que hacer frente.
tydligast-ser-vi-det-i-varden-7516 = Donde más claro lo vemos es en [la sanidad](../healthcare/staff.md), pero pasa lo mismo en el autobús, en el almacén y en la cocina.
vi-kraver-ehne = Lo que exigimos
forsvara-anstallningsskyddet-vzkx = Defender la protección del empleo.
forsvara-strejkratten-vq3q = Defender el derecho de huelga.
ge-manniskor-trygga-50g6 = Dar a la gente empleos estables en lugar de trabajos por SMS.
lat-facket-och-de-folkvalda-h51p = Hacer que los sindicatos y los representantes electos trabajen juntos por mejores condiciones.
