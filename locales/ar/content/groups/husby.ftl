### Arabic: translation of content/groups/husby.md. Needs review by a speaker.

title = هوسبي
description = المجموعة التي تقدّم الحساء قبل أن ينفد المال، والسياسة للتحلية.
slug = هوسبي
area = هوسبي ومنطقة يارفا
meeting-place = مركز هوسبي
meeting-time = حساء مع السياسة مرة في الشهر، في اليوم السابق لإعانة الأطفال (يوم 19)، من الساعة 17 إلى 19
det-har-ar-en-exempelgrupp-2nkk = هذه مجموعة على سبيل المثال. البيانات غير حقيقية.
soppa-med-politik-wq3y = حساء مع السياسة
barnbidraget-kommer-den-20-dagen-y55p = تُدفع إعانة الأطفال في يوم 20 من الشهر. وفي اليوم السابق قد تكون المحفظة شبه فارغة، فنقدّم نحن الحساء. نأكل، ونتحدّث عمّا جرى في الحي، ونتعاون على أن نقرّر ما الذي ستفعله المجموعة بعد ذلك. الحساء نباتي.
det-har-gor-vi-nu-kw0p = هذا ما نفعله الآن
vi-knackar-dorr-i-host-och-4zca = نطرق الأبواب هذا الخريف ونسأل الناس كيف يسكنون. [السكن للجميع](../housing/index.md)
vi-har-flygblad-pa-svenska-njts = لدينا منشورات بالسويدية والعربية والصومالية والفارسية.
vi-behover-nagon-som-kan-laga-2awn = نحتاج إلى من يستطيع أن يطبخ لعدد كبير.
bra-att-veta-0fh2 = معلومات مفيدة
det-ar-ingen-trappa-in-barn-ar-nmz7 = لا درج عند المدخل. الأطفال مرحّب بهم، وعندنا أقلام تلوين. أخبرونا مسبقًا إذا احتجتم إلى مترجم شفوي.
