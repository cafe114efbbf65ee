### Spanish: translation of content/groups/nynashamn.md. Needs review by a speaker.

title = Nynäshamn
description = El grupo más al sur de la línea, que quiere dos vías en lugar de una.
slug = nynashamn
area = Nynäshamn y Ösmo
meeting-place = La biblioteca (ejemplo)
meeting-time = El último jueves del mes, a las 18:30
det-har-ar-en-exempelgrupp-3x7w = Este es un grupo de ejemplo. Los datos son inventados.
tva-spar-p7pe = Dos vías
har-pratar-alla-om-taget-vi-vill-fe5v = Aquí todo el mundo habla del tren. Queremos [doble vía a Nynäshamn y al puerto de Norvik](../paratransit/rail.md#plan), para que el viaje sea fiable para quien va al trabajo y para quien va al hospital.
det-har-gor-vi-nu-b7hm = Lo que hacemos ahora
vi-delar-flygblad-pa-perrongen-2t8x = Repartimos folletos en el andén, de camino al trabajo.
vi-fragar-resenarer-med-t9rw = Preguntamos a quienes usan el transporte adaptado qué funciona y qué no. [Un transporte adaptado en el que confiar](../paratransit/index.md)
vi-soker-sallskap-till-2s6n = Buscamos compañía para el tren de la mañana.
bra-att-veta-etre = Conviene saber
vi-slutar-i-tid-till-taget-kan-yah6 = Terminamos a tiempo para el tren. Si no puedes venir a la biblioteca, puedes participar por teléfono.
