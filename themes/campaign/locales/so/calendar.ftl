### needs-review: draft; no native speaker of Somali has reviewed this file yet.

## The calendar

calendar = Jadwalka
calendar-all = Dhammaan kulannada
calendar-of-month = Kulannada { $month }
calendar-of-language = Kulannada luqadda: { $language }
calendar-of-group = Kulannada: { $group }
calendar-by-month = Bisha
calendar-by-language = Luqadda
calendar-by-group = Kooxda
calendar-from = Sida ay ahayd { $date }.
calendar-empty = Kulan lama qorsheyn.
calendar-more = { $count ->
    [one] { $count } kulan oo kale ayaa la qorsheeyay. Ka eeg bishiisa.
   *[other] { $count } kulan oo kale ayaa la qorsheeyay. Ka eeg bilahooda.
}
calendar-own = Jadwalkaaga gaarka ah
calendar-subscribe = Is-diiwaangeli jadwalkan
calendar-file = Faylka jadwalka (iCal)
calendar-print = Daabac bishan (PDF)
group-meetings = Kulannada soo socda

## A meeting

event-cancelled = Waa la baajiyay
event-moved = Waa la raray
event-moved-from = Waxaa la qorsheeyay { $date }
event-over = Kulankan wuu dhammaaday.
event-organiser = Qabanqaabiyaha
event-languages = Luqadaha
event-interpretation = Turjumaad
event-access = Gelitaanka
event-step-free = Jaranjaro ma laha albaabka
event-steps = Jaranjaro ayaa leh albaabka
event-hearing-loop = Qalabka maqalka (hörslinga)
event-no-hearing-loop = Ma jiro qalabka maqalka (hörslinga)
event-contact = Su’aalo
event-dates = Taariikhaha soo socda
event-add = Ku dar jadwalka
# In calendar files, where each stands on a line of its own.
event-held-in = Luqadaha: { $languages }
event-interpreted-into = Turjumaad: { $languages }
