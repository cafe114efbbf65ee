### English: translation of content/proposals/beds.md. Needs review by a speaker.

title = How will the hospital beds be reopened?
description = An interpellation about the staff that the hospitals lack, and what they need in order to stay.
