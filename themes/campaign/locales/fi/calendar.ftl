### needs-review: draft; no native speaker of Finnish has reviewed this file yet.

## The calendar

calendar = Kalenteri
calendar-all = Kaikki tapaamiset
calendar-of-month = Tapaamiset: { $month }
calendar-of-language = Tapaamisten kieli: { $language }
calendar-of-group = Tapaamiset: { $group }
calendar-by-month = Kuukausi
calendar-by-language = Kieli
calendar-by-group = Ryhmä
calendar-from = Tilanne { $date }.
calendar-empty = Tapaamisia ei ole suunnitteilla.
calendar-more = { $count ->
    [one] Lisäksi on suunniteltu { $count } tapaaminen. Katso sen kuukaudesta.
   *[other] Lisäksi on suunniteltu { $count } tapaamista. Katso kuukausittain.
}
calendar-own = Omassa kalenterissasi
calendar-subscribe = Tilaa kalenteri
calendar-file = Kalenteritiedosto (iCal)
calendar-print = Tulosta tämä kuukausi (PDF)
group-meetings = Seuraavat tapaamiset

## A meeting

event-cancelled = Peruttu
event-moved = Siirretty
event-moved-from = Piti olla { $date }
event-over = Tapaaminen on jo ollut.
event-organiser = Järjestäjä
event-languages = Kielet
event-interpretation = Tulkkaus
event-access = Esteettömyys
event-step-free = Sisäänkäynnillä ei ole portaita
event-steps = Sisäänkäynnillä on portaita
event-hearing-loop = Induktiosilmukka
event-no-hearing-loop = Ei induktiosilmukkaa
event-contact = Kysymykset
event-dates = Tulevat päivät
event-add = Lisää kalenteriin
# In calendar files, where each stands on a line of its own.
event-held-in = Kielet: { $languages }
event-interpreted-into = Tulkkaus: { $languages }
