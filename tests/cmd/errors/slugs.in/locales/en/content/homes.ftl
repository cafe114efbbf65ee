title = Homes
slug = homes
