title = Hem
