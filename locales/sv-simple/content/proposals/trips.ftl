### easy Swedish: translation of content/proposals/trips.md. Needs review by a speaker.

title = Låt folk resa så mycket de vill med färdtjänst
description = Ingen ska behöva räkna sina resor. Alla ska kunna jobba och träffa andra.
