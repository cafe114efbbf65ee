### Spanish: translation of content/healthcare/beds.md. Needs review by a speaker.

title = Un hospital entero que no puede abrir
description = Las camas cerradas no se abren con paredes nuevas, sino con personas que tengan fuerzas para trabajar allí.
slug = camas-de-hospital
vad-en-vardplats-ar-dfdv = Qué es una cama de hospital
en-vardplats-ar-mer-an-en-sang-8d89 = Una cama de hospital es más que una cama. Es una cama con alguien que te atiende por la noche, alguien que te da la medicina correcta y alguien que se da cuenta cuando empeoras. Si faltan esas personas, la cama tiene que cerrar.
closed-beds-platser-att-oppna-rke5 = { $closed-beds } camas por abrir
sa-manga-vardplatser-ar-stangda-27s5 = Son las camas de hospital cerradas en la región.[^source] En total son tantas como en un hospital entero. Así que no hace falta empezar por construir. Hace falta empezar por quienes van a trabajar allí.
vad-det-betyder-for-dig-2gtg = Qué significa para ti
du-kan-fa-vanta-pa-akuten-for-1t1n = Puede que tengas que esperar en urgencias, porque no hay ninguna unidad que pueda recibirte.
du-kan-bli-hemskickad-innan-du-5f8m = Puede que te manden a casa antes de que sientas seguridad.
den-som-vardar-dig-har-for-manga-qxdj = Quien te cuida tiene demasiados pacientes que atender.
har-du-sjalv-vantat-pa-en-plats-h6wy = ¿Has esperado una cama, o has trabajado en una unidad que tuvo que cerrar? Tu historia nos ayuda. Tú decides si se puede usar, y puede ir sin nombre. [Escríbenos](../write-to-us.md).
sa-kan-platserna-oppna-igen-zdj3 = Así se pueden reabrir las camas
hoj-lonen-och-sank-arbetstakten-kbv2 = Subir el sueldo y bajar el ritmo de trabajo, para que quienes siguen allí se queden.
anstall-fler-sa-att-de-som-har-b2mg = Contratar a más gente, para que quienes se fueron tengan algo a lo que volver.
oppna-plats-for-plats-i-samma-q1h9 = Abrir cama a cama, al ritmo que alcance el personal.
lat-personalen-saga-till-nar-det-3tcb = Dejar que el personal avise cuando se va demasiado rápido.
mer-om-villkoren-finns-under-406y = Hay más sobre las condiciones en [El personal primero](staff.md). Todo lo que exigimos de la sanidad está en [Una sanidad en la que confiar](index.md#demands).
uppgiften-kommer-fran-natverkets-f3x4 = El dato procede del material propio de la red.
