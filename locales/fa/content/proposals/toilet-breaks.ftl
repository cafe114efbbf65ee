### Persian: translation of content/proposals/toilet-breaks.md. Needs review by a speaker.

title = استراحت و دستشویی برای رانندگان اتوبوس
description = پیشنهادی تا رانندگان فرصت رفتن به دستشویی داشته باشند و این در مناقصه‌های حمل‌ونقل نوشته شود.
