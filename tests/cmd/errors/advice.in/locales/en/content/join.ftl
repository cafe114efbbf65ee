### The texts of content/join.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Join us
come-9251 = Come.
