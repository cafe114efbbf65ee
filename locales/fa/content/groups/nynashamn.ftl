### Persian: translation of content/groups/nynashamn.md. Needs review by a speaker.

title = نینس‌هامن
description = جنوبی‌ترین گروه خط، که به‌جای یک خط‌آهن دو تا می‌خواهد.
slug = نینس-هامن
area = نینس‌هامن و اوسمو
meeting-place = کتابخانه (نمونه)
meeting-time = آخرین پنج‌شنبهٔ ماه، ساعت ۱۸:۳۰
det-har-ar-en-exempelgrupp-3x7w = این یک گروه نمونه است. اطلاعات ساختگی است.
tva-spar-p7pe = دو خط
har-pratar-alla-om-taget-vi-vill-fe5v = اینجا همه از قطار حرف می‌زنند. ما [خط‌آهن دوخطه تا نینس‌هامن و بندر نورویک](../paratransit/rail.md#plan) می‌خواهیم، تا هم مسافر هرروزه و هم کسی که به بیمارستان می‌رود بتواند به سفر اعتماد کند.
det-har-gor-vi-nu-b7hm = اکنون چه می‌کنیم
vi-delar-flygblad-pa-perrongen-2t8x = روی سکو، سر راه کار، برگه پخش می‌کنیم.
vi-fragar-resenarer-med-t9rw = از مسافران سرویس ایاب‌وذهاب می‌پرسیم چه چیزی خوب کار می‌کند و چه چیزی نه. [سرویس ایاب‌وذهاب قابل اعتماد](../paratransit/index.md)
vi-soker-sallskap-till-2s6n = برای قطار صبح همراه می‌خواهیم.
bra-att-veta-etre = خوب است بدانید
vi-slutar-i-tid-till-taget-kan-yah6 = به‌موقع برای قطار تمام می‌کنیم. اگر نمی‌توانید به کتابخانه بیایید، می‌توانید تلفنی همراه شوید.
