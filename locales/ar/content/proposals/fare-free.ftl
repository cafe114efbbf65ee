### Arabic: translation of content/proposals/fare-free.md. Needs review by a speaker.

title = دراسة نقل عام بلا أجرة
description = على الإقليم أن يدرس ما يعنيه النقل العام بلا أجرة للمساواة وللمناخ.
