### Spanish: translation of content/proposals/digital-visits.md. Needs review by a speaker.

title = Consultas digitales en tu propio centro de salud
description = Una pregunta por escrito sobre por qué las consultas digitales no forman parte del centro de salud.
