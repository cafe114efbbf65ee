### Arabic: translation of content/proposals/on-call.md. Needs review by a speaker.

title = عمل مستقر بدل العمل برسالة نصية
description = استجواب عن العاملين بالساعة الذين لا يجرؤون على رفض نوبة عمل.
