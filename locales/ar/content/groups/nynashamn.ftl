### Arabic: translation of content/groups/nynashamn.md. Needs review by a speaker.

title = نيناسهامن
description = المجموعة الواقعة في أقصى جنوب الخط، والتي تريد سكّتين بدل سكّة واحدة.
slug = نيناسهامن
area = نيناسهامن وأوسمو
meeting-place = المكتبة (مثال)
meeting-time = آخر خميس من كل شهر، الساعة 18:30
det-har-ar-en-exempelgrupp-3x7w = هذه مجموعة على سبيل المثال. البيانات غير حقيقية.
tva-spar-p7pe = سكّتان
har-pratar-alla-om-taget-vi-vill-fe5v = هنا يتحدّث الجميع عن القطار. نريد [خطًّا مزدوجًا إلى نيناسهامن وميناء نورفيك](../paratransit/rail.md#plan)، ليعتمد على الرحلة من يسافر كل يوم إلى عمله ومن يقصد المستشفى.
det-har-gor-vi-nu-b7hm = هذا ما نفعله الآن
vi-delar-flygblad-pa-perrongen-2t8x = نوزّع المنشورات على الرصيف، فنحن في طريقنا إلى العمل على كل حال.
vi-fragar-resenarer-med-t9rw = نسأل ركّاب خدمة النقل لذوي الإعاقة ما الذي ينجح وما الذي لا ينجح. [خدمة نقل يُعتمد عليها](../paratransit/index.md)
vi-soker-sallskap-till-2s6n = نبحث عن رفاق لقطار الصباح.
bra-att-veta-etre = معلومات مفيدة
vi-slutar-i-tid-till-taget-kan-yah6 = ننهي اجتماعنا في وقت يكفي للّحاق بالقطار. وإذا لم تستطيعوا القدوم إلى المكتبة فيمكنكم المشاركة بالهاتف.
