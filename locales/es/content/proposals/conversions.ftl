### Spanish: translation of content/proposals/conversions.md. Needs review by a speaker.

title = Alto a las conversiones
description = Los pisos públicos de alquiler no deben venderse ni convertirse en pisos de propiedad.
