title = Hyror
rents-rise-every-year-and-wages-07gs = Hyrorna stiger varje år, men inte lönerna.
let-tenants-decide-e6cr = Låt hyresgästerna bestämma.
build-homes-that-people-can-pay-mv6j = Bygg hem som folk har råd med.
