### Persian: translation of content/proposals/beds.md. Needs review by a speaker.

title = تخت‌های بیمارستان چگونه دوباره باز می‌شوند؟
description = استیضاحی دربارهٔ کارکنانی که بیمارستان‌ها کم دارند و آنچه برای ماندن نیاز دارند.
