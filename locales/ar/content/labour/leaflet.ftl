### Arabic: translation of content/labour/leaflet.md. Needs review by a speaker.

title = من حقّنا أن نرفض
description = العمل الآمن هو الذي ترفضون فيه مناوبة ثم تعودون غدًا.
slug = منشور
action-text = أربع خطوات للبداية
kan-du-komma-pa-en-gang-sager-du-0eqf = هل تستطيعون الحضور فورًا؟ إن قلتم لا، فقد تذهب الرسالة التالية إلى غيركم. هكذا يعيش العامل بالساعة، والعاملة بالساعة: يُطلب عملهم مناوبةً بعد مناوبة.
fortare-for-mindre-fxce = أسرع، مقابل أقل
bussforaren-far-ingen-p1hv = سائق الحافلة لا تُعطى له استراحة لدورة المياه. ومساعدة التمريض ترى ظروف عملها تسوء. حين يكون العمل غير مستقر نركض أسرع مقابل أجر أقل. ومن يركض لا يجد وقتًا للاحتجاج.
tillsammans-hors-vi-rxk7 = معًا يُسمع صوتنا
anstallningsskyddet-skyddar-den-wy77 = حماية الوظيفة تحمي من يرفع صوته وحده. وحق الإضراب يحمي من يرفعون أصواتهم معًا. نحن بحاجة إلى كليهما. النقابة تعرف ما يجري في العمل، والممثلون المنتخبون يحملون القضية إلى حيث تُتّخذ القرارات.
vi-kraver-akhh = مطالبنا
forsvara-anstallningsskyddet-exrg = الدفاع عن حماية الوظيفة.
forsvara-strejkratten-zax6 = الدفاع عن حق الإضراب.
trygga-anstallningar-i-stallet-58zx = عمل مستقر بدل العمل برسالة نصية.
lat-facket-och-de-folkvalda-ydrf = أن تعمل النقابات والممثلون المنتخبون معًا.
