### Finnish: translation of content/housing/poster.md. Needs review by a speaker.

title = Ei myytävänä
description = Lopettakaa vuokra-asuntojen muuttaminen omistusasunnoiksi. Vuokra-asuntojemme pitää säilyä ja lisääntyä.
slug = juliste
action-text = Myydäänkö talosi? Lue ensin tämä
