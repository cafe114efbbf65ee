### Persian: translation of content/paratransit/trips.md. Needs review by a speaker.

title = سفرهای مرا نشمارید
description = سقف برای تعداد سفرهای سرویس ایاب‌وذهاب، سقفی است برای سهم یک انسان از زندگی.
slug = سفرها
vad-ett-tak-gor-med-en-vecka-4fva = سقف با یک هفته چه می‌کند
tank-dig-att-du-maste-valja-b2j2 = تصور کنید که باید انتخاب کنید. ورزش یا خواهرتان. جلسهٔ هیئت‌مدیره یا دندان‌پزشک. یک هفتهٔ عادی، وقتی کسی نمی‌شمارد، می‌تواند این‌طور باشد:
arbete-ve1f = **کار**
till-jobbet-och-hem-igen-82pp = به محل کار و برگشت به خانه
en-kurs-pa-andra-sidan-stan-dk32 = دوره‌ای آموزشی در آن سر شهر
forening-pcbm = **انجمن**
styrelsemote-pa-tisdagen-5b5g = جلسهٔ هیئت‌مدیره در روز سه‌شنبه
flygbladsutdelning-pa-torget-pa-51xc = پخش اعلامیه در میدان در روز شنبه
manniskor-rvnm = **آدم‌ها**
middag-hos-en-van-tfap = شام در خانهٔ یک دوست
ett-barnbarn-som-fyller-ar-jrqs = تولد یک نوه
varje-rad-ar-resor-och-varje-h3cs = هر سطر سفر است و هر سفر رفت و برگشت دارد. با سقف، باید چند سطر را خط زد. آن‌وقت این سفرها نیستند که ناپدید می‌شوند. شما ناپدید می‌شوید.
samma-villkor-som-pa-bussen-vs8h = همان شرایط اتوبوس
den-som-har-ett-kort-till-bussen-yqjd = کسی که کارت اتوبوس دارد می‌تواند یک ایستگاه سوار شود، فقط چون باران می‌آید. هیچ‌کس نمی‌پرسد چرا. مسافران سرویس ایاب‌وذهاب هم باید همین آزادی را داشته باشند: سفر برای کاری مهم، برای تفریح یا بی هیچ دلیل خاصی.
avsta-inte-fran-en-vardresa-for-4jxa = برای نگه داشتن سفرها برای کارهای دیگر، از سفر درمانی نگذرید. اول بپرسید برای همان سفر چه قاعده‌ای هست و اگر خواستید به ما بگویید چه جوابی گرفتید.
ratten-att-organisera-sig-bhwr = حق متشکل شدن
fardtjansten-avgor-vem-som-kan-w3pp = سرویس ایاب‌وذهاب تعیین می‌کند چه کسی می‌تواند به جلسه بیاید. بدون آن، اتاق‌هایی که در آن‌ها تصمیم می‌گیرند پر از کسانی می‌شود که توانسته‌اند پیاده به آنجا بروند. می‌خواهید بدانید یک گروه چطور جلسه‌ای برگزار می‌کند که همه بتوانند در آن شرکت کنند؟ [امکان حضور را فراهم کنید](../handbook/accessibility.md) را بخوانید.
vad-vi-vill-xnft = چه می‌خواهیم
inget-tak-samma-villkor-det-ar-sq2g = بدون سقف. با شرایط یکسان. همهٔ حرف همین است و در [سرویس ایاب‌وذهاب قابل اعتماد](index.md#demands) آمده است.
