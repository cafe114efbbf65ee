### English: translation of content/events/camp.md. Needs review by a speaker.

title = Summer camp
description = A weekend by the water with studies, songs and swimming.
slug = summer-camp
place = The example camp by the sea
det-har-lagret-ar-ett-exempel-dsqv = This camp is an example.
vi-ses-en-helg-i-augusti-for-att-1fbv = We meet for a weekend in August to learn, to rest and to get to know each other. You sleep in a cabin or a tent. Food for the whole weekend is included, and we do the dishes together.
barn-ar-valkomna-sag-till-i-rr1q = Children are welcome. Tell us ahead if you need a room without stairs.
