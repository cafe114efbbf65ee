### Persian: translation of content/groups/sodertalje.md. Needs review by a speaker.

title = سودرتلیه
description = گروهی با کارکنان درمان بسیار، زبان‌های زیاد و قهوهٔ پررنگ.
slug = سودرتلیه
area = سودرتلیه و پیرامون آن
meeting-place = سالن انجمن نزدیک ایستگاه (نمونه)
meeting-time = نخستین سه‌شنبهٔ ماه، ساعت ۱۸ تا ۲۰
det-har-ar-en-exempelgrupp-25vr = این یک گروه نمونه است. اطلاعات ساختگی است.
vilka-vi-ar-1b73 = ما که هستیم
flera-av-oss-arbetar-i-varden-z7k2 = چند نفر از ما در درمان کار می‌کنند. برای همین جلسه‌ها اغلب دربارهٔ [کارکنان](../healthcare/staff.md) است و دربارهٔ اینکه رفتن از شیفتی که به همهٔ کارهایش نرسیده‌اید چه حالی دارد. اما برای آمدن لازم نیست در درمان کار کنید. همین که یک بار بیمار بوده‌اید کافی است.
det-har-gor-vi-nu-zea3 = اکنون چه می‌کنیم
vi-samlar-namn-for-att-n2wp = امضا جمع می‌کنیم تا تخت‌های بیمارستانی دوباره باز شود. [درمان قابل اعتماد](../healthcare/index.md)
vi-haller-vartannat-mote-pa-dxcg = جلسه‌ها را یکی در میان به عربی برگزار می‌کنیم.
vi-soker-nagon-som-vill-lasa-16yf = دنبال کسی هستیم که متن‌های انگلیسی را ویرایش کند.
bra-att-veta-35pn = خوب است بدانید
lokalen-ligger-pa-bottenvaningen-11z2 = سالن در همکف است و حلقهٔ شنوایی دارد. قهوه رایگان است.
