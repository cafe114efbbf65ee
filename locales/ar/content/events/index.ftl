### Arabic: translation of content/events/index.md. Needs review by a speaker.

title = الاجتماعات
description = تعالوا لتناول الحساء، واطرحوا أسئلتكم، وشاركوا في المخيّم. الجميع مرحّب بهم.
slug = اجتماعات
motena-har-nedanfor-ar-exempel-dwns = الاجتماعات أدناه أمثلة. الأوقات والعناوين غير حقيقية.
bra-att-veta-pp3d = معلومات مفيدة
det-kostar-ingenting-att-komma-b19e = الحضور مجاني.
du-behover-inte-vara-medlem-i-1xwa = لا يلزم أن تكون عضوًا في أي شيء.
sag-till-en-vecka-i-forvag-om-du-xkma = أخبرونا قبل أسبوع إذا احتجتم إلى مترجم شفوي للغة غير مذكورة في صفحة الاجتماع. [اكتبوا إلينا](../write-to-us.md)
