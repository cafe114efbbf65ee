title = Hyror
# Keep the figure.
rents-rise-by-rise-percent-a-4g6b = Hyrorna stiger **{ $rise } procent** varje år.
