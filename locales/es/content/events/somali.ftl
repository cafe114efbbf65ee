### Spanish: translation of content/events/somali.md. Needs review by a speaker.

title = Reunión regional abierta en somalí
description = Una reunión sobre trabajo seguro y transporte adaptado, toda en somalí.
slug = somali
place = Centro de Husby
det-har-motet-ar-ett-exempel-q143 = Esta reunión es un ejemplo.
vad-gor-man-nar-jobbet-kommer-92hq = ¿Qué hacer cuando el trabajo llega por mensaje una hora antes? ¿Cómo conseguir más viajes en el transporte adaptado? Trae tus preguntas. Habrá té y cuidado de niños.
