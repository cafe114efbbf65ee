### The texts of content/proposals/toilet-breaks.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Rast och toalett för bussförare
description = Ett förslag om att förare ska hinna på toaletten, och om att skriva in det när trafiken upphandlas.
slug = bussforare
