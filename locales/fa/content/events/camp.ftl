### Persian: translation of content/events/camp.md. Needs review by a speaker.

title = اردوی تابستانی
description = یک آخر هفته کنار آب با آموزش، آواز و شنا.
slug = اردو
place = اردوگاه نمونه کنار دریا
det-har-lagret-ar-ett-exempel-dsqv = این اردو نمونه است.
vi-ses-en-helg-i-augusti-for-att-1fbv = یک آخر هفته در ماه اوت گرد هم می‌آییم تا یاد بگیریم، استراحت کنیم و با هم آشنا شویم. در کلبه یا چادر می‌خوابید. غذای همهٔ آخر هفته با ماست و ظرف‌ها را با هم می‌شوییم.
barn-ar-valkomna-sag-till-i-rr1q = بچه‌ها خوش آمده‌اند. اگر به اتاقی بدون پله نیاز دارید، از پیش بگویید.
