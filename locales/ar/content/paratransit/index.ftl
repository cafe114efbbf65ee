### Arabic: translation of content/paratransit/index.md. Needs review by a speaker.

title = خدمة نقل يُعتمد عليها
description = على خدمة النقل لذوي الإعاقة أن توصلكم بالشروط نفسها التي يسافر بها الجميع في النقل العام، ومن دون حدّ لعدد الرحلات.
slug = خدمة-النقل
inget-tak-7n2r = بلا حدّ أقصى
du-ska-kunna-resa-sa-ofta-du-ynfd = من حقّكم أن تسافروا كلما احتجتم، مثل من يركب الحافلة تمامًا.
samma-villkor-1xnk = الشروط نفسها
fardtjansten-ar-kollektivtrafik-4kt6 = خدمة النقل جزء من النقل العام، وشروطها يجب أن تكون شروط الحافلة والقطار.
hela-livet-fspz = حياة كاملة
med-fardtjanst-kan-manniskor-med-s4dm = بفضلها يستطيع ذوو الإعاقة أن يعملوا وينظّموا صفوفهم ويلتقوا بالناس.
beratta-om-din-resa-q2sk = أخبرونا عن رحلتكم
att-komma-fram-ar-att-vara-med-bbad = الوصول هو المشاركة
en-resa-ar-sallan-bara-en-resa-fke6 = قلّما تكون الرحلة مجرّد رحلة. إنها العمل، واجتماع الجمعية، وعرس ابن العم، وفنجان قهوة لم يخطّط له أحد. وكل ذلك يبدأ عند كثير من ذوي الإعاقة بخدمة النقل الخاصة، واسمها بالسويدية *färdtjänst*.
anda-ska-den-som-aker-fardtjanst-4je5 = ومع ذلك يُطلب ممن يستعملها أن يعدّ رحلاته، فإذا نفدت كان على الحياة أن تنتظر. لا نعامل أي راكب آخر بهذه الطريقة. اقرؤوا [لماذا يجب أن يُلغى الحدّ](trips.md).
fardtjanst-ar-kollektivtrafik-7qjd = إنها من النقل العام
fardtjansten-ar-ingen-23z5 = ليست هذه الخدمة صدقة ولا امتيازًا إضافيًا. إنها نقل عام لمن لا يستطيع أن يمشي إلى الموقف أو أن يصعد إلى الحافلة. ولذلك يجب أن تكون الشروط واحدة للجميع.
en-del-av-nagot-storre-cyeb = جزء من قضية أكبر
vi-vill-att-hela-regionen-ska-8a5j = نريد أن يسافر الناس في الإقليم كله بطريقة مستدامة. لذلك نعمل أيضًا من أجل [نقل عام مجاني](fare-free.md)، ومن أجل [مزيد من السكك الحديدية ومسارات الدراجات](rail.md)، ونرفض الطرق السريعة الجديدة. فالإقليم الذي يسهل فيه السفر معًا تسهل فيه الحياة، لمن يستعمل الكرسي المتحرك ولمن لا يستعمله.
vi-kraver-6bq1 = مطالبنا
ta-bort-taket-for-antalet-kwjd = إلغاء الحدّ الأقصى لعدد رحلات خدمة النقل.
ge-fardtjansten-samma-villkor-2j8t = أن تسري على هذه الخدمة شروط النقل العام نفسها.
gor-kollektivtrafiken-avgiftsfri-vfeh = نقل عام مجاني للجميع.
bygg-spar-och-cykelbanor-inte-24rc = سكك حديدية ومسارات للدراجات، لا طرق سريعة جديدة.
