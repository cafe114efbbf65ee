### The texts of content/index.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Homes for all
everybody-needs-a-home-read-how-8vw7 = Everybody needs a home. Read [how rents *rise*](housing/rents.md).
