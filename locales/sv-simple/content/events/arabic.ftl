### Easy Swedish: translation of content/events/arabic.md. Needs review by a speaker.

title = Möte på arabiska
description = Vi pratar om bostäder och sjukvård. Alla pratar arabiska.
slug = arabiska
place = Exempelsalen i Södertälje
det-har-motet-ar-ett-exempel-mn0q = Mötet är ett exempel.
vad-betyder-closed-beds-stangda-mgmk = { $closed-beds } vårdplatser är stängda. Vad betyder det för dig? Hur hittar du en hyresrätt som du kan betala? Kom och fråga. Det finns kaffe. Någon tar hand om barnen.
