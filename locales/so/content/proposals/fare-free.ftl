### Somali: translation of content/proposals/fare-free.md. Needs review by a speaker.

title = Ha la baaro gaadiidka dadweynaha oo bilaash ah
description = Gobolku waa inuu baaro waxa gaadiidka bilaashka ahi u yahay sinnaanta iyo cimilada.
