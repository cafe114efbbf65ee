### Arabic: translation of content/housing/build.md. Needs review by a speaker.

title = ابنوا حيث نسكن
description = يجب أن تُبنى شقق إيجار صديقة للمناخ ومهيّأة للجميع في كل الأحياء، لا في بعضها فقط.
slug = البناء
i-alla-omraden-d95k = في كل الأحياء
en-hyresratt-ska-ga-att-hitta-i-djdr = يجب أن توجد شقق إيجار في أحياء الفلل وفي وسط المدينة وعند آخر محطة على الخط. عندئذ يستطيع من ينفصل عن شريكه أن يبقى قريبًا من مدرسة أولاده. ويستطيع من تقدّم به العمر أن ينتقل إلى شقة أصغر من دون أن يترك منطقته. ويكون للقادم الجديد إلى السويد أن يختار، مثل غيره تمامًا.
tillgangligt-fran-borjan-tq76 = مهيّأ للجميع من البداية
ett-hus-ska-ga-att-bo-i-hela-f76e = يجب أن يصلح البيت للسكن طوال العمر. وأسهل ما يكون ذلك إذا فكّرنا فيه والبيت ما زال على الورق:
vagen-in-wrgx = المدخل
en-port-som-gar-att-oppna-fran-aaay = باب يمكن فتحه من الكرسي المتحرك
en-hiss-i-stallet-for-en-5g02 = مصعد بدل بضع درجات
lagenheten-y0w9 = الشقة
dorrar-dar-bade-rullator-och-76hh = أبواب تتّسع لمشّاية كبار السن ولعربة الأطفال
ett-badrum-dar-tva-far-plats-den-77rd = حمّام يتّسع لاثنين، من يحتاج إلى المساعدة ومن يساعده
garden-ar8n = الفناء
en-bank-att-vila-pa-m8kj = مقعد للراحة
en-gangvag-utan-trosklar-61qb = ممرّ بلا عتبات
klimatsmart-och-anda-vanligt-cevs = صديق للمناخ، وعاديّ مع ذلك
ett-klimatsmart-hus-ar-inte-ett-ek9c = البيت الصديق للمناخ ليس بيتًا فاخرًا. فهو يستهلك طاقة قليلة، ويبقى زمنًا طويلًا، ويقع قريبًا من موقف. ولهذا ترتبط قضية السكن بقضية [الحافلات والقطارات](../paratransit/rail.md).
till-rimlig-hyra-9j19 = بإيجار معقول
det-vackraste-hus-hjalper-ingen-wtys = أجمل البيوت لا ينفع أحدًا إذا أبقى الإيجارُ الناسَ خارجه. نريد أن تبني شركات المساكن العامة، وأن يُحدَّد الإيجار بحيث [يقدر عامّة الناس على دفعه](rents.md#words).
