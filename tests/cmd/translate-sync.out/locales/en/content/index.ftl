### The texts of content/index.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = The rent
# heading
lower-the-rent-y260 = Lower the rent
rents-rise-every-year-and-wages-0yey = Rents rise every month, and wages do not follow.
# item
stop-market-rents-afba = Stop market rents.
# item
let-tenants-decide-z5ek = Let tenants decide.
