### Somali: translation of content/events/arabic.md. Needs review by a speaker.

title = Kulan gobol oo furan oo Carabi ah
description = Kulan ku saabsan guryaha iyo daryeelka caafimaadka, dhammaantii af Carabi.
slug = carabi
place = Hoolka tusaalaha ee Södertälje
det-har-motet-ar-ett-exempel-mn0q = Kulankan waa tusaale.
vad-betyder-closed-beds-stangda-mgmk = Maxay kuu tahay { $closed-beds } sariirood oo isbitaal oo xiran? Sidee loo helaa guri kiro ah oo la bixin karo? Su’aalahaaga la imow. Waxaa jira kafee iyo daryeel carruureed.
