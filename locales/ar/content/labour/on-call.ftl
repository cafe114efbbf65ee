### Arabic: translation of content/labour/on-call.md. Needs review by a speaker.

title = كفى عملًا عند الطلب
description = يجب أن يسمح العمل للإنسان بأن يخطّط لحياته، لا لجوابه عن الرسالة التالية فقط.
slug = العمل-عند-الطلب
ett-nej-som-kostar-8qat = كلمة «لا» لها ثمن
ett-sms-jobb-ar-ett-arbete-som-0wp5 = العمل عند الطلب عمل يُطلب مناوبةً بعد مناوبة برسالة نصية. على الورق يحقّ لكم أن ترفضوا. وفي الواقع تعرفون ما قد يحدث: يصمت الهاتف. لذلك يقول العامل بالساعة نعم وهو محموم، ونعم في عيد ميلاد طفله، ونعم لمن يرفع صوته عليه.
vad-otryggheten-gor-gzs1 = ماذا يفعل العمل غير المستقر
for-dig-hba1 = بكم
du-kan-inte-planera-veckan-och-hcc6 = لا تستطيعون التخطيط لأسبوعكم، ومن دون دخل ثابت يصعب الحصول على [عقد إيجار](../housing/index.md).
for-dina-arbetskamrater-pa7p = بزملائكم في العمل
om-nagra-aldrig-vagar-saga-nej-jrg1 = إذا كان بعضهم لا يجرؤ أبدًا على أن يقول لا، صار ذلك أصعب على الآخرين جميعًا.
for-dem-du-arbetar-for-p1g2 = بمن تعملون لأجلهم
den-gamla-den-sjuka-och-rxqn = المسنّة والمريض والراكب يقابلون دائمًا شخصًا جديدًا متعبًا من قبل أن يبدأ.
vad-vi-vill-se-i-stallet-y6mw = ما نريد أن نراه بدلًا من ذلك
fasta-anstallningar-for-arbete-k4hd = وظائف ثابتة للعمل الذي يُحتاج إليه دائمًا.
scheman-som-finns-i-tid-b7tk = جداول عمل تُعرف في وقت مناسب.
pauser-som-gar-att-ta-ocksa-pa-h67j = استراحات يمكن أخذها، حتى في الحافلة.
fler-anstallda-sa-att-en-enda-gm8n = موظفون أكثر، حتى لا يصير يوم مرض واحد أزمة.
vad-du-kan-gora-cssd = ما الذي يمكنكم فعله
skriv-upp-vilka-pass-du-far-och-444a = اكتبوا أي مناوبات تُعطى لكم ومتى تُبلَّغون بها. افعلوا ذلك مدة شهر.
jamfor-med-en-arbetskamrat-som-gdhr = قارنوا مع زميل تثقون به.
prata-med-facket-pa-din-n3vw = تحدّثوا مع النقابة في مكان عملكم.
kom-till-en-lokalgrupp-dar-finns-rs9b = تعالوا إلى [مجموعة محلية](../groups/index.md). هناك آخرون لديهم الهاتف نفسه بجانب السرير.
du-behover-inte-tala-om-for-oss-gv67 = لا يلزم أن تخبرونا أين تعملون. أخبرونا بما تريدون.
