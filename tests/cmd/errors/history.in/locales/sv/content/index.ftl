title = Bostäder
build-homes-x2y3 = Bygg bostäder.
