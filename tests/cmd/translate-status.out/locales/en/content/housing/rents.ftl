### The texts of content/housing/rents.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Rents
slug = rents
rents-rise-every-year-and-wages-07gs = Rents rise twice a year, and wages do not.
let-tenants-decide-e6cr = Let tenants decide!
build-homes-that-people-can-pay-mv6j = Build homes that people can pay.
