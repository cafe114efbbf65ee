### needs-review: draft; no native speaker of English has reviewed this file yet.

## The calendar

calendar = Calendar
calendar-all = All meetings
calendar-of-month = Meetings in { $month }
calendar-of-language = Meetings in { $language }
calendar-of-group = Meetings: { $group }
calendar-by-month = Month
calendar-by-language = Language
calendar-by-group = Group
calendar-from = As of { $date }.
calendar-empty = No meetings are planned.
calendar-more = { $count ->
    [one] { $count } more meeting is planned. See it under its month.
   *[other] { $count } more meetings are planned. See them under their months.
}
calendar-own = In your own calendar
calendar-subscribe = Subscribe to this calendar
calendar-file = Calendar file (iCal)
calendar-print = Print this month (PDF)
group-meetings = Next meetings

## A meeting

event-cancelled = Cancelled
event-moved = Moved
event-moved-from = Planned for { $date }
event-over = This meeting is over.
event-organiser = Organiser
event-languages = Languages
event-interpretation = Interpretation
event-access = Access
event-step-free = No steps at the entrance
event-steps = There are steps at the entrance
event-hearing-loop = Hearing loop
event-no-hearing-loop = No hearing loop
event-contact = Questions
event-dates = Coming dates
event-add = Add to calendar
# In calendar files, where each stands on a line of its own.
event-held-in = Languages: { $languages }
event-interpreted-into = Interpretation: { $languages }
