### The texts of content/index.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Homes first
the-rent-goes-up-every-year-sy5g = The rent goes up every year.
rents-and-queues-grow-q7ak = Rents (and queues) grow.
do-you-want-to-know-why-1krx = Do you want to know why?
every-tenant-has-a-contract-g6kp = Every tenant has a contract.
we-meet-on-monday-jt7x = We meet on Monday.
beds-beds-are-closed-k6m0 = { $beds } beds are closed.
join-us-today-ph7p = [Join us](join.md) today.
where-the-flag-is-we-are-nct3 = Where the ![flag](house.png) is, we are.
we-are-movement-jsmj = We are { -movement }.
we-meet-on-tuesday-h7n2 = We meet on Tuesday.
your-rent-is-12-000-kronor-kt83 = Your rent is 12 000 kronor.
beds-beds-are-open-h0z4 = { $beds } beds are open.
we-meet-on-wednesday-ncks = We meet on Wednesday.
we-meet-on-thursday-1cdt = We meet on Thursday.
nobody-gives-us-anything-unless-azx8 = Nobody gives us anything unless we stand together and ask for it, one house after the other.
