### Spanish: translation of content/healthcare/staff.md. Needs review by a speaker.

title = El personal primero
description = Quien cuida debe tener sueldo, tiempo e influencia suficientes para querer quedarse.
slug = personal
varfor-manniskor-gar-ce7d = Por qué se va la gente
fraga-nagon-som-har-slutat-det-gam0 = Pregunta a alguien que lo haya dejado. No se cansó de los pacientes. Se cansó de volver a casa pensando en todo lo que no había tenido tiempo de hacer. Las profesiones de la sanidad están mal pagadas, y la mayoría de quienes las ejercen son mujeres. Las dos cosas van unidas, y se pueden cambiar.
dyra-ersattare-qyz8 = Sustitutos caros
nar-de-anstallda-gar-fyller-64nw = Cuando los empleados se van, la región llena los huecos con personal de agencia.[^agency] Sale caro. Y quien pasa una semana en la unidad nunca puede conocerla tan bien como quien ha trabajado allí muchos años. Queremos que el dinero vaya a quienes se quedan.
styr-med-dem-som-vet-kgvk = Dirigir con quienes saben
varden-styrs-som-om-den-vore-ett-78fr = La sanidad se dirige como si fuera una empresa. El método se llama *New Public Management*: medirlo todo, comprar y vender, contar visitas. Pero una buena noche en una unidad no se ve en una tabla.
vi-vill-ha-en-styrning-som-kqts = Queremos una forma de dirigir que empiece por quienes hacen el trabajo:
personalen-ska-vara-med-och-b8nf = El personal debe participar en las decisiones sobre cómo se organiza el trabajo.
det-som-mats-ska-hjalpa-xvdw = Lo que se mide debe ayudar al paciente, no solo llenar un informe.
den-som-varnar-for-brister-ska-st5y = Quien avisa de lo que falla debe recibir las gracias, no una reprimenda.
tillsammans-med-facket-h4vz = Junto con el sindicato
battre-villkor-vinner-vi-inte-at-c97f = Las mejores condiciones no las ganamos para el personal, sino con él. Por eso la sanidad va unida a nuestra campaña por [unos derechos laborales en los que confiar](../labour/index.md), y al [derecho de huelga](../labour/right-to-strike.md).
stafettpersonal-ar-lakare-70qw = El personal de agencia son médicos, enfermeras y otras personas a las que una empresa de trabajo temporal cede por poco tiempo.
