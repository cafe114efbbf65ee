### Persian: translation of content/proposals/fare-free.md. Needs review by a speaker.

title = بررسی حمل‌ونقل عمومی رایگان
description = منطقه باید بررسی کند که حمل‌ونقل عمومی رایگان برای برابری و اقلیم چه معنایی دارد.
