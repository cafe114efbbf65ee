### Somali: translation of content/proposals/rental-flats.md. Needs review by a speaker.

title = Ka dhis guryo kiro ah oo cimilada u fiican dhammaan qaybaha degmada
description = Degmadu waa inay meel kasta ka dhisto guryo kiro ah oo la geli karo kiradooduna macquul tahay, ee aan ahayn oo keliya meesha dhulku jaban yahay.
