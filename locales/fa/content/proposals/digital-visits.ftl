### Persian: translation of content/proposals/digital-visits.md. Needs review by a speaker.

title = ویزیت دیجیتال در مرکز بهداشت خودتان
description = پرسشی کتبی: چرا ویزیت‌های دیجیتال بخشی از مرکز بهداشت نیستند؟
