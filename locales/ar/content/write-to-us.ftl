### Arabic: translation of content/write-to-us.md. Needs review by a speaker.

title = اكتبوا إلينا
description = أخبرونا بما ترونه حيث تسكنون، لنتعاون على تغييره.
slug = اكتبوا-إلينا
sa-nar-du-oss-c9r3 = كيف تتواصلون معنا
e-post-b302 = البريد الإلكتروني
kontakt-example-org-8e73 = [kontakt@example.org](mailto:kontakt@example.org)
telefon-fjg7 = الهاتف
meaning-08-465-004-00-52cm = 08-465 004 00
hellre-ansikte-mot-ansikte-r4zm = هل تفضّلون اللقاء وجهًا لوجه؟
ga-till-en-lokalgrupp-nara-dig-fdgr = اذهبوا إلى [مجموعة محلية قريبة منكم](groups/index.md).
adressen-och-numret-ar-exempel-08b4 = العنوان والرقم مجرّد مثال. هنا تكتبون بيانات مجموعتكم.
det-har-vill-vi-garna-veta-b0aw = ما نحبّ أن نعرفه
var-du-bor-sa-att-vi-kan-hitta-pw2f = أين تسكنون، لنجد مجموعة قريبة منكم.
vad-du-har-sett-eller-varit-med-0ky3 = ما الذي رأيتموه أو مررتم به.
hur-du-vill-bli-kontaktad-och-pa-2fn7 = كيف تريدون أن نتواصل معكم، وبأي لغة.
om-du-behover-nagot-for-att-xg4h = هل تحتاجون إلى شيء لتتمكنوا من المشاركة، مثل مترجم شفوي أو مترجم لغة إشارة أو قاعة بلا درج.
skriv-pa-det-sprak-du-kan-bast-w2a1 = اكتبوا باللغة التي تتقنونها أكثر من غيرها. قد يتأخر الجواب قليلًا إذا احتجنا إلى مساعدة في القراءة، لكن الجواب سيصلكم.
skicka-inte-personnummer-fsa9 = لا ترسلوا أرقامًا شخصية ولا سجلات طبية ولا أسماء أشخاص آخرين. لسنا بحاجة إليها.
vad-som-hander-sedan-p2zp = ما الذي يحدث بعد ذلك
nagon-av-oss-laser-det-du-har-wp3e = يقرأ أحدنا ما كتبتموه.
vi-svarar-och-fragar-om-vi-far-m32q = نجيبكم ونسألكم هل يجوز لنا أن نتواصل مع أقرب مجموعة إليكم.
gruppen-hor-av-sig-du-bestammer-7fgr = تتواصل المجموعة معكم. وأنتم تقرّرون إلى أي حدّ تريدون المشاركة.
har-du-en-text-att-dela-med-dig-c8n9 = هل لديكم نص تشاركونه معنا؟
motioner-interpellationer-och-f82w = مذكرات الاقتراح والاستجوابات وسائر الاقتراحات موجودة لتُستعار. أخبرونا أي بلدية أو إقليم يخصّه النص، ومتى كُتب، وما موضوعه، وبأي لغة هو، وإلامَ انتهى. عندئذ تستطيع المجموعة التالية أن تستعمله.
