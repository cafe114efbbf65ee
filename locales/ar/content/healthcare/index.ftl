### Arabic: translation of content/healthcare/index.md. Needs review by a speaker.

title = رعاية صحية يُعتمد عليها
description = افتحوا أسرّة المستشفيات المغلقة، وامنحوا العاملين ظروفًا تجعلهم يبقون.
slug = الرعاية-الصحية
closed-beds-s1e8 = { $closed-beds }
sa-manga-vardplatser-ar-stangda-pvda = هذا عدد الأسرّة المغلقة بسبب نقص العاملين، أي ما يعادل مستشفى كاملًا.
kopt-plats-i-kon-jgd6 = دور يُشترى
med-en-privat-sjukforsakring-gar-27qf = من لديه تأمين صحي خاص يستطيع أن يشتري لنفسه دورًا في طابور العلاج.
kvinnoyrken-0228 = مهن النساء
personalen-lamnar-underbetalda-6jrw = يترك العاملون مهنًا ضعيفة الأجر معظم من يعمل فيها نساء.
skriv-till-oss-om-varden-0gqh = اكتبوا إلينا عن الرعاية الصحية
sangen-finns-men-ingen-star-c5a1 = السرير موجود، ولا أحد بجانبه
tank-dig-ett-helt-sjukhus-dar-1774 = تخيّلوا مستشفى كاملًا أُطفئت أنواره. بهذا القدر كان يمكن أن تزيد الأسرّة لو وُجد من يعمل فيها. هناك { $closed-beds } سرير مغلق لأنه لا يوجد من يعمل.[^beds]
personalen-ar-inte-forsvunnen-81xx = لم يختفِ العاملون. إنهم أناس تعلّموا مهنتهم وأحبّوها ثم تركوها، لأن الأجر قليل والمناوبات مرهقة. ونجرؤ على الظنّ بأن كثيرين منهم سيعودون إذا تحسّنت ظروفهم. اقرؤوا [عن الأسرّة](beds.md) و[عن العاملين](staff.md).
nar-varden-blev-en-marknad-46gv = حين صارت الرعاية سوقًا
pa-en-marknad-lonar-det-sig-att-dg8a = في السوق يكون الربح حيث تقلّ مطالب المرضى، فهناك تُفتح العيادات. وهكذا تبتعد الرعاية عن أشدّ الناس مرضًا. وأكثر من يخسر هم المصابون بأمراض مزمنة ولديهم تشخيصات عدّة في آن واحد. اقرؤوا [عن الرعاية بحسب الحاجة](needs.md).
lakaren-i-telefonen-3qy3 = الطبيب في الهاتف
ett-samtal-med-lakaren-pa-skarm-avje = قد يكون الحديث مع الطبيب عبر الشاشة عونًا كبيرًا. لكن الزيارات الرقمية صارت مكلفة للإقليم. نريدها جزءًا من المركز الصحي العام، حيث يوجد دائمًا باب يمكن الدخول منه أيضًا.
vi-kraver-m2x0 = مطالبنا
battre-arbetsvillkor-och-mer-x9dz = ظروف عمل أفضل وعاملون أكثر.
oppna-vardplatserna-igen-v9bq = إعادة فتح أسرّة المستشفيات.
gor-varden-fri-fran-beroendet-av-1e7s = إنهاء الاعتماد على العاملين المؤقتين من وكالات التوظيف بأجور باهظة.
byt-ut-new-public-management-mot-ggt9 = بديل عن أسلوب «الإدارة العامة الجديدة» يكون فيه للعاملين رأي مسموع.
lat-digitala-besok-vara-en-del-cz9v = أن تكون الزيارات الرقمية جزءًا من المركز الصحي العام، لا منفصلة عن عيادة يمكن زيارتها.
bemot-beroende-som-den-sjukdom-kzrq = أن يُعامَل الإدمان معاملة المرض لا معاملة الجريمة.
uppgiften-kommer-fran-natverkets-rdm6 = مصدر الرقم مواد الشبكة نفسها.
