### English: translation of content/proposals/digital-visits.md. Needs review by a speaker.

title = Digital visits at your own health centre
description = A written question about why digital visits do not belong to the health centre.
