### Finnish: translation of content/proposals/digital-visits.md. Needs review by a speaker.

title = Etäkäynnit omalla terveysasemalla
description = Kirjallinen kysymys siitä, miksi etäkäynnit eivät kuulu terveysasemalle.
