title = Rents
slug = homes
