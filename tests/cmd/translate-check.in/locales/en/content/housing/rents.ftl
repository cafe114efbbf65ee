### The texts of content/housing/rents.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Rents
rents-went-up-by-5-1-per-cent-in-8mpe = Rents went up by 5.1 per cent in 2024, and wages by 3 per cent.
we-want-a-ceiling-rv38 = We want a ceiling.
