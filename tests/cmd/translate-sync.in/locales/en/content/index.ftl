### The texts of content/index.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = The rent
# heading
lower-the-rent-y260 = Lower the rent
rents-rise-every-year-and-wages-0yey = Rents rise every year, and wages do not follow.
# item
build-homes-that-people-can-pay-js0d = Build homes that people can pay for.
# item
stop-market-rents-afba = Stop market rents.
