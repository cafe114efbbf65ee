title = Hyror
# Keep the figure.
rents-rise-by-rise-percent-a-4g6b = Hyrorna stiger **{ $rise } procent** varje år.
freeze-the-rents-2qt0 = { $rise ->
    [one] Frys hyran.
   *[other] Frys hyrorna.
}
