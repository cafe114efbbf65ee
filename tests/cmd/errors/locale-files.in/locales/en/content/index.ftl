### The texts of content/index.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Homes first
slug = homes
the-rent-goes-up-every-year-sy5g = The rent goes up every year.
join-us-and-pay-no-more-than-you-9cnf = [Join us](join.md) and pay no more than you can.[^1]
beds-beds-are-closed-k6m0 = { $beds } beds are closed.
where-the-flag-is-we-are-nct3 = Where the ![flag](house.png) is, we are.
we-meet-on-monday-jt7x = We meet on Monday.
we-meet-on-tuesday-h7n2 = We meet on Tuesday.
we-meet-on-wednesday-ncks = We meet on Wednesday.
we-meet-on-thursday-1cdt = We meet on Thursday.
we-meet-on-friday-e37t = We meet on Friday.
a-note-433r = A note.
