### Persian: translation of content/write-to-us.md. Needs review by a speaker.

title = به ما بنویسید
description = بگویید آنجا که زندگی می‌کنید چه می‌بینید تا با هم تغییرش بدهیم.
slug = به-ما-بنویسید
sa-nar-du-oss-c9r3 = راه تماس با ما
e-post-b302 = ایمیل
kontakt-example-org-8e73 = [kontakt@example.org](mailto:kontakt@example.org)
telefon-fjg7 = تلفن
meaning-08-465-004-00-52cm = 08-465 004 00
hellre-ansikte-mot-ansikte-r4zm = ترجیح می‌دهید رودررو صحبت کنیم؟
ga-till-en-lokalgrupp-nara-dig-fdgr = به یک [گروه محلی نزدیک خودتان](groups/index.md) سر بزنید.
adressen-och-numret-ar-exempel-08b4 = نشانی و شماره نمونه‌اند. اینجا اطلاعات گروه خودتان را می‌نویسید.
det-har-vill-vi-garna-veta-b0aw = دوست داریم این‌ها را بدانیم
var-du-bor-sa-att-vi-kan-hitta-pw2f = کجا زندگی می‌کنید، تا گروهی در نزدیکی پیدا کنیم.
vad-du-har-sett-eller-varit-med-0ky3 = چه دیده‌اید یا بر شما چه گذشته است.
hur-du-vill-bli-kontaktad-och-pa-2fn7 = می‌خواهید چگونه و به چه زبانی با شما تماس بگیریم.
om-du-behover-nagot-for-att-xg4h = آیا برای شرکت کردن چیزی لازم دارید، مثلاً مترجم، مترجم زبان اشاره یا جایی بدون پله.
skriv-pa-det-sprak-du-kan-bast-w2a1 = به زبانی بنویسید که بهتر می‌دانید. اگر برای خواندن کمک لازم داشته باشیم شاید پاسخ کمی دیرتر برسد، ولی پاسخ می‌گیرید.
skicka-inte-personnummer-fsa9 = شمارهٔ شناسایی، پروندهٔ پزشکی یا نام دیگران را نفرستید. به آن‌ها نیازی نداریم.
vad-som-hander-sedan-p2zp = بعد چه می‌شود
nagon-av-oss-laser-det-du-har-wp3e = یکی از ما نوشتهٔ شما را می‌خواند.
vi-svarar-och-fragar-om-vi-far-m32q = پاسخ می‌دهیم و می‌پرسیم آیا می‌توانیم با نزدیک‌ترین گروه به شما تماس بگیریم.
gruppen-hor-av-sig-du-bestammer-7fgr = گروه با شما تماس می‌گیرد. خودتان تصمیم می‌گیرید چقدر همراهی کنید.
har-du-en-text-att-dela-med-dig-c8n9 = متنی دارید که به دیگران بدهید؟
motioner-interpellationer-och-f82w = طرح‌ها، استیضاح‌ها و پیشنهادهای دیگر برای قرض گرفتن‌اند. بگویید متن دربارهٔ کدام شهرداری یا استان است، کی نوشته شده، دربارهٔ چیست، به چه زبانی است و به کجا رسید. آن‌وقت گروه بعدی می‌تواند از آن استفاده کند.
