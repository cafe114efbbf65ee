### The texts of content/housing/poster.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Inte till salu
description = Stoppa ombildningarna. Våra hyresrätter ska finnas kvar, och bli fler.
slug = affisch
action-text = Ska ditt hus säljas? Läs det här först
