### Arabic: translation of content/groups/index.md. Needs review by a speaker.

title = المجموعات المحلية
description = ابحثوا عن مجموعة قريبة منكم، أو أسّسوا مجموعة مع أحد الجيران.
slug = المجموعات-المحلية
i-regionen-finns-omkring-local-189b = في الإقليم نحو { $local-groups } مجموعة محلية. لا يُشترط أن تكونوا أعضاء في أي شيء لتحضروا اجتماعًا. تعالوا كما أنتم، ويسعدنا أن تصطحبوا الأولاد.
grupperna-har-nedanfor-ar-1g3p = المجموعات المذكورة أدناه مجرّد أمثلة. العناوين وأرقام الهواتف ومواعيد الاجتماعات غير حقيقية.
ingen-grupp-dar-du-bor-jqt5 = ألا توجد مجموعة حيث تسكنون؟
da-ar-det-kanske-du-som-startar-9mek = إذن قد تكونون أنتم من يؤسّسها. هكذا يتمّ ذلك:
fraga-en-granne-eller-en-g0f4 = اسألوا جارًا أو زميلًا في العمل. يلزم أن تكونا اثنين.
las-hur-man-haller-ett-forsta-spp0 = اقرؤوا [كيف يُعقد أول اجتماع](../handbook/first-meeting.md). لا يستغرق ذلك إلا بضع دقائق.
skriv-till-oss-sa-skickar-vi-d4rz = [اكتبوا إلينا](../write-to-us.md) لنرسل إليكم موادّ باللغات التي تحتاجون إليها.
dar-vi-behovs-mest-wrwk = حيث الحاجة إلينا أكبر
i-en-del-omraden-haller-manga-6b1d = في بعض الأحياء يؤيدنا كثيرون ولا يذهب إلى صناديق الاقتراع إلا القليل. هناك نبذل جهدًا إضافيًا، وهناك نحتاج إلى أن يزيد عددنا. اقرؤوا [عن طرق الأبواب](../handbook/knocking.md).
