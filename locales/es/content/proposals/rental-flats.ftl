### Spanish: translation of content/proposals/rental-flats.md. Needs review by a speaker.

title = Construir pisos de alquiler respetuosos con el clima en todo el municipio
description = El municipio debe construir pisos de alquiler accesibles y a precios razonables en todas partes, no solo donde el suelo es barato.
