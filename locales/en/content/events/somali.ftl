### English: translation of content/events/somali.md. Needs review by a speaker.

title = Open regional meeting in Somali
description = A meeting about safe jobs and paratransit, all in Somali.
slug = somali
place = Husby centre
det-har-motet-ar-ett-exempel-q143 = This meeting is an example.
vad-gor-man-nar-jobbet-kommer-92hq = What do you do when work comes by text message an hour ahead? How do you get more trips with paratransit? Bring your questions. There is tea and childcare.
