title = Hem åt alla
