### Spanish: translation of content/groups/sodertalje.md. Needs review by a speaker.

title = Södertälje
description = Un grupo con mucho personal sanitario, muchos idiomas y café fuerte.
slug = sodertalje
area = Södertälje y alrededores
meeting-place = Local de asociaciones cerca de la estación (ejemplo)
meeting-time = El primer martes del mes, de 18 a 20 horas
det-har-ar-en-exempelgrupp-25vr = Este es un grupo de ejemplo. Los datos son inventados.
vilka-vi-ar-1b73 = Quiénes somos
flera-av-oss-arbetar-i-varden-z7k2 = Varias personas del grupo trabajan en la sanidad. Por eso las reuniones tratan a menudo sobre [el personal](../healthcare/staff.md) y sobre cómo es irse de un turno en el que no dio tiempo a todo. Pero no hace falta trabajar en la sanidad para venir. Basta con haber estado enfermo alguna vez.
det-har-gor-vi-nu-zea3 = Lo que hacemos ahora
vi-samlar-namn-for-att-n2wp = Reunimos firmas para que se reabran las camas de hospital. [Una sanidad en la que confiar](../healthcare/index.md)
vi-haller-vartannat-mote-pa-dxcg = Hacemos una de cada dos reuniones en árabe.
vi-soker-nagon-som-vill-lasa-16yf = Buscamos a alguien que corrija textos en inglés.
bra-att-veta-35pn = Conviene saber
lokalen-ligger-pa-bottenvaningen-11z2 = El local está en la planta baja y tiene bucle magnético. El café es gratis.
