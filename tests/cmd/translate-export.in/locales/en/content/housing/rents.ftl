### The texts of content/housing/rents.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Rents
slug = rents
rents-rise-by-rise-percent-a-4g6b = Rents rise by **{ $rise } percent** a year.
# item
freeze-the-rents-2qt0 = Freeze the rents.
