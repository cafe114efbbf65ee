### Arabic: translation of content/labour/index.md. Needs review by a speaker.

title = قانون عمل يُعتمد عليه
description = من حقّكم أن ترفضوا مناوبة وأن تأخذوا استراحة وأن ترفعوا صوتكم من دون خوف على عملكم.
slug = قانون-العمل
sms-jobb-aj6d = عمل برسالة نصية
timvikarien-vagar-inte-tacka-nej-a9tv = العامل بالساعة لا يجرؤ على رفض مناوبة، فقد لا تأتيه رسالة بعدها أبدًا.
ingen-paus-kswv = بلا استراحة
bussforaren-kor-sitt-pass-utan-zsg4 = سائق الحافلة يعمل مناوبته كاملة ولا يجد وقتًا للذهاب إلى دورة المياه.
mer-for-mindre-qn43 = جهد أكبر وأجر أقل
otrygga-jobb-far-manniskor-att-qxfm = العمل غير المستقر يدفع الناس إلى الركض أسرع مقابل أجر أقل.
skriv-till-oss-om-ditt-jobb-sf8e = اكتبوا إلينا عن عملكم
telefonen-pa-nattduksbordet-tfdj = الهاتف بجانب السرير
det-plingar-till-i-gryningen-kan-h8gn = يرنّ الهاتف عند الفجر: هل تستطيعين الحضور خلال ساعة؟ كان عليكِ أن توصلي الأولاد، وكنتِ تريدين أن ترتاحي. لكن إن قلتِ اليوم لا، فقد يسألون غيركِ غدًا. فتجيبين: نعم.
sa-lever-den-som-far-sina-pass-htp2 = هكذا يعيش من تأتيه مناوباته برسائل نصية. يسمّون ذلك مرونة، لكن طرفًا واحدًا هو الذي ينحني كل مرة. اقرؤوا [عن العمل عند الطلب](on-call.md).
sma-saker-som-inte-ar-sma-ycc2 = أمور صغيرة ليست صغيرة
en-bussforare-som-inte-far-en-3mcn = سائق حافلة لا تُعطى له استراحة لدورة المياه. ومساعدة تمريض ترى ظروف عملها تسوء. ليست هذه حوادث عابرة، بل هي ما يحدث حين لا يضطر صاحب القرار إلى الإصغاء، لأن لا أحد يجرؤ على الكلام.
nar-jobbet-ar-osakert-springer-qkvm = حين يكون العمل غير مضمون نركض أسرع مقابل أجر أقل. وفي النهاية يفعل الجميع ذلك، حتى من لديه عقد دائم.
trygghet-ar-ingen-bromskloss-e628 = الأمان لا يعرقل أحدًا
den-som-ar-trygg-vagar-foresla-ax48 = من يشعر بالأمان يجرؤ على أن يقترح وأن يحتجّ وأن يبقى. لذلك نحتاج إلى حماية الوظيفة. ولذلك أيضًا نحتاج إلى [حق الإضراب](right-to-strike.md)، فمن دونه لا يبقى في يد العاملين ما يردّون به.
tydligast-ser-vi-det-i-varden-7516 = نرى ذلك بأوضح صورة في [الرعاية الصحية](../healthcare/staff.md)، لكن الأمر لا يختلف في الحافلة والمستودع والمطبخ.
vi-kraver-ehne = مطالبنا
forsvara-anstallningsskyddet-vzkx = الدفاع عن حماية الوظيفة.
forsvara-strejkratten-vq3q = الدفاع عن حق الإضراب.
ge-manniskor-trygga-50g6 = عمل مستقر بدل العمل عند الطلب.
lat-facket-och-de-folkvalda-h51p = أن تعمل النقابات والممثلون المنتخبون معًا من أجل ظروف أفضل.
