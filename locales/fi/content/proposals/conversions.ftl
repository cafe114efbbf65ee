### Finnish: translation of content/proposals/conversions.md. Needs review by a speaker.

title = Vuokra-asuntojen muuttaminen loppukoon
description = Julkisia vuokra-asuntoja ei pidä myydä eikä muuttaa omistusasunnoiksi.
