### Persian: translation of content/groups/husby.md. Needs review by a speaker.

title = هوسبی
description = گروهی که پیش از تمام شدن پول سوپ می‌دهد، و سیاست برای دسر.
slug = هوسبی
area = هوسبی و یاروافلتت
meeting-place = مرکز هوسبی (Husby centrum)
meeting-time = سوپ با سیاست ماهی یک بار، یک روز پیش از کمک‌هزینهٔ فرزند (روز ۱۹)، ساعت ۱۷ تا ۱۹
det-har-ar-en-exempelgrupp-2nkk = این یک گروه نمونه است. اطلاعات ساختگی است.
soppa-med-politik-wq3y = سوپ با سیاست
barnbidraget-kommer-den-20-dagen-y55p = کمک‌هزینهٔ فرزند روز ۲۰ پرداخت می‌شود. یک روز پیش از آن شاید کیف پول خالی باشد، پس ما سوپ می‌دهیم. می‌خوریم، از آنچه در محله رخ داده حرف می‌زنیم و با هم تصمیم می‌گیریم گروه بعد از آن چه کند. سوپ گیاهی است.
det-har-gor-vi-nu-kw0p = اکنون چه می‌کنیم
vi-knackar-dorr-i-host-och-4zca = پاییز امسال در خانه‌ها را می‌زنیم و می‌پرسیم مردم چگونه زندگی می‌کنند. [مسکن برای همه](../housing/index.md)
vi-har-flygblad-pa-svenska-njts = برگه‌هایی به سوئدی، عربی، سومالیایی و فارسی داریم.
vi-behover-nagon-som-kan-laga-2awn = به کسی نیاز داریم که بتواند برای آدم‌های زیاد غذا بپزد.
bra-att-veta-0fh2 = خوب است بدانید
det-ar-ingen-trappa-in-barn-ar-nmz7 = ورودی پله ندارد. بچه‌ها خوش آمده‌اند و مداد رنگی هست. اگر مترجم شفاهی لازم دارید، از پیش خبر بدهید.
