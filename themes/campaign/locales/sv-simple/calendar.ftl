### needs-review: draft; nobody who works with easy-to-read Swedish has reviewed this file yet.

## The calendar

calendar = Kalender
calendar-all = Alla möten
calendar-of-month = Möten i { $month }
calendar-of-language = Möten på { $language }
calendar-of-group = Möten: { $group }
calendar-by-month = Månad
calendar-by-language = Språk
calendar-by-group = Grupp
calendar-from = Så är det den { $date }.
calendar-empty = Det finns inga möten nu.
calendar-more = { $count ->
    [one] Det finns { $count } möte till. Titta under månaden.
   *[other] Det finns { $count } möten till. Titta under månaderna.
}
calendar-own = I din egen kalender
calendar-subscribe = Få mötena i din kalender
calendar-file = Fil till kalendern (iCal)
calendar-print = Skriv ut månadens möten (PDF)
group-meetings = Nästa möten

## A meeting

event-cancelled = Mötet blir inte av
event-moved = Ny tid eller plats
event-moved-from = Mötet skulle ha varit { $date }
event-over = Mötet har redan varit.
event-organiser = De som ordnar mötet
event-languages = Språk
event-interpretation = Tolk till
event-access = Att komma in och höra
event-step-free = Inga trappsteg. Du kan komma in med rullstol.
event-steps = Det finns trappsteg in.
event-hearing-loop = Hörslinga finns
event-no-hearing-loop = Hörslinga finns inte
event-contact = Fråga
event-dates = Fler dagar
event-add = Lägg in i kalendern
# In calendar files, where each stands on a line of its own.
event-held-in = Språk: { $languages }
event-interpreted-into = Tolk till: { $languages }
