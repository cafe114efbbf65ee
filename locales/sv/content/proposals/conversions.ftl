### The texts of content/proposals/conversions.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Stoppa ombildningarna
description = Allmännyttans hyresrätter ska inte säljas ut eller göras om till bostadsrätter.
slug = ombildningar
