### needs-review: draft; no native speaker of Spanish has reviewed this file yet.

-org-name = Una región justa

site-title = { -org-name }
site-tagline = Vivienda, sanidad, transporte y empleo estable para todo el mundo
footer-note = Este es un sitio de ejemplo hecho con flygblad: las cifras y los textos proceden del plan de campaña, y los grupos y los actos son ejemplos.

## Tags

tag-rent = alquileres
tag-queue = listas de espera
tag-public-housing = vivienda pública
tag-climate = clima
tag-accessibility = accesibilidad
tag-equality = igualdad
tag-beds = camas de hospital
tag-staff = personal
tag-working-conditions = condiciones de trabajo
tag-public-transport = transporte público
tag-fares = precio del billete
tag-job-security = empleo estable
tag-unions = sindicatos

# What the figures of facts.yaml count.
unit-beds = { $count ->
    [one] { $count } cama
    [many] { $count } de camas
   *[other] { $count } camas
}
unit-years = { $count ->
    [one] { $count } año
    [many] { $count } de años
   *[other] { $count } años
}
unit-groups = { $count ->
    [one] { $count } grupo
    [many] { $count } de grupos
   *[other] { $count } grupos
}

# Where they come from, and what else facts.yaml says of them.
figure-closed-beds-source = Material propio de la red
figure-closed-beds-note = Camas de hospital cerradas por falta de personal, tantas como en un hospital entero.
figure-life-expectancy-gap-source = Material propio de la red
figure-life-expectancy-gap-note = La mayor diferencia de esperanza de vida entre lugares de una misma línea de metro en la región de Estocolmo. Se escribe siempre como hasta.
figure-local-groups-source = Material propio de la red
figure-local-groups-note = Número aproximado de grupos locales en la región. Se escribe siempre como unos.
