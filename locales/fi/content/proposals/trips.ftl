### Finnish: translation of content/proposals/trips.md. Needs review by a speaker.

title = Kuljetuspalvelun matkoille ei kattoa
description = Kenenkään ei pidä joutua laskemaan matkojaan voidakseen tehdä työtä, tavata ihmisiä ja osallistua.
