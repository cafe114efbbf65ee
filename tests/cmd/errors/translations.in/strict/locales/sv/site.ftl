join = Gå { med
