### Finnish: translation of content/proposals/on-call.md. Needs review by a speaker.

title = Turvallista työtä tekstiviestikeikkojen sijaan
description = Välikysymys tuntityöntekijöistä, jotka eivät uskalla kieltäytyä vuorosta.
