-org = { "" }
hello = ab
