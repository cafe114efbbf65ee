### The texts of content/index.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Homes first
join-us-today-ph7p = [Join us](housing/rents.md) today.
