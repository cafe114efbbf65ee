title = Homes
build homes
