### The texts of content/events/somali.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Öppet regionmöte på somaliska
description = Ett möte om trygga jobb och färdtjänst, helt på somaliska.
slug = somaliska
place = Husby centrum
det-har-motet-ar-ett-exempel-q143 = Det här mötet är ett exempel.
vad-gor-man-nar-jobbet-kommer-92hq = Vad gör man när jobbet kommer med ett sms en timme i förväg? Hur får man fler resor med färdtjänsten? Kom med dina frågor. Det blir te och barnpassning.
