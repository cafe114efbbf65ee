### Spanish: translation of content/events/index.md. Needs review by a speaker.

title = Reuniones
description = Ven a tomar sopa, haz preguntas, apúntate al campamento. Todo el mundo es bienvenido.
slug = reuniones
motena-har-nedanfor-ar-exempel-dwns = Las reuniones de abajo son ejemplos. Las horas y las direcciones son inventadas.
bra-att-veta-pp3d = Conviene saber
det-kostar-ingenting-att-komma-b19e = Venir no cuesta nada.
du-behover-inte-vara-medlem-i-1xwa = No hace falta ser miembro de nada.
sag-till-en-vecka-i-forvag-om-du-xkma = Avísanos con una semana si necesitas interpretación a un idioma que no está en la página de la reunión. [Escríbenos](../write-to-us.md)
