### Arabic: translation of content/events/somali.md. Needs review by a speaker.

title = اجتماع إقليمي مفتوح بالصومالية
description = اجتماع عن العمل الآمن وخدمة نقل ذوي الإعاقة، كله بالصومالية.
slug = بالصومالية
place = مركز هوسبي
det-har-motet-ar-ett-exempel-q143 = هذا الاجتماع مثال.
vad-gor-man-nar-jobbet-kommer-92hq = ماذا نفعل حين يأتي العمل برسالة نصية قبل ساعة واحدة؟ وكيف نحصل على رحلات أكثر بخدمة النقل؟ تعالوا بأسئلتكم. هناك شاي ورعاية للأطفال.
