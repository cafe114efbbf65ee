### Arabic: translation of content/groups/sodertalje.md. Needs review by a speaker.

title = سودرتاليا
description = مجموعة فيها كثير من العاملين في الرعاية الصحية، ولغات كثيرة، وقهوة قوية.
slug = سودرتاليا
area = سودرتاليا وضواحيها
meeting-place = مقر الجمعية قرب المحطة (مثال)
meeting-time = أول ثلاثاء من كل شهر، من الساعة 18 إلى 20
det-har-ar-en-exempelgrupp-25vr = هذه مجموعة على سبيل المثال. البيانات غير حقيقية.
vilka-vi-ar-1b73 = من نكون
flera-av-oss-arbetar-i-varden-z7k2 = يعمل عدد منا في الرعاية الصحية. لذلك تدور الاجتماعات كثيرًا حول [العاملين](../healthcare/staff.md)، وحول حال من يعود إلى بيته من مناوبة لم يكفه وقتها. لكن لا يُشترط أن تعملوا في الرعاية الصحية لتأتوا. يكفي أنكم مرضتم ذات مرة.
det-har-gor-vi-nu-zea3 = هذا ما نفعله الآن
vi-samlar-namn-for-att-n2wp = نجمع التوقيعات لإعادة فتح أسرّة المستشفيات. [رعاية صحية يُعتمد عليها](../healthcare/index.md)
vi-haller-vartannat-mote-pa-dxcg = من كل اجتماعين نعقد واحدًا بالعربية.
vi-soker-nagon-som-vill-lasa-16yf = نبحث عمّن يريد أن يدقّق النصوص الإنجليزية.
bra-att-veta-35pn = معلومات مفيدة
lokalen-ligger-pa-bottenvaningen-11z2 = القاعة في الطابق الأرضي وفيها حلقة سمعية. القهوة مجانية.
