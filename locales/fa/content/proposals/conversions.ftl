### Persian: translation of content/proposals/conversions.md. Needs review by a speaker.

title = تبدیل خانه‌های اجاره‌ای را متوقف کنید
description = خانه‌های اجاره‌ای عمومی نباید فروخته یا به خانه‌های ملکی تبدیل شوند.
