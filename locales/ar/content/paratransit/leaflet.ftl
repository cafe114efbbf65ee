### Arabic: translation of content/paratransit/leaflet.md. Needs review by a speaker.

title = حقّ السفر للجميع
description = خدمة نقل لذوي الإعاقة بلا حدّ لعدد الرحلات، وبالشروط نفسها كبقية النقل العام.
slug = منشور
action-text = وقّعوا على القائمة
den-som-tar-bussen-behover-zpdd = من يركب الحافلة لا يعدّ رحلاته أبدًا. ومن يستعمل خدمة النقل مضطر إلى ذلك ما دام هناك حدّ أقصى. وحين تنفد الرحلات تتوقف الحياة.
ingen-forman-en-buss-tc6y = ليست امتيازًا
ingen-sager-att-bussen-ar-en-kmzq = لا أحد يقول إن الحافلة امتياز. وكذلك خدمة النقل، واسمها بالسويدية färdtjänst. إنها نقل عام لمن لا يستطيع أن يمشي إلى الموقف أو أن يصعد. بفضلها يستطيع الناس أن يعملوا وينظّموا صفوفهم ويلتقوا.
vi-reser-tillsammans-k2be = نسافر معًا
det-har-handlar-om-hela-regionen-qfkz = النقل العام المجاني يفيد النساء وذوي الدخل القليل أكثر من غيرهم. خط مزدوج إلى نيناسهامن وميناء نورفيك، ومدّ خط روسلاغسبانان إلى ريمبو، ومسارات دراجات أكثر: كل هذا يسهّل ترك السيارة في البيت. والطرق السريعة الجديدة تفعل العكس.
vi-kraver-7bvf = مطالبنا
inget-tak-for-antalet-hkcg = لا حدّ أقصى لعدد رحلات خدمة النقل.
samma-villkor-som-i-resten-av-59mt = الشروط نفسها كبقية النقل العام.
nolltaxa-for-alla-wp4p = نقل عام مجاني للجميع.
spar-och-cykelbanor-inga-nya-85p7 = سكك حديدية ومسارات للدراجات، لا طرق سريعة جديدة.
