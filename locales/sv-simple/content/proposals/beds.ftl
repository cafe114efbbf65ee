### easy Swedish: translation of content/proposals/beds.md. Needs review by a speaker.

title = När öppnar vårdplatserna igen?
description = Frågor om personalen som saknas på sjukhusen. Vad behöver de för att stanna?
