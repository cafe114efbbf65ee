### The texts of content/proposals/digital-visits.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Digitala besök hos den egna vårdcentralen
description = En skriftlig fråga om varför digitala besök inte hör till vårdcentralen.
slug = digitala-besok
