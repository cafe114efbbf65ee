### Spanish: translation of content/proposals/beds.md. Needs review by a speaker.

title = ¿Cómo se volverán a abrir las camas de hospital?
description = Una interpelación sobre el personal que falta en los hospitales y lo que necesita para quedarse.
