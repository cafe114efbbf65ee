### easy Swedish: translation of content/proposals/conversions.md. Needs review by a speaker.

title = Sluta göra om hyresrätter till bostadsrätter
description = Kommunens hyresrätter ska inte säljas.
