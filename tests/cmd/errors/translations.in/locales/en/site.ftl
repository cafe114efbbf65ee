org-name = Homes first
join = Join
greeting = Welcome, { $name }!
farewell = Goodbye
