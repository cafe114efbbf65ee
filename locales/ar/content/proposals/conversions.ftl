### Arabic: translation of content/proposals/conversions.md. Needs review by a speaker.

title = أوقفوا تحويل المساكن
description = لا ينبغي أن تُباع شقق الإيجار العامة ولا أن تُحوَّل إلى شقق تمليك.
