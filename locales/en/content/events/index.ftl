### English: translation of content/events/index.md. Needs review by a speaker.

title = Meetings
description = Come for soup, ask questions, join the camp. Everyone is welcome.
slug = meetings
motena-har-nedanfor-ar-exempel-dwns = The meetings below are examples. Times and addresses are made up.
bra-att-veta-pp3d = Good to know
det-kostar-ingenting-att-komma-b19e = It costs nothing to come.
du-behover-inte-vara-medlem-i-1xwa = You do not have to be a member of anything.
sag-till-en-vecka-i-forvag-om-du-xkma = Tell us a week ahead if you need an interpreter for a language that is not on the page of the meeting. [Write to us](../write-to-us.md)
