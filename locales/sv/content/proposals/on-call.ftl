### The texts of content/proposals/on-call.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Trygga jobb i stället för sms-jobb
description = En interpellation om timvikarier som inte vågar tacka nej till ett pass.
slug = sms-jobb
