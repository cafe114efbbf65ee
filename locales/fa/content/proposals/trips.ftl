### Persian: translation of content/proposals/trips.md. Needs review by a speaker.

title = برداشتن سقف سفرهای حمل‌ونقل ویژه
description = هیچ‌کس نباید برای کار کردن، دیدن دیگران و مشارکت سفرهایش را بشمارد.
