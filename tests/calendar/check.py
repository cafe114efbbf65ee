"""Reads calendar files as calendars do, and compares the days with those that the pages list.

What is expected of the example's soup evening is counted here by the calendar alone: the day before the 20th,
the Friday before where that is on a weekend, one day moved, one cancelled.
"""

import re
import sys
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events

site, today = Path(sys.argv[1]), date.fromisoformat(sys.argv[2])
STOCKHOLM = ZoneInfo("Europe/Stockholm")
WHOLE = (date(2026, 1, 1), date(2029, 1, 1))


def soup_days():
    """When the soup is planned."""
    for month in range(9, 25):
        day = date(2026 + (month - 1) // 12, (month - 1) % 12 + 1, 19)
        yield day - timedelta(days=max(0, day.weekday() - 4))


def check_form(path, raw):
    """What the format asks of bytes."""
    assert raw.endswith(b"\r\n"), path
    assert b"\n" not in raw.replace(b"\r\n", b""), f"{path}: a line ends without CR"
    for line in raw.split(b"\r\n"):
        assert len(line) <= 75, f"{path}: {line}"
        line.decode("utf-8")


def check_calendar(path, calendar):
    """What every file must hold."""
    zones = {str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")}
    names = set()
    for event in calendar.walk("VEVENT"):
        assert not event.errors, f"{path}: {event.errors}"
        for key in ("UID", "DTSTAMP", "SEQUENCE", "SUMMARY", "DTSTART"):
            assert key in event, f"{path}: no {key}"
        assert event["DTSTART"].params["TZID"] in zones, path
        again = event.get("RECURRENCE-ID")
        name = (str(event["UID"]), again and again.dt)
        assert name not in names, f"{path}: {name} is there twice"
        names.add(name)
    # The rules in the file and those of the machine say the same, before and after each change of the clocks.
    for zone in calendar.walk("VTIMEZONE"):
        own = zone.to_tz(lookup_tzid=False)
        for event in recurring_ical_events.of(calendar).between(*WHOLE):
            wall = event["DTSTART"].dt.replace(tzinfo=None)
            told = wall.replace(tzinfo=own).utcoffset()
            assert told == wall.replace(tzinfo=STOCKHOLM).utcoffset(), f"{path}: {wall} {told}"


def expand(calendar):
    """Each meeting: when it begins, and whether it is held."""
    found = []
    for event in recurring_ical_events.of(calendar).between(*WHOLE):
        begin = event["DTSTART"].dt
        held = str(event.get("STATUS")) != "CANCELLED"
        found.append((begin.replace(tzinfo=None), held, str(event["SUMMARY"])))
    return sorted(found)


files = sorted(site.rglob("*.ics"))
assert len(files) > 50, f"only {len(files)} files"
for path in files:
    raw = path.read_bytes()
    check_form(path, raw)
    calendar = icalendar.Calendar.from_ical(raw)
    check_calendar(path, calendar)
    assert icalendar.Calendar.from_ical(calendar.to_ical()) == calendar, path

# The soup, in every month until the end of 2027.
soup = expand(icalendar.Calendar.from_ical((site / "calendar/meeting/events/soup.ics").read_bytes()))
expected = sorted(
    (datetime(2026, 12, 17, 17), True) if day == date(2026, 12, 18)
    else (datetime(day.year, day.month, day.day, 17), day != date(2027, 7, 19))
    for day in soup_days()
)
assert [(begin, held) for begin, held, _ in soup] == expected, soup

# Every page of a month lists what the calendar file has in it, and nothing that is over.
everything = expand(icalendar.Calendar.from_ical((site / "calendar/calendar.ics").read_bytes()))
listed = []
for page in sorted((site / "calendar").glob("20*/index.html")):
    month = page.parent.name
    for item in re.findall(r'<ul class="agenda">(.*?)</ul>', page.read_text(), re.DOTALL):
        for entry in item.split("<li ")[1:]:
            begin = datetime.fromisoformat(re.search(r'<time datetime="([^"]+)"', entry)[1])
            assert begin.strftime("%Y-%m") == month, f"{page}: {begin}"
            assert begin.utcoffset() == begin.replace(tzinfo=STOCKHOLM).utcoffset(), f"{page}: {begin}"
            listed.append((begin.replace(tzinfo=None), 'class="cancelled"' not in entry))
ahead = [(begin, held) for begin, held, title in everything if begin.date() >= today]
assert sorted(listed) == ahead, (sorted(listed), ahead)
print(f"calendar on {today}: {len(files)} files, {len(soup)} evenings of soup, {len(listed)} meetings to come")
