title = Guryo marka hore
join-us-today-ph7p = [Nagu soo biir](https://elsewhere.example/) maanta.
