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
