### Arabic: translation of content/healthcare/beds.md. Needs review by a speaker.

title = مستشفى كامل لا يُسمح له بأن يفتح
description = الأسرّة المغلقة لا تعيدها جدران جديدة، بل أناس يقوون على العمل بجانبها.
slug = سرير-المستشفى
vad-en-vardplats-ar-dfdv = ما معنى سرير المستشفى
en-vardplats-ar-mer-an-en-sang-8d89 = سرير المستشفى أكثر من سرير. إنه سرير معه من يطمئن عليكم في الليل، ومن يعطيكم الدواء الصحيح، ومن ينتبه حين تسوء حالكم. فإذا غاب هؤلاء وجب إغلاق السرير.
closed-beds-platser-att-oppna-rke5 = { $closed-beds } سرير بانتظار الفتح
sa-manga-vardplatser-ar-stangda-27s5 = هذا عدد أسرّة المستشفيات المغلقة في الإقليم.[^source] وهي معًا تعادل مستشفى كاملًا. فلسنا إذن بحاجة إلى أن نبدأ بالبناء. علينا أن نبدأ بمن سيعملون هناك.
vad-det-betyder-for-dig-2gtg = ما معنى ذلك لكم
du-kan-fa-vanta-pa-akuten-for-1t1n = قد تنتظرون في قسم الطوارئ، لأنه لا يوجد قسم يمكنه أن يستقبلكم.
du-kan-bli-hemskickad-innan-du-5f8m = قد تُعادون إلى البيت قبل أن تشعروا بالأمان.
den-som-vardar-dig-har-for-manga-qxdj = من يعتني بكم عليه أن يعتني بعدد من المرضى أكبر مما يستطيع.
har-du-sjalv-vantat-pa-en-plats-h6wy = هل انتظرتم سريرًا، أو عملتم في قسم اضطرّ إلى الإغلاق؟ قصّتكم تساعدنا. أنتم تقرّرون هل يجوز استعمالها، ويمكن أن تُروى بلا اسم. [اكتبوا إلينا](../write-to-us.md).
sa-kan-platserna-oppna-igen-zdj3 = كيف تُفتح الأسرّة من جديد
hoj-lonen-och-sank-arbetstakten-kbv2 = ارفعوا الأجور وخفّفوا وتيرة العمل، ليبقى من لم يرحل بعد.
anstall-fler-sa-att-de-som-har-b2mg = وظّفوا المزيد، ليجد من ترك العمل ما يعود إليه.
oppna-plats-for-plats-i-samma-q1h9 = افتحوا سريرًا بعد سرير، بقدر ما يكفي العاملون.
lat-personalen-saga-till-nar-det-3tcb = دعوا العاملين ينبّهون حين تزيد السرعة على ما ينبغي.
mer-om-villkoren-finns-under-406y = تجدون المزيد عن ظروف العمل في صفحة [العاملون أولًا](staff.md). وتجدون كل مطالبنا في الرعاية الصحية في صفحة [رعاية صحية يُعتمد عليها](index.md#demands).
uppgiften-kommer-fran-natverkets-f3x4 = مصدر الرقم مواد الشبكة نفسها.
