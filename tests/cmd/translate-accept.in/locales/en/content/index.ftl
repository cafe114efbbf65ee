### The texts of content/index.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = A fair region
homes-for-all-4k82 = Homes for all.
