### Spanish: translation of content/proposals/index.md. Needs review by a speaker.

title = Banco de propuestas
description = Mociones, interpelaciones y preguntas de los municipios de la región, para encontrarlas, cambiarlas y volver a presentarlas.
slug = banco-de-propuestas
nagon-har-redan-skrivit-det-du-b5pw = Alguien ya ha escrito lo que piensas escribir. Toma el texto, cambia lo que solo vale en su lugar de origen y preséntalo donde vives. Cada propuesta está como documento y como texto sin formato.
forslagen-har-ar-exempel-kraven-fa69 = Estas propuestas son ejemplos. Las demandas son de la red, pero los textos no se han presentado en ningún lugar y lo que se dice de los resultados es inventado.
