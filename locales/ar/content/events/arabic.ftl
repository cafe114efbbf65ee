### Arabic: translation of content/events/arabic.md. Needs review by a speaker.

title = اجتماع إقليمي مفتوح بالعربية
description = اجتماع عن السكن والرعاية الصحية، كله بالعربية.
slug = بالعربية
place = القاعة النموذجية في سودرتاليا
det-har-motet-ar-ett-exempel-mn0q = هذا الاجتماع مثال.
vad-betyder-closed-beds-stangda-mgmk = ماذا يعني لكم إغلاق { $closed-beds } سرير في المستشفيات؟ وكيف نجد شقة للإيجار نستطيع دفع ثمنها؟ تعالوا بأسئلتكم. هناك قهوة ورعاية للأطفال.
