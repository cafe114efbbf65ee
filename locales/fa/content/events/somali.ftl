### Persian: translation of content/events/somali.md. Needs review by a speaker.

title = نشست آزاد منطقه به سومالیایی
description = نشستی دربارهٔ کار امن و سرویس رفت‌وآمد معلولان، همه به سومالیایی.
slug = سومالیایی
place = مرکز هوسبی
det-har-motet-ar-ett-exempel-q143 = این نشست نمونه است.
vad-gor-man-nar-jobbet-kommer-92hq = وقتی کار یک ساعت پیش با پیامک می‌رسد چه باید کرد؟ چطور می‌شود سفرهای بیشتری با سرویس رفت‌وآمد گرفت؟ پرسش‌هایتان را بیاورید. چای و نگهداری از کودکان هست.
