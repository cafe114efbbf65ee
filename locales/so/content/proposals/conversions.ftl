### Somali: translation of content/proposals/conversions.md. Needs review by a speaker.

title = Jooji beddelidda guryaha kirada ah
description = Guryaha kirada ah ee dadweynaha waa inaan la iibin, lagana dhigin guryo la leeyahay.
