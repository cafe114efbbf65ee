### Arabic: translation of content/housing/rents.md. Needs review by a speaker.

title = إيجارات يمكن دفعها
description = لا يكون السكن للجميع إذا كان الإيجار لا يناسب إلا القليل.
slug = الإيجارات
nytt-hus-gammalt-problem-xbtd = بيت جديد ومشكلة قديمة
nar-ett-nytt-hyreshus-star-klart-ts4r = حين يكتمل بيت جديد للإيجار يُفترض أن يكون ذلك خبرًا سارًّا لمن انتظر طويلًا. وكثيرًا ما لا يكون كذلك. فالإيجار مرتفع جدًا. الشقة موجودة، لكنها ليست لمن هو أحوج إليها.
bortrenoverad-fran-sitt-hem-gn9r = أخرجهم التجديد من بيوتهم
ror-maste-bytas-och-fonster-2kcs = لا بدّ من تبديل الأنابيب وسدّ شقوق النوافذ. هذه صيانة، ويجب أن تتمّ. أما التجديد الفاخر فشيء آخر: يأتي مطبخ جديد وحمّام جديد لم يطلبهما أحد من المستأجرين، ثم يأتي الإيجار الجديد. ومن لا يقوى عليه يضطر إلى الرحيل عن جيرانه ومدرسته وأصدقائه.
ska-ditt-hus-renoveras-prata-med-8d2y = هل سيُجدَّد بيتكم؟ تحدّثوا مع الجيران قبل أن يوقّع أحد. فالمستأجر الذي يسأل وحده يمكن تركه ينتظر حتى يملّ. أما سكان المدخل كلهم فلا بدّ لهم من جواب.
de-som-far-betala-pkdp = من يدفع الثمن
fler-kvinnor-an-man-hyr-sin-cchb = المستأجرات أكثر من المستأجرين، ولذلك تصيب الإيجارات المرتفعة نساء أكثر. ومن يعيش وحده، أو كان متقاعدًا أو جديدًا في السويد أو شابًّا، فقد يتوقف على الإيجار أن يكون له بيت خاص به أو لا يكون.
ord-som-ar-bra-att-kunna-6qwk = كلمات تفيد معرفتها
lyxrenovering-ctby = التجديد الفاخر
en-renovering-som-hojer-hyran-hqfs = تجديد لم يطلبه سكان البيت، ويرفع الإيجار فوق ما يقدرون على دفعه.
marknadshyra-jq7y = إيجار السوق
en-hyra-som-satts-efter-vad-den-vnxn = إيجار يُحدَّد بحسب ما هو مستعدّ لدفعه من يملك أكثر المال.
rimlig-hyra-zxdr = الإيجار المعقول
en-hyra-du-kan-betala-och-anda-31ve = إيجار تدفعونه ويبقى معكم مال للطعام والتنقّل وشيء من الفرح.
vad-du-kan-gora-bphh = ما الذي يمكنكم فعله
samla-grannarna-i-tvattstugan-2c67 = اجمعوا الجيران، في غرفة الغسيل أو حول طاولة المطبخ.
skriv-ned-vad-hyresvarden-har-c3hs = اكتبوا ما قاله المؤجِّر ومتى قاله.
dela-flygblad-i-alla-5ref = [وزّعوا منشورات](../handbook/leaflets.md) في كل المداخل، لا في مدخلكم وحده.
skriv-till-oss-sa-tanker-vi-ngg4 = [اكتبوا إلينا](../write-to-us.md) لنفكّر معًا.
alla-vara-bostadskrav-finns-m6rw = تجدون كل مطالبنا في السكن في صفحة [السكن للجميع](index.md#demands).
