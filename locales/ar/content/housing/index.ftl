### Arabic: translation of content/housing/index.md. Needs review by a speaker.

title = السكن للجميع
description = ابنوا شقق إيجار يقدر الناس على دفع إيجارها، في كل الأحياء، وكفّوا عن بيع ما لدينا منها.
slug = السكن
hyresratter-saknas-ppq2 = نقص في شقق الإيجار
bristen-pa-bostader-ar-stor-och-nwcb = النقص في المساكن كبير، وأشدّه في شقق الإيجار.
fler-kvinnor-0cdh = نساء أكثر
fler-kvinnor-an-man-hyr-sin-aevn = المستأجرات أكثر من المستأجرين، ولذلك فالإيجار قضية مساواة أيضًا.
langre-ko-1xzg = طابور أطول
nar-allmannyttan-i-stockholms-ss3r = حين باعت مدينة ستوكهولم مساكنها العامة طال طابور انتظار السكن.
beratta-hur-du-bor-6xsg = أخبرونا كيف تسكنون
ett-hem-ar-ingen-lyx-1t0g = البيت ليس ترفًا
du-kanner-sakert-nagon-som-soker-9rc4 = لا بدّ أنكم تعرفون من يبحث عن بيت: شابّة تريد أن تستقلّ عن أهلها، أو جار أصبح وحيدًا ولا يقوى على دفع الإيجار، أو عائلة جديدة في السويد تنتقل من عقد إيجار من الباطن إلى آخر.
for-dem-hanger-allt-pa-en-sak-9nr6 = كل شيء عند هؤلاء يتوقف على أمر واحد: أن توجد شقة إيجار بسعر يمكن دفعه. ومن دونها لا بيت أصلًا.
dyrt-och-nytt-hjalper-inte-jk2p = الجديد الغالي لا يحلّ المشكلة
det-byggs-hyreshus-men-hyran-i-c5s3 = تُبنى بيوت للإيجار، لكن إيجارات الشقق الجديدة كثيرًا ما ترتفع إلى حدّ لا يطيقه إلا القليل. وفي الوقت نفسه تُجدَّد البيوت القديمة تجديدًا فاخرًا، فيرتفع الإيجار حتى يضطر سكانها إلى الرحيل.
las-mer-om-hyror-och-kfv2 = اقرؤوا المزيد عن [الإيجارات والتجديد الفاخر](rents.md)، وعن [الطريقة التي نريد أن نبني بها](build.md).
det-som-var-allas-a332 = ما كان مِلكًا للجميع
allmannyttan-ar-bostader-som-vi-79wa = المساكن العامة بيوت نملكها معًا. وفي مدينة ستوكهولم بيع جزء كبير منها بأقل من قيمته. تُباع شقق الإيجار لشركات خاصة، أو تتحوّل إلى شقق تمليك لا يسكنها إلا القادر على الشراء. اقرؤوا [ما الذي يحدث حين يتحوّل بيت إلى التمليك](conversions.md#how).
vi-kraver-zdnq = مطالبنا
bygg-klimatsmarta-och-c173 = بناء شقق إيجار صديقة للمناخ، مهيّأة للجميع، بإيجارات معقولة، في كل الأحياء.
stoppa-ombildningarna-fxd9 = وقف تحويل شقق الإيجار إلى شقق تمليك.
behall-allmannyttan-och-lat-den-wz1e = الحفاظ على المساكن العامة والإكثار منها.
nej-till-marknadshyror-xdb3 = لا لإيجارات السوق.
