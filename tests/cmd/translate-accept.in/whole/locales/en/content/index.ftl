### The texts of content/index.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = A fair region
homes-for-all-4k82 = Good homes for all.
rents-fall-xtpm = Rents fall.
join-us-th92 = Join us.
