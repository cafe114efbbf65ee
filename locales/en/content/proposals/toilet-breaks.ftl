### English: translation of content/proposals/toilet-breaks.md. Needs review by a speaker.

title = Breaks and toilets for bus drivers
description = A proposal that drivers should have time to go to the toilet, and that tenders for transport should say so.
