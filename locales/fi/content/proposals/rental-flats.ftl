### Finnish: translation of content/proposals/rental-flats.md. Needs review by a speaker.

title = Ilmastoviisaita vuokra-asuntoja kaikkiin kunnanosiin
description = Kunnan on rakennettava esteettömiä, kohtuuhintaisia vuokra-asuntoja kaikkialle, ei vain sinne, missä maa on halpaa.
