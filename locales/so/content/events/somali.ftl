### Somali: translation of content/events/somali.md. Needs review by a speaker.

title = Kulan gobol oo furan oo Soomaali ah
description = Kulan ku saabsan shaqo ammaan ah iyo färdtjänst, dhammaantii af Soomaali.
slug = soomaali
place = Xarunta Husby
det-har-motet-ar-ett-exempel-q143 = Kulankan waa tusaale.
vad-gor-man-nar-jobbet-kommer-92hq = Maxaad samaynaysaa marka shaqadu kugu timaaddo fariin saacad ka hor? Sidee loo helaa safarro badan oo färdtjänst ah? Su’aalahaaga la imow. Waxaa jira shaah iyo daryeel carruureed.
