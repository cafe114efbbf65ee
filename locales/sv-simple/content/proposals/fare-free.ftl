### easy Swedish: translation of content/proposals/fare-free.md. Needs review by a speaker.

title = Ta reda på hur resor kan bli gratis
description = Regionen ska ta reda på vad som händer om alla får åka buss och tåg gratis.
