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

## News, search and sharing

feed = Suscríbete a las noticias (Atom)
feed-of = Noticias sobre { $title } (Atom)
search = Buscar
search-title = Buscar en el sitio
search-label = Buscar
search-hint = Escribe una palabra o varias. Los resultados aparecen mientras escribes.
search-busy = Buscando …
search-count = Resultados: { $count }
search-none = No hay resultados. Prueba con otra palabra o con menos palabras.
search-more = Mostrar más
search-no-script = La búsqueda necesita JavaScript, que está desactivado en tu navegador. Mira los temas.
search-failed = No se ha podido cargar la búsqueda. Mira los temas.
share = Comparte esta página
share-hint = Selecciona un texto, cópialo y pégalo donde quieras.
share-short = Texto corto
share-long = Texto largo
share-text = Texto { $number }

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
task-box = casilla para marcar
task-ticked = casilla marcada
data-source = Fuente: { $source }
chart-table = Las cifras en una tabla
chart-download = Descargar las cifras (CSV)
chart-no-figure = sin dato
chart-summary-none = El gráfico no tiene cifras.
chart-summary-one = { $high-label }: { $high }.
chart-summary = Gráfico de { $count ->
    [one] { $count } fila
   *[other] { $count } filas
}: el valor más alto es { $high-label } ({ $high }) y el más bajo { $low-label } ({ $low }).
chart-summary-columns = Gráfico de { $count ->
    [one] { $count } fila
   *[other] { $count } filas
} en { $columns } series: el valor más alto es { $high-label }, { $high-column } ({ $high }) y el más bajo { $low-label }, { $low-column } ({ $low }).
chart-summary-line = { $change ->
    [up] La línea sube de { $first } ({ $first-label }) a { $last } ({ $last-label }).
    [down] La línea baja de { $first } ({ $first-label }) a { $last } ({ $last-label }).
   *[none] La línea empieza y termina en { $first } ({ $first-label } y { $last-label }).
}
chart-summary-strip = { $count ->
    [one] { $count } parada
   *[other] { $count } paradas
} a lo largo de la línea: el valor más alto es { $high-label } ({ $high }) y el más bajo { $low-label } ({ $low }), una diferencia de { $difference }.
figures = Cifras y fuentes
figures-title = Cifras y fuentes
figures-lead = Todas las cifras en que se basan los textos y de dónde vienen.
figures-used = Fuentes de las cifras
figures-all = Todas las cifras y fuentes
figures-source = Fuente:
figures-no-source = No se indica la fuente.
figure-source = { $figure }, ver la fuente
publisher = Publicado por { $publisher }
print-hint = Todas las páginas se pueden imprimir.

## Proposals: motions, interpellations and others, and the lists of them

bank-facets = Elige entre las propuestas
bank-place = Municipio o región
bank-kind = Tipo
bank-topic = Tema
bank-year = Año
bank-status = Resultado
bank-all-place = Todos los municipios y regiones
bank-all-kind = Todos los tipos
bank-all-topic = Todos los temas
bank-all-year = Todos los años
bank-all-status = Todos los resultados
bank-motion = Mociones
bank-interpellation = Interpelaciones
bank-question = Preguntas por escrito
bank-proposal = Otras propuestas
bank-chosen = { $facet }: { $choice }
bank-all = Todas las propuestas
bank-count =
    { $count ->
        [one] { $count } propuesta
        [many] { $count } de propuestas
       *[other] { $count } propuestas
    }
bank-refine = Buscar varias cosas a la vez
bank-words = Palabras del título
bank-any = Todos
bank-hits = Encontradas:
bank-more = Mostrar más
bank-failed = No se pudo cargar la lista. Elige una cosa cada vez.
list-pages = Más páginas
list-page = Página { $number }
list-page-title = { $title }, página { $number }
list-previous = Anterior
list-next = Siguiente
proposal-motion = Moción
proposal-interpellation = Interpelación
proposal-question = Pregunta por escrito
proposal-proposal = Propuesta
proposal-idea = sin presentar todavía
proposal-submitted = presentada
proposal-answered = respondida
proposal-adopted = aprobada
proposal-partly-adopted = aprobada en parte
proposal-rejected = rechazada
proposal-withdrawn = retirada
proposal-form = Tipo
proposal-to = Para
proposal-date = Fecha
proposal-authors = De
proposal-licence = Condiciones
proposal-language = El texto está en { $language }, tal como se presentó.
proposal-attachments = Anexos
proposal-use = Usar como modelo
proposal-use-how = Toma el texto y cambia lo que solo vale aquí: el municipio, las cifras, los nombres.
proposal-document = Documento para Word y LibreOffice
proposal-plain = Texto sin formato
proposal-copy = Copiar el texto desde aquí
proposal-source = Tomado de { $address }
proposal-terms = Se puede usar según { $licence }

