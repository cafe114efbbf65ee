### Spanish: translation of content/housing/poster.md. Needs review by a speaker.

title = No se venden
description = Hay que parar las conversiones. Nuestras viviendas de alquiler deben quedarse, y ser más.
slug = cartel
action-text = ¿Van a vender tu edificio? Lee esto primero
