### Persian: translation of content/labour/leaflet.md. Needs review by a speaker.

title = حق نه گفتن
description = شغل مطمئن شغلی است که بتوانید شیفتی را رد کنید و فردا باز سر کار بروید.
slug = برگه
action-text = چهار گام برای آغاز
kan-du-komma-pa-en-gang-sager-du-0eqf = می‌توانید همین حالا بیایید؟ اگر بگویید نه، شاید پیامک بعدی به کس دیگری برسد. نیروی ساعتی این‌طور زندگی می‌کند: کارش را شیفت به شیفت سفارش می‌دهند.
fortare-for-mindre-fxce = تندتر، با مزد کمتر
bussforaren-far-ingen-p1hv = رانندهٔ اتوبوس وقت دستشویی رفتن ندارد. شرایط کار کمک‌پرستار بدتر می‌شود. وقتی شغل نامطمئن است، تندتر می‌دویم و کمتر می‌گیریم. و کسی که می‌دود فرصت اعتراض ندارد.
tillsammans-hors-vi-rxk7 = با هم شنیده می‌شویم
anstallningsskyddet-skyddar-den-wy77 = حمایت قانونی از شغل پشتیبان کسی است که تنها اعتراض می‌کند. حق اعتصاب پشتیبان کسانی است که با هم اعتراض می‌کنند. به هر دو نیاز داریم. اتحادیه از محل کار خبر دارد و نمایندگان منتخب موضوع را به جای تصمیم‌گیری می‌برند.
vi-kraver-akhh = خواسته‌های ما
forsvara-anstallningsskyddet-exrg = از حمایت قانونی از شغل دفاع کنید.
forsvara-strejkratten-zax6 = از حق اعتصاب دفاع کنید.
trygga-anstallningar-i-stallet-58zx = استخدام مطمئن به‌جای کار پیامکی.
lat-facket-och-de-folkvalda-ydrf = همکاری اتحادیه‌ها و نمایندگان منتخب.
