### Arabic: translation of content/proposals/trips.md. Needs review by a speaker.

title = لا حدّ لعدد رحلات النقل الخاص
description = لا ينبغي أن يضطر أحد إلى عدّ رحلاته كي يعمل ويلتقي الناس ويشارك.
