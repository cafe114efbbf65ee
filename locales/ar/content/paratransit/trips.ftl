### Arabic: translation of content/paratransit/trips.md. Needs review by a speaker.

title = لا تعدّوا رحلاتي
description = الحدّ الأقصى لعدد رحلات خدمة النقل لذوي الإعاقة حدّ أقصى لما يُسمح به للإنسان من الحياة.
slug = الرحلات
vad-ett-tak-gor-med-en-vecka-4fva = ماذا يفعل الحدّ الأقصى بأسبوع
tank-dig-att-du-maste-valja-b2j2 = تخيّلوا أن عليكم أن تختاروا: التدريب أم زيارة الأخت، اجتماع مجلس الإدارة أم طبيب الأسنان. قد يكون الأسبوع العادي هكذا، حين لا يعدّ أحد:
arbete-ve1f = **العمل**
till-jobbet-och-hem-igen-82pp = إلى العمل ثم إلى البيت
en-kurs-pa-andra-sidan-stan-dk32 = دورة في الطرف الآخر من المدينة
forening-pcbm = **الجمعية**
styrelsemote-pa-tisdagen-5b5g = اجتماع مجلس الإدارة يوم الثلاثاء
flygbladsutdelning-pa-torget-pa-51xc = توزيع المنشورات في الساحة يوم السبت
manniskor-rvnm = **الناس**
middag-hos-en-van-tfap = عشاء عند صديق
ett-barnbarn-som-fyller-ar-jrqs = عيد ميلاد أحد الأحفاد
varje-rad-ar-resor-och-varje-h3cs = كل سطر معناه رحلات، وكل رحلة ذهاب وإياب. ومع الحدّ الأقصى لا بدّ من شطب بعض السطور. وما يختفي عندئذ ليس الرحلات، بل أنتم.
samma-villkor-som-pa-bussen-vs8h = الشروط نفسها كما في الحافلة
den-som-har-ett-kort-till-bussen-yqjd = من لديه بطاقة للحافلة يستطيع أن يركب محطة واحدة لأن المطر يهطل، ولا أحد يسأله لماذا. وهذه الحرية يجب أن تكون لركّاب خدمة النقل أيضًا: أن يسافروا لأمر مهم، أو لأمر ممتع، أو بلا سبب معيّن.
avsta-inte-fran-en-vardresa-for-4jxa = لا تتخلّوا عن رحلة إلى العلاج لتوفّروا الرحلات لغيرها. اسألوا أولًا عمّا يسري على تلك الرحلة بعينها، ويسرّنا أن تخبرونا بالجواب الذي تلقّيتموه.
ratten-att-organisera-sig-bhwr = حق الناس في تنظيم أنفسهم
fardtjansten-avgor-vem-som-kan-w3pp = خدمة النقل هي التي تحدّد من يستطيع حضور الاجتماع. ومن دونها تمتلئ القاعات التي تُتّخذ فيها القرارات بمن استطاعوا أن يمشوا إليها. هل تريدون أن تعرفوا كيف تنظّم مجموعة اجتماعات يستطيع الجميع المشاركة فيها؟ اقرؤوا [أتيحوا المشاركة للجميع](../handbook/accessibility.md).
vad-vi-vill-xnft = ما نريده
inget-tak-samma-villkor-det-ar-sq2g = لا حدّ أقصى، والشروط نفسها. هذه هي القضية كلها، وتجدونها في صفحة [خدمة نقل يُعتمد عليها](index.md#demands).
