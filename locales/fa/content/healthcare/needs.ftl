### Persian: translation of content/healthcare/needs.md. Needs review by a speaker.

title = درمان بر پایهٔ نیاز
description = اول باید کسی درمان شود که از همه بیمارتر است، نه کسی که از همه سودآورتر است.
slug = درمان-بر-پایه-نیاز
vem-varden-oppnar-for-c7pd = درمان به روی چه کسی باز می‌شود
nar-varden-ar-en-marknad-oppnar-42fh = وقتی درمان بازار است، درمانگاه‌ها جایی باز می‌شوند که بیماران کمترین توقع را دارند. کسی که برای یک ویزیت کوتاه به‌اندازهٔ کافی سالم است، معاملهٔ خوبی است. زنی که نارسایی قلبی، دیابت و زانودرد دارد، معاملهٔ بدی است. اما اوست که به پزشک نیاز دارد.
graddfilen-xqvy = خط ویژه
en-privat-sjukforsakring-koper-a84g = با بیمهٔ درمانی خصوصی در صف نوبت می‌خرند. هر نوبتی که خریده شود، نوبتی است که به کس دیگری نرسیده است. صف درمان باید فقط یک ترتیب داشته باشد: اول کسی که بیش از همه به درمان نیاز دارد.
digitalt-men-inte-for-sig-stpk = آنلاین، اما نه جدا
vi-ar-inte-emot-skarmen-vi-ar-rybd = ما با صفحهٔ نمایش مخالف نیستیم. با این مخالفیم که از آن زنجیرهٔ درمانی جداگانه‌ای در کنار بقیه بسازند. چیزی که ما می‌خواهیم این است:
i-dag-yrza = امروز
som-vi-vill-ha-det-50es = آنچه ما می‌خواهیم
digitala-besok-som-blev-dyra-for-qr9e = ویزیت‌های آنلاینی که برای منطقه گران تمام شد
digitala-besok-hos-din-egen-qygd = ویزیت آنلاین در درمانگاه خودتان
en-lakare-som-du-kanske-aldrig-axnp = پزشکی که شاید دیگر هرگز او را نبینید
samma-mottagning-pa-skarmen-och-evey = همان درمانگاه، روی صفحه و در واقعیت
skilt-fran-en-fysisk-mottagning-y7ks = جدا از درمانگاه حضوری
alltid-en-dorr-att-ga-in-genom-511m = همیشه دری برای وارد شدن
beroende-ar-en-sjukdom-6ysh = اعتیاد بیماری است
den-som-ar-beroende-av-alkohol-7zfn = کسی که به الکل یا مواد مخدر وابسته است بیمار است و به درمان نیاز دارد. ترس از مجازات کسی را خوب نمی‌کند، اما ممکن است باعث شود آدم‌ها دنبال کمک نروند. ما می‌خواهیم آدم پیش از هر چیز با درمان روبه‌رو شود.
alla-vara-krav-pa-varden-finns-9rjt = همهٔ خواسته‌های ما دربارهٔ درمان در [درمان قابل اعتماد](index.md#demands) آمده است.
