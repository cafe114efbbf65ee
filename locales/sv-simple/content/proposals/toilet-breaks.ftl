### easy Swedish: translation of content/proposals/toilet-breaks.md. Needs review by a speaker.

title = Rast och toalett för bussförare
description = Den som kör buss ska hinna gå på toaletten. Det ska stå i avtalen.
