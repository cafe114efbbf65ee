### Arabic: translation of content/handbook/index.md. Needs review by a speaker.

title = دليل المجموعات المحلية
description = ستة فصول قصيرة عن كيف تبدؤون وكيف تستمرون.
slug = الدليل
den-har-boken-ar-till-for-den-nwe3 = هذا الكتاب لمن لم يشارك في مجموعة قط، ولمن شارك زمنًا طويلًا حتى نسي كيف يكون المرء جديدًا. اقرؤوه بأي ترتيب تشاؤون. اطبعوه واطووه ولا بأس إن انسكبت عليه القهوة.
tre-saker-att-borja-med-tnst = ثلاثة أمور للبداية
hitta-en-till-som-vill-nq6s = ابحثوا عن شخص آخر يريد ذلك.
valj-en-enda-fraga-det-kan-vara-4rs5 = اختاروا قضية واحدة. قد تكون المصعد أو الإيجار أو خط الحافلة.
bestam-en-dag-w1w7 = حدّدوا يومًا.
resten-ordnar-sig-pa-vagen-borja-zw4r = والباقي يأتي في الطريق. من الجيد أن تبدؤوا بـ[اللقاء الأول](first-meeting.md).
sa-ar-boken-gjord-9txw = كيف وُضع الكتاب
varje-kapitel-gar-att-lasa-pa-7geh = يُقرأ كل فصل في بضع دقائق، وينتهي بشيء يمكنكم فعله في الأسبوع نفسه. هل ينقص شيء؟ [اكتبوا إلينا](../write-to-us.md)، فأفضل النصائح تأتي من مجموعات جرّبت.
