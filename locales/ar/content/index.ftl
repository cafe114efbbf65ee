### Arabic: translation of content/index.md. Needs review by a speaker.

title = إقليم عادل
description = السكن والرعاية الصحية والتنقّل والعمل المستقر حقّ لكل من يعيش في إقليم ستوكهولم، لا لمن يملك المال وحده.
upp-till-life-expectancy-gap-ar-84mz = حتى { $life-expectancy-gap } سنوات
sa-mycket-kan-livslangden-skilja-yhxt = قد يبلغ الفارق في متوسط العمر هذا القدر بين مكانين على خط المترو نفسه.
closed-beds-99sy = { $closed-beds }
sa-manga-vardplatser-ar-stangda-734p = هذا عدد أسرّة المستشفيات المغلقة لأن العاملين لا يكفون.
snabbast-i-oecd-1x42 = الأسرع اتساعًا
sverige-hade-sma-klasskillnader-ak0d = كانت الفوارق الطبقية في السويد صغيرة، وهي اليوم تتّسع فيها أسرع مما في سائر بلدان منظمة التعاون الاقتصادي والتنمية.
skriv-till-oss-ha0x = اكتبوا إلينا
samma-linje-olika-liv-5fjv = خط واحد وأعمار مختلفة
kliv-pa-tunnelbanan-och-ak-nagra-9qsx = اركبوا المترو بضع محطات. خلف النافذة تتبدّل البيوت، وتتبدّل معها فرصة العيش طويلًا. فبين مكانين على الخط نفسه قد يصل الفارق في متوسط العمر إلى { $life-expectancy-gap } سنوات.[^source]
det-ar-ingen-naturlag-nagon-har-vy9n = ليس هذا قدرًا محتومًا. هناك من قرّر ماذا يُبنى، وأين تُفتح العيادات، ومن يحقّ له أن يتنقّل، وإلى أي حدّ يكون العمل مضمونًا. وما قُرّر مرة يمكن أن يُقرَّر من جديد.
fyra-fragor-som-hor-ihop-e504 = أربع قضايا مترابطة
den-som-inte-hittar-en-bostad-8qt1 = من لا يجد سكنًا لا يستطيع أن يقبل الوظيفة. ومن ينتظر رسالة نصية عن مناوبته القادمة لا يجرؤ على حجز موعد عند الطبيب. ومن نفدت رحلاته لا يصل إلى الاجتماع الذي تُتّخذ فيه القرارات.
darfor-driver-vi-fyra-kampanjer-s761 = لذلك نخوض أربع حملات معًا: [السكن للجميع](housing/index.md)، و[رعاية صحية يُعتمد عليها](healthcare/index.md)، و[خدمة نقل يُعتمد عليها](paratransit/index.md)، و[قانون عمل يُعتمد عليه](labour/index.md).
vi-finns-nara-dig-9sph = نحن قريبون منكم
i-regionen-finns-omkring-local-1vp7 = في الإقليم نحو { $local-groups } مجموعة محلية، تتبادل المنشورات والخبرات وتطبع موادّها بنفسها. ونبذل أكبر الجهد حيث يؤيدنا كثيرون ولا يذهب إلى صناديق الاقتراع إلا القليل. فهناك قد يعني حديث قصير على الدرج الكثير.
hitta-en-grupp-eller-starta-en-5mmk = [ابحثوا عن مجموعة](groups/index.md)، أو أسّسوا مجموعة جديدة بمساعدة [الدليل](handbook/index.md). لا يُشترط أن تعرفوا كل شيء، ويكفي شخصان لديهما الرغبة.
vi-kraver-xkrq = مطالبنا
bostad-bygg-hyresratter-med-5dk2 = **السكن:** بناء شقق إيجار بأسعار معقولة في كل الأحياء، ووقف تحويلها إلى شقق تمليك.
vard-oppna-vardplatserna-igen-827p = **الرعاية الصحية:** إعادة فتح أسرّة المستشفيات، ومنح العاملين ظروفًا تجعلهم يبقون.
resor-ta-bort-taket-for-antalet-96jj = **التنقّل:** إلغاء الحدّ الأقصى لرحلات خدمة النقل لذوي الإعاقة، ونقل عام مجاني.
arbete-byt-sms-jobben-mot-trygga-qf7q = **العمل:** وظائف مستقرة بدل العمل عند الطلب، والدفاع عن حق الإضراب.
uppgiften-kommer-fran-natverkets-53sh = مصدر الرقم مواد الشبكة نفسها. وفي صفحة [من نحن](about.md#figures) بيان لطريقتنا في استعمال الأرقام.
