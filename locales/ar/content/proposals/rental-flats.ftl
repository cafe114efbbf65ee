### Arabic: translation of content/proposals/rental-flats.md. Needs review by a speaker.

title = ابنوا شقق إيجار صديقة للمناخ في كل أنحاء البلدية
description = على البلدية أن تبني شقق إيجار ميسّرة بإيجار معقول في كل مكان، لا حيث الأرض رخيصة فحسب.
