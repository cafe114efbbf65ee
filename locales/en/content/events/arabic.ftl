### English: translation of content/events/arabic.md. Needs review by a speaker.

title = Open regional meeting in Arabic
description = A meeting about homes and healthcare, all in Arabic.
slug = arabic
place = The example hall in Södertälje
det-har-motet-ar-ett-exempel-mn0q = This meeting is an example.
vad-betyder-closed-beds-stangda-mgmk = What do { $closed-beds } closed hospital beds mean for you? How do you find a rental flat that you can pay for? Bring your questions. There is coffee and childcare.
