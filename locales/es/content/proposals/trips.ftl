### Spanish: translation of content/proposals/trips.md. Needs review by a speaker.

title = Sin límite de viajes en el transporte adaptado
description = Nadie debería tener que contar sus viajes para trabajar, ver a otras personas y participar.
