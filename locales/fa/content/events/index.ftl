### Persian: translation of content/events/index.md. Needs review by a speaker.

title = نشست‌ها
description = بیایید سوپ بخورید، بپرسید و به اردو بیایید. همه خوش آمده‌اند.
slug = نشست‌ها
motena-har-nedanfor-ar-exempel-dwns = نشست‌های زیر نمونه‌اند. زمان‌ها و نشانی‌ها ساختگی‌اند.
bra-att-veta-pp3d = خوب است بدانید
det-kostar-ingenting-att-komma-b19e = آمدن رایگان است.
du-behover-inte-vara-medlem-i-1xwa = لازم نیست عضو جایی باشید.
sag-till-en-vecka-i-forvag-om-du-xkma = اگر به مترجم زبانی نیاز دارید که در صفحهٔ نشست نیامده، یک هفته پیش به ما بگویید. [به ما بنویسید](../write-to-us.md)
