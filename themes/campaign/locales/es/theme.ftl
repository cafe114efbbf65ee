### needs-review: draft; no native speaker of Spanish has reviewed this file yet.

## Getting around

skip-to-content = Ir al contenido
main-menu = Menú principal
languages = Idiomas
choose-language = Leer esta página en otro idioma
breadcrumb = Estás aquí
home = Inicio
contents = En esta página
handbook-chapters = Capítulos
previous = Anterior
next = Siguiente
chapter-navigation = Pasar de un capítulo a otro
more = Más
back-to-top = Volver arriba
about-site = Sobre este sitio

## Dates and languages of a page

published = Publicado: { $date }
updated = Actualizado: { $date }
page-not-translated = Esta página todavía no está traducida al { $language }. Se muestra en { $shown }.
page-partly-translated = { $count ->
    [one] Un párrafo todavía no está traducido. Se muestra en { $shown }.
   *[other] { $count } párrafos todavía no están traducidos. Se muestran en { $shown }.
}
page-outdated = { $count ->
    [one] El original ha cambiado desde que se tradujo uno de los párrafos.
   *[other] El original ha cambiado desde que se tradujeron { $count } de los párrafos.
}
page-original = Leer el original
language-missing = sin traducir todavía
draft = Borrador

## Lists

topics = Temas
topic-pages = Páginas sobre { $tag }
page-count =
    { $count ->
        [one] { $count } página
        [many] { $count } de páginas
       *[other] { $count } páginas
    }
all-topics = Todos los temas
campaigns = Nuestras campañas
in-this-section = Sigue leyendo
read-more = Leer más
listing-empty = Aquí todavía no hay nada.

## Groups and events

groups = Grupos locales
group-area = Zona
group-email = Correo electrónico
group-phone = Teléfono
group-meets = Se reúne
group-place = Lugar
event-when = Cuándo
event-where = Dónde

## Pages that are not there

not-found-title = La página no existe
not-found-text = Puede que la dirección esté mal escrita o que la página se haya quitado; empieza por la página de inicio o busca en el menú.
moved-title = La página se ha trasladado
moved-text = La página tiene una dirección nueva:

## In the text

footnotes = Notas
footnote-back = Volver al texto, nota { $number }
note = Nota
tip = Consejo
important = Importante
warning = Advertencia
caution = Precaución
task-done = hecho
task-open = por hacer
data-source = Fuente: { $source }
publisher = Publicado por { $publisher }
print-hint = Todas las páginas se pueden imprimir.
