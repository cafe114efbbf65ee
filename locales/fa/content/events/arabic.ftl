### Persian: translation of content/events/arabic.md. Needs review by a speaker.

title = نشست آزاد منطقه به عربی
description = نشستی دربارهٔ مسکن و درمان، همه به عربی.
slug = عربی
place = تالار نمونه در سودرتلیه
det-har-motet-ar-ett-exempel-mn0q = این نشست نمونه است.
vad-betyder-closed-beds-stangda-mgmk = { $closed-beds } تخت بستهٔ بیمارستان برای شما چه معنایی دارد؟ چطور می‌شود خانهٔ اجاره‌ای پیدا کرد که از عهدهٔ پرداختش برآمد؟ پرسش‌هایتان را بیاورید. قهوه و نگهداری از کودکان هست.
