### Spanish: translation of content/events/arabic.md. Needs review by a speaker.

title = Reunión regional abierta en árabe
description = Una reunión sobre vivienda y sanidad, toda en árabe.
slug = arabe
place = Sala de ejemplo en Södertälje
det-har-motet-ar-ett-exempel-mn0q = Esta reunión es un ejemplo.
vad-betyder-closed-beds-stangda-mgmk = ¿Qué significan para ti { $closed-beds } camas de hospital cerradas? ¿Cómo se encuentra un piso de alquiler que se pueda pagar? Trae tus preguntas. Habrá café y cuidado de niños.
