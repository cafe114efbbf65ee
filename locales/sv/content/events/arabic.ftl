### The texts of content/events/arabic.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Öppet regionmöte på arabiska
description = Ett möte om bostäder och sjukvård, helt på arabiska.
slug = arabiska
place = Exempelsalen i Södertälje
det-har-motet-ar-ett-exempel-mn0q = Det här mötet är ett exempel.
vad-betyder-closed-beds-stangda-mgmk = Vad betyder { $closed-beds } stängda vårdplatser för dig? Hur hittar man en hyresrätt som går att betala? Kom med dina frågor. Det blir kaffe och barnpassning.
