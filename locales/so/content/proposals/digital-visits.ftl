### Somali: translation of content/proposals/digital-visits.md. Needs review by a speaker.

title = Booqashooyin dhijitaal ah oo xaruntaada caafimaad ah
description = Su'aal qoran oo ku saabsan sababta booqashooyinka dhijitaalka ahi aanay uga tirsanayn xarunta caafimaadka.
