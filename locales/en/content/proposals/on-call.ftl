### English: translation of content/proposals/on-call.md. Needs review by a speaker.

title = Secure jobs instead of jobs by text message
description = An interpellation about hourly temps who dare not refuse a shift.
