title = Hyran
lower-the-rent-y260 = Sänk hyran
rents-rise-every-year-and-wages-0yey = Hyrorna stiger varje år, och lönerna följer inte med.
build-homes-that-people-can-pay-js0d = Bygg bostäder som folk har råd med.