## Work lists for translators

work-list-title = Por traducir
work-list-how = Qué hay que hacer
work-list-edit = Escribe en los archivos indicados abajo, con cualquier editor de texto. Cada texto tiene allí una línea: su nombre, un signo igual y tus palabras.
work-list-mail = O responde al correo que traía esta lista: el nombre de cada texto y tus palabras.
work-list-keep = Deja como está lo que va en gris: direcciones, cifras y notas. Los asteriscos resaltan palabras: ponlos alrededor de las mismas.
work-list-changed = Donde el original ha cambiado, lo que ya no está va tachado y lo nuevo, subrayado. ¿Tu traducción sigue siendo correcta? Dilo y nadie volverá a preguntar.
work-list-check = Donde haya una traducción por revisar, léela junto al original. ¿Es correcta? Dilo. Si no, escribe una mejor.
work-list-nothing = No hay nada que hacer. ¡Gracias!
work-list-count =
    { $count ->
        [one] { $count } texto
        [many] { $count } de textos
       *[other] { $count } textos
    }
work-list-original = Original
work-list-before = Original de antes
work-list-now = Original de ahora
work-list-before-unknown = No se sabe qué decía antes.
work-list-translation = Traducción
work-list-file = Archivo
work-list-missing = sin traducir
work-list-stale = el original ha cambiado
work-list-unknown = puede estar anticuado
work-list-needs-review = por revisar
work-list-kind =
    { $kind ->
        [title] título de la página
        [description] resumen
        [slug] final de la dirección
        [image-alt] qué muestra la imagen
        [heading] título
       *[paragraph] párrafo
        [item] punto de una lista
        [cell] celda de una tabla
        [term] término
        [meaning] explicación
        [alt] qué muestra la imagen
        [caption] pie de imagen
        [button] botón
        [chart-title] título de un gráfico
        [chart-source] fuente de un gráfico
        [chart-label] nombre en un gráfico
        [share] texto para compartir
    }

## Printed matter

leaflet-contact = Contacto
leaflet-group = Tu grupo local
leaflet-read-more = Lee más y comparte
leaflet-scan = Escanea el código o escribe la dirección
leaflet-publisher = Publicado por
leaflet-version = Versión
leaflet-language = Idioma
leaflet-email = Correo electrónico
leaflet-phone = Teléfono
leaflet-meets = Nos reunimos
leaflet-draft = BORRADOR
leaflet-source = Fuente
leaflet-page = Página
leaflet-contents = Contenido
leaflet-return = Entregar o enviar a
leaflet-return-survey = Entregar o enviar las respuestas a
leaflet-data = Tus datos
leaflet-notes = Notas
leaflet-flip-short = Hoja { $sheet }/{ $count }: voltear por el borde corto
leaflet-flip-long = Hoja { $sheet }/{ $count }: voltear por el borde largo
leaflet-reproduced = Reproducido por { $publisher }, { $place }, { $year }.
leaflet-printed = Impreso por { $printer }, { $year }
form-name = Nombre
form-place = Localidad
form-signature = Firma
form-signature-note = Firma aquí, no en letra de imprenta
form-signed = Fecha
form-personal-number = Número personal
form-address = Dirección
form-controller = Responsable de los datos: { $name }.

## Political advertising, Regulation (EU) 2024/900

ad-label = Anuncio político
ad-sponsor = Patrocinador: { $name }
ad-controller = Bajo el control de: { $name }
ad-process = Sobre: { $name }
ad-targeting = Se dirige así: { $name }

## Print and share: the downloads of leaflets, forms and handbooks

print-title = Imprimir y compartir
print-preview = Primera página de «{ $title }»
print-size = { $width } × { $height } mm
print-file-size = { $size } kB
print-screen = Para leer en pantalla
print-screen-note = PDF que los lectores de pantalla pueden leer
print-home = Para imprimir en casa
print-home-note = PDF en papel { $sheet }, en color o en blanco y negro
print-shop = Para la imprenta
print-shop-note = PDF con { $bleed } mm de sangrado y marcas de corte
print-groups = Con la dirección de un grupo local
print-draft = Borrador: no todo está traducido, o el original ha cambiado. No lo imprimas.
print-none = Todavía no está impreso en este idioma. Existe en:

## The print room: everything that can be printed

print-room = Todo para imprimir
print-room-lead = Folletos, carteles, listas y manuales para imprimir, repartir y colgar.
print-room-other = Otros
print-room-missing = Todavía no en este idioma

## How to print

