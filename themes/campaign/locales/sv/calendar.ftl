## The calendar

calendar = Kalender
calendar-all = Alla möten
calendar-of-month = Möten i { $month }
calendar-of-language = Möten på { $language }
calendar-of-group = Möten: { $group }
calendar-by-month = Månad
calendar-by-language = Språk
calendar-by-group = Grupp
calendar-from = Så ser det ut den { $date }.
calendar-empty = Inga möten är planerade.
calendar-more = { $count ->
    [one] { $count } möte till är planerat. Se under dess månad.
   *[other] { $count } möten till är planerade. Se under deras månader.
}
calendar-own = I din egen kalender
calendar-subscribe = Prenumerera på kalendern
calendar-file = Kalenderfil (iCal)
calendar-print = Skriv ut månaden (PDF)
group-meetings = Nästa möten

## A meeting

event-cancelled = Inställt
event-moved = Flyttat
event-moved-from = Skulle ha varit { $date }
event-over = Mötet har varit.
event-organiser = Arrangör
event-languages = Språk
event-interpretation = Tolkning
event-access = Tillgänglighet
event-step-free = Inga trappsteg in
event-steps = Det finns trappsteg in
event-hearing-loop = Hörslinga
event-no-hearing-loop = Ingen hörslinga
event-contact = Frågor
event-dates = Kommande datum
event-add = Lägg in i kalendern
# In calendar files, where each stands on a line of its own.
event-held-in = Språk: { $languages }
event-interpreted-into = Tolkning: { $languages }
