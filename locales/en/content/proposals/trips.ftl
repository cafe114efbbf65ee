### English: translation of content/proposals/trips.md. Needs review by a speaker.

title = No limit on paratransit trips
description = Nobody should have to count their trips to be able to work, meet people and take part.