how-to-print = Cómo imprimir en casa
how-paper = Elige papel { $sheet }.
how-scale = Imprime al 100 % («tamaño real»), no «ajustar a la página».
how-flip-long = Imprime por las dos caras y voltea por el borde largo.
how-flip-short = Imprime por las dos caras y voltea por el borde corto.
how-flip-none = Imprime por una cara.
how-by-hand = Si la impresora solo imprime por una cara: imprime las páginas impares, vuelve a poner las hojas e imprime las pares.
how-one-first = Imprime primero un solo ejemplar y mira las dos caras.
# How the copies on a sheet come apart.
how-copies =
    { $count ->
        [one] Hay { $count } ejemplar en cada hoja.
        [many] Hay { $count } de ejemplares en cada hoja. Corta entre las marcas.
       *[other] Hay { $count } ejemplares en cada hoja. Corta entre las marcas.
    }
# One for each way of folding: what to do, and what the drawing shows.
how-fold-sheet = No hay nada que cortar ni doblar.
how-fold-sheet-drawing = Una sola hoja
how-fold-cut-drawing = Una hoja se corta en sus ejemplares por las líneas discontinuas
how-fold-once = Dobla la hoja una vez por la mitad, con la portada hacia fuera.
how-fold-once-drawing = Una hoja se dobla una vez por la mitad
how-fold-roll = Pon la hoja con la portada hacia abajo. Dobla primero la solapa estrecha hacia dentro y después la portada por encima.
how-fold-roll-drawing = Una hoja con dos pliegues: primero la solapa hacia dentro, después la portada por encima
how-fold-booklet = Deja las hojas en el orden en que salen, dóblalas juntas por la mitad y grápalas en el pliegue.
how-fold-booklet-drawing = Varias hojas se doblan juntas por la mitad y se grapan en el pliegue

## The job sheet: what a print shop is told of a file

print-job = Hoja de encargo para la imprenta
print-job-note = Una página para enviar con el archivo
job-title = Hoja de encargo para la imprenta
job-product = Impreso
job-side = Cara { $side }
job-trim = Formato cortado
job-folded = Formato plegado
job-pages = Páginas
job-one-side = Se imprime por una cara.
job-two-sides = Se imprime por las dos caras, con el mismo borde hacia arriba.
job-stitched-left = Grapado en el lomo con dos grapas, lomo a la izquierda.
job-stitched-right = Grapado en el lomo con dos grapas, lomo a la derecha.
job-folds = Pliegues
job-fold-side = Cara { $side }, desde la izquierda: { $widths } mm
job-no-folds = Ninguno
job-bleed = Sangrado
job-bleed-value = { $bleed } mm por todos los lados, con las marcas de corte fuera.
job-boxes = Cajas de página
job-fonts = Fuentes
job-fonts-inside = Todas están incrustadas en el archivo.
job-fonts-outside = No todas están incrustadas en el archivo: pregúntennos.
job-colours = Colores
job-black-alone = Solo tinta negra (1/1).
job-black-text = El texto negro, los códigos y las marcas van solo en tinta negra (K).
job-rgb = Los demás colores son RGB (sRGB): conviértanlos para su papel.
job-pictures =
    { $count ->
        [one] { $count } imagen.
       *[other] { $count } imágenes.
    }
job-paper = Papel
job-paper-value = Propuesta: { $low }–{ $high } g/m². Queremos:
job-printer = Su nombre en el impreso
job-printer-other = ¿No son ustedes? Avísennos antes de imprimir: la ley pide que su nombre figure ahí.
job-contact = Contacto
job-delivery = Entrega: dónde y cuándo
job-files = Archivo
job-copies = Ejemplares

## Formats, by the names of their folders

format-a6 = Folleto pequeño, A6
format-a5 = Folleto, A5
format-a4-fold = Díptico, A4 doblado una vez
format-a4-trifold = Tríptico, A4 doblado en tres partes
format-a4-poster = Cartel, A4
format-a3-poster = Cartel, A3
format-form = Formulario, A4
format-booklet-a5 = Cuadernillo, A5

## The transparency notice, Regulation (EU) 2024/900, article 12

notice-title = Aviso de transparencia
notice-of = Aviso de transparencia de «{ $title }»
notice-lead = Lo que el Reglamento (UE) 2024/900 exige contar sobre la publicidad política.
notice-ad = Anuncio
notice-version = Versión
notice-sponsor = Patrocinador
notice-controller = Quién controla al patrocinador
notice-email = Correo electrónico
notice-address = Dirección postal
notice-established = Establecido en
notice-paid-by = Lo paga
notice-period = Se difunde
notice-amounts = Lo que se ha gastado, y cómo se ha calculado
notice-funding = De dónde viene el dinero
notice-process = De qué trata
notice-official = Información oficial
notice-targeting = Cómo se dirige a unas personas y no a otras
notice-data = Lo mismo para máquinas (JSON)
