### English: translation of content/proposals/fare-free.md. Needs review by a speaker.

title = Study public transport without fares
description = The region should find out what public transport without fares means for equality and the climate.
