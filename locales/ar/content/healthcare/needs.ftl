### Arabic: translation of content/healthcare/needs.md. Needs review by a speaker.

title = الرعاية بحسب الحاجة
description = ينبغي أن ينال الرعاية أولًا من هو أشدّ مرضًا، لا من هو أكثر ربحًا.
slug = الرعاية-بحسب-الحاجة
vem-varden-oppnar-for-c7pd = لمن تفتح الرعاية أبوابها
nar-varden-ar-en-marknad-oppnar-42fh = حين تكون الرعاية سوقًا تُفتح العيادات حيث تقلّ مطالب المرضى. فمن صحّته تكفيه زيارة سريعة صفقة رابحة. ومن لديها قصور في القلب وسكّري وآلام في الركبتين صفقة خاسرة. لكنها هي التي تحتاج إلى الطبيب.
graddfilen-xqvy = المسار السريع
en-privat-sjukforsakring-koper-a84g = التأمين الصحي الخاص يشتري دورًا في الطابور. وكل دور يُشترى هو دور حُرم منه شخص آخر. يجب ألا يكون لطابور العلاج إلا ترتيب واحد: الأحوج إلى الرعاية يأتي أولًا.
digitalt-men-inte-for-sig-stpk = رقمية، لكن غير منفصلة
vi-ar-inte-emot-skarmen-vi-ar-rybd = لسنا ضد الشاشة. نحن ضد أن تصير مسارًا مستقلًا للرعاية إلى جانب غيره. هكذا نريد الأمر:
i-dag-yrza = اليوم
som-vi-vill-ha-det-50es = كما نريد
digitala-besok-som-blev-dyra-for-qr9e = زيارات رقمية صارت مكلفة للإقليم
digitala-besok-hos-din-egen-qygd = زيارات رقمية لدى مركزكم الصحي
en-lakare-som-du-kanske-aldrig-axnp = طبيب قد لا تلتقونه مرة أخرى
samma-mottagning-pa-skarmen-och-evey = العيادة نفسها على الشاشة وفي الواقع
skilt-fran-en-fysisk-mottagning-y7ks = منفصلة عن عيادة يمكن زيارتها
alltid-en-dorr-att-ga-in-genom-511m = باب يمكن الدخول منه دائمًا
beroende-ar-en-sjukdom-6ysh = الإدمان مرض
den-som-ar-beroende-av-alkohol-7zfn = من يدمن الكحول أو المخدّرات مريض يحتاج إلى الرعاية. الخوف من العقاب لا يشفي أحدًا، لكنه قد يجعل الناس يمتنعون عن طلب المساعدة. نريد أن تكون الرعاية أول ما يلقاه المرء.
alla-vara-krav-pa-varden-finns-9rjt = تجدون كل مطالبنا في الرعاية الصحية في صفحة [رعاية صحية يُعتمد عليها](index.md#demands).
