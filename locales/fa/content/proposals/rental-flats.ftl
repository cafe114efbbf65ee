### Persian: translation of content/proposals/rental-flats.md. Needs review by a speaker.

title = ساخت خانه‌های اجاره‌ای سازگار با اقلیم در همهٔ بخش‌های شهرداری
description = شهرداری باید همه‌جا خانه‌های اجاره‌ای دسترس‌پذیر با اجارهٔ معقول بسازد، نه فقط جایی که زمین ارزان است.
