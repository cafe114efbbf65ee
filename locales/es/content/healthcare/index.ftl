### Spanish: translation of content/healthcare/index.md. Needs review by a speaker.

title = Una sanidad en la que confiar
description = Hay que reabrir las camas de hospital cerradas, y dar al personal condiciones por las que quiera quedarse.
slug = sanidad
closed-beds-s1e8 = { $closed-beds }
sa-manga-vardplatser-ar-stangda-pvda = Son las camas de hospital que están cerradas por falta de personal, tantas como en un hospital entero.
kopt-plats-i-kon-jgd6 = Un puesto comprado en la lista
med-en-privat-sjukforsakring-gar-27qf = Con un seguro médico privado se puede comprar un puesto en la lista de espera.
kvinnoyrken-0228 = Profesiones de mujeres
personalen-lamnar-underbetalda-6jrw = El personal abandona profesiones mal pagadas en las que la mayoría son mujeres.
skriv-till-oss-om-varden-0gqh = Escríbenos sobre la sanidad
sangen-finns-men-ingen-star-c5a1 = La cama está, pero nadie está a su lado
tank-dig-ett-helt-sjukhus-dar-1774 = Imagina un hospital entero con las luces apagadas. Tantas son las camas que podríamos tener si alguien pudiera trabajar allí. Hay { $closed-beds } camas de hospital cerradas por falta de personal.[^beds]
personalen-ar-inte-forsvunnen-81xx = El personal no ha desaparecido. Son personas que se formaron, que apreciaban su trabajo y que después se fueron, porque el sueldo es bajo y los turnos son pesados. Si tienen mejores condiciones, nos atrevemos a creer que muchas volverán. [Lee sobre las camas de hospital](beds.md) y [sobre el personal](staff.md).
nar-varden-blev-en-marknad-46gv = Cuando la sanidad se convirtió en mercado
pa-en-marknad-lonar-det-sig-att-dg8a = En un mercado sale a cuenta abrir donde los pacientes exigen menos. Entonces la atención queda lejos de quien está más enfermo. A quien más perjudica es a quien tiene una enfermedad crónica y varios diagnósticos a la vez. [Lee sobre la atención según las necesidades](needs.md).
lakaren-i-telefonen-3qy3 = El médico en el teléfono
ett-samtal-med-lakaren-pa-skarm-avje = Hablar con el médico a través de una pantalla puede ser de gran ayuda. Pero las visitas digitales le salieron caras a la región. Queremos que formen parte del centro de salud público, donde también hay siempre una puerta por la que entrar.
vi-kraver-m2x0 = Lo que exigimos
battre-arbetsvillkor-och-mer-x9dz = Mejores condiciones de trabajo y más personal.
oppna-vardplatserna-igen-v9bq = Reabrir las camas de hospital.
gor-varden-fri-fran-beroendet-av-1e7s = Liberar a la sanidad de la dependencia de un costoso personal de agencia.
byt-ut-new-public-management-mot-ggt9 = Cambiar el New Public Management por una forma de dirigir en la que el personal tenga influencia.
lat-digitala-besok-vara-en-del-cz9v = Hacer que las visitas digitales sean parte del centro de salud público, nunca separadas de una consulta física.
bemot-beroende-som-den-sjukdom-kzrq = Tratar la adicción como la enfermedad que es, no como un delito.
uppgiften-kommer-fran-natverkets-rdm6 = El dato procede del material propio de la red.
