### Spanish: translation of content/healthcare/leaflet.md. Needs review by a speaker.

title = { $closed-beds } camas esperan
description = Las camas pueden reabrirse cuando quienes trabajan allí tengan condiciones por las que quedarse.
slug = folleto
action-text = Cuéntanos lo que has visto
sa-manga-vardplatser-ar-stangda-qx81 = Son las camas de hospital cerradas por falta de personal, tantas como en un hospital entero. Lo que falta no son colchones. Es alguien que venga cuando llamas por la noche.
de-som-inte-orkade-mer-6cay = Quienes no podían más
underskoterskan-tyckte-om-sitt-d0rp = A la auxiliar de enfermería le gustaba su trabajo. Pero los turnos eran pesados y el sueldo bajo, en una profesión donde la mayoría son mujeres. Ahora se contrata en su lugar a un costoso personal de agencia. Con mejores condiciones será más fácil quedarse y volver.
vard-ar-ingen-vara-nrp9 = La salud no se vende
pa-en-marknad-oppnar-x4e8 = En un mercado, la consulta abre donde los pacientes exigen menos. Con un seguro privado se puede comprar un puesto en la lista. Pierde quien tiene una enfermedad crónica y varios diagnósticos. Queremos que decida la necesidad.
vi-kraver-avh3 = Lo que exigimos
battre-arbetsvillkor-och-fler-9f0p = Mejores condiciones de trabajo y más colegas.
oppna-vardplatserna-igen-kw2v = Reabrir las camas de hospital.
slut-pa-beroendet-av-dyr-zb1v = No depender más de un costoso personal de agencia.
inflytande-for-personalen-i-t39z = Influencia del personal, en lugar del New Public Management.
mot-beroende-som-en-sjukdom-inte-71em = Tratar la adicción como una enfermedad, no como un delito.
