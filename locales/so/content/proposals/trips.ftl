### Somali: translation of content/proposals/trips.md. Needs review by a speaker.

title = Yaan la xaddidin safarrada gaadiidka gaarka ah
description = Qofna yaan lagu qasbin inuu tiriyo safarradiisa si uu u shaqeeyo, dad ula kulmo ugana qayb qaato.
