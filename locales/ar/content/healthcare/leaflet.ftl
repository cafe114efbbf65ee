### Arabic: translation of content/healthcare/leaflet.md. Needs review by a speaker.

title = { $closed-beds } سرير في الانتظار
description = يمكن أن تُفتح الأسرّة من جديد حين يحصل العاملون على ظروف تستحق البقاء.
slug = منشور
action-text = أخبرونا بما رأيتم
sa-manga-vardplatser-ar-stangda-qx81 = هذا عدد أسرّة المستشفيات المغلقة بسبب نقص العاملين، أي ما يعادل مستشفى كاملًا. لا تنقصنا الفُرُش، بل ينقصنا من يأتي حين تقرعون الجرس ليلًا.
de-som-inte-orkade-mer-6cay = نفدت طاقتهم
underskoterskan-tyckte-om-sitt-d0rp = كانت مساعدة التمريض تحبّ عملها. لكن المناوبات مرهقة والأجر قليل، في مهنة معظم من يعمل فيها نساء. واليوم يُستأجر مكانها عاملون مؤقتون بكلفة عالية. حسّنوا ظروف العمل، فيسهل البقاء وتسهل العودة.
vard-ar-ingen-vara-nrp9 = الرعاية ليست سلعة
pa-en-marknad-oppnar-x4e8 = في السوق تُفتح العيادات حيث تقلّ مطالب المرضى. ومن لديه تأمين خاص يستطيع أن يشتري دورًا في الطابور. ويخسر المصابون بأمراض مزمنة وتشخيصات عدّة. نريد أن تكون الحاجة هي المعيار.
vi-kraver-avh3 = مطالبنا
battre-arbetsvillkor-och-fler-9f0p = ظروف عمل أفضل وزملاء أكثر.
oppna-vardplatserna-igen-kw2v = إعادة فتح أسرّة المستشفيات.
slut-pa-beroendet-av-dyr-zb1v = إنهاء الاعتماد على عاملين مؤقتين بكلفة عالية.
inflytande-for-personalen-i-t39z = رأي مسموع للعاملين بدل أسلوب «الإدارة العامة الجديدة».
mot-beroende-som-en-sjukdom-inte-71em = معاملة الإدمان معاملة المرض لا الجريمة.
