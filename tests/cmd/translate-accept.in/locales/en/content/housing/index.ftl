### The texts of content/housing/index.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Housing
slug = housing
a-home-is-a-right-gv0b = A home is a right.
