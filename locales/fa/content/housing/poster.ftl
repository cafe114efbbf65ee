### Persian: translation of content/housing/poster.md. Needs review by a speaker.

title = فروشی نیست
description = تبدیل خانه‌های اجاره‌ای به ملکی را متوقف کنید. خانه‌های اجاره‌ای ما باید بمانند و بیشتر شوند.
slug = پوستر
action-text = خانه‌تان فروخته می‌شود؟ اول این را بخوانید
