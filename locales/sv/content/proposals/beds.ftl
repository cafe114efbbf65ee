### The texts of content/proposals/beds.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Hur ska vårdplatserna öppnas igen?
description = En interpellation om personalen som saknas på sjukhusen, och om vad den behöver för att stanna.
slug = vardplatser
