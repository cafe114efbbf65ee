title = Bostad
a-home-is-a-right-gv0b = Ett hem är en rättighet.
