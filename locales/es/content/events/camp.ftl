### Spanish: translation of content/events/camp.md. Needs review by a speaker.

title = Campamento de verano
description = Un fin de semana junto al agua con estudios, canciones y baños.
slug = campamento
place = El campamento de ejemplo junto al mar
det-har-lagret-ar-ett-exempel-dsqv = Este campamento es un ejemplo.
vi-ses-en-helg-i-augusti-for-att-1fbv = Nos vemos un fin de semana de agosto para aprender, descansar y conocernos. Dormirás en una cabaña o en una tienda. La comida de todo el fin de semana está incluida y fregamos entre todos.
barn-ar-valkomna-sag-till-i-rr1q = Los niños son bienvenidos. Avisa antes si necesitas una habitación sin escaleras.
