### Spanish: translation of content/index.md. Needs review by a speaker.

title = Una región justa
description = En la región de Estocolmo debe haber vivienda, sanidad, transporte y empleo estable para todo el mundo, no solo para quien puede pagarlo.
upp-till-life-expectancy-gap-ar-84mz = Hasta { $life-expectancy-gap } años
sa-mycket-kan-livslangden-skilja-yhxt = Es la diferencia que puede haber en la duración de la vida entre dos lugares de la misma línea de metro.
closed-beds-99sy = { $closed-beds }
sa-manga-vardplatser-ar-stangda-734p = Son las camas de hospital que están cerradas porque no alcanza el personal.
snabbast-i-oecd-1x42 = Más rápido que nadie en la OCDE
sverige-hade-sma-klasskillnader-ak0d = Suecia tenía pequeñas diferencias de clase y ahora es el país de la OCDE donde más rápido crecen.
skriv-till-oss-ha0x = Escríbenos
samma-linje-olika-liv-5fjv = La misma línea, vidas distintas
kliv-pa-tunnelbanan-och-ak-nagra-9qsx = Sube al metro y recorre unas pocas estaciones. Al otro lado de la ventana cambian las casas, y con ellas la posibilidad de tener una vida larga. Entre dos lugares de la misma línea, la duración de la vida puede variar hasta { $life-expectancy-gap } años.[^source]
det-ar-ingen-naturlag-nagon-har-vy9n = No es una ley de la naturaleza. Alguien ha decidido qué se construye, dónde se abren consultas, quién puede viajar y qué seguridad ofrece un empleo. Lo que se ha decidido se puede decidir de otra manera.
fyra-fragor-som-hor-ihop-e504 = Cuatro cuestiones que van unidas
den-som-inte-hittar-en-bostad-8qt1 = Quien no encuentra vivienda no puede aceptar el trabajo. Quien espera un SMS sobre el próximo turno no se atreve a pedir cita con el médico. Quien ya ha gastado sus viajes no llega a la reunión donde se toman las decisiones.
darfor-driver-vi-fyra-kampanjer-s761 = Por eso llevamos cuatro campañas a la vez: [Vivienda para todo el mundo](housing/index.md), [Una sanidad en la que confiar](healthcare/index.md), [Un transporte adaptado en el que confiar](paratransit/index.md) y [Unos derechos laborales en los que confiar](labour/index.md).
vi-finns-nara-dig-9sph = Estamos cerca de ti
i-regionen-finns-omkring-local-1vp7 = En la región hay unos { $local-groups } grupos locales. Comparten folletos y experiencias, y ellos mismos imprimen su material. Donde más nos esforzamos es allí donde mucha gente está de acuerdo con nosotros pero poca va a votar. Allí, una conversación en la escalera puede significar mucho.
hitta-en-grupp-eller-starta-en-5mmk = [Busca un grupo](groups/index.md), o crea uno nuevo con la ayuda del [manual](handbook/index.md). No hace falta saberlo todo. Basta con ser dos y tener ganas.
vi-kraver-xkrq = Lo que exigimos
bostad-bygg-hyresratter-med-5dk2 = **Vivienda:** construir viviendas de alquiler a precios razonables en todos los barrios, y dejar de convertirlas en viviendas en propiedad.
vard-oppna-vardplatserna-igen-827p = **Sanidad:** reabrir las camas de hospital, y dar al personal condiciones por las que quiera quedarse.
resor-ta-bort-taket-for-antalet-96jj = **Transporte:** quitar el límite de viajes en el transporte adaptado, y hacer gratuito el transporte público.
arbete-byt-sms-jobben-mot-trygga-qf7q = **Trabajo:** cambiar los trabajos por SMS por empleos estables, y defender el derecho de huelga.
uppgiften-kommer-fran-natverkets-53sh = El dato procede del material propio de la red. En la página [Quiénes somos](about.md#figures) explicamos cómo usamos las cifras.
