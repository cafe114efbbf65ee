title = Homes
build-homes-x2y3 = Build homes.
