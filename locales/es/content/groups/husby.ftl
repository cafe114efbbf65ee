### Spanish: translation of content/groups/husby.md. Needs review by a speaker.

title = Husby
description = El grupo que sirve sopa antes de que se acabe el dinero, y política de postre.
slug = husby
area = Husby y Järvafältet
meeting-place = Centro de Husby
meeting-time = Sopa con política una vez al mes, el día antes de que se pague la ayuda por hijos (el 19), de 17 a 19 horas
det-har-ar-en-exempelgrupp-2nkk = Este es un grupo de ejemplo. Los datos son inventados.
soppa-med-politik-wq3y = Sopa con política
barnbidraget-kommer-den-20-dagen-y55p = La ayuda por hijos se paga el día 20. El día antes la cartera puede estar vacía, así que entonces invitamos a sopa. Comemos, hablamos de lo que ha pasado en el barrio y decidimos entre todos qué hará el grupo después. La sopa es vegetariana.
det-har-gor-vi-nu-kw0p = Lo que hacemos ahora
vi-knackar-dorr-i-host-och-4zca = Este otoño llamamos a las puertas y preguntamos a la gente cómo vive. [Vivienda para todo el mundo](../housing/index.md)
vi-har-flygblad-pa-svenska-njts = Tenemos folletos en sueco, árabe, somalí y persa.
vi-behover-nagon-som-kan-laga-2awn = Necesitamos a alguien que sepa cocinar para mucha gente.
bra-att-veta-0fh2 = Conviene saber
det-ar-ingen-trappa-in-barn-ar-nmz7 = No hay escaleras en la entrada. Los niños son bienvenidos, y hay ceras de colores. Avisa con tiempo si necesitas intérprete.
