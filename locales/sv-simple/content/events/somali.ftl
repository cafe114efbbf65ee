### Easy Swedish: translation of content/events/somali.md. Needs review by a speaker.

title = Möte på somaliska
description = Vi pratar om trygga jobb och färdtjänst. Alla pratar somaliska.
slug = somaliska
place = Husby centrum
det-har-motet-ar-ett-exempel-q143 = Mötet är ett exempel.
vad-gor-man-nar-jobbet-kommer-92hq = Vad gör du när jobbet ringer en timme innan? Hur får du fler resor med färdtjänsten? Kom och fråga. Det finns te. Någon tar hand om barnen.
