### Arabic: translation of content/handbook/knocking.md. Needs review by a speaker.

title = اطرقوا الأبواب
description = أفضل حديث هو الذي يتكلم فيه الآخر أكثر.
slug = طرق-الأبواب
var-ni-ska-borja-hwc4 = من أين تبدؤون
borja-dar-manga-haller-med-oss-52w6 = ابدؤوا حيث يوافقنا كثيرون لكن القليل يذهب للتصويت. هناك لم يسأل أحد في الغالب. وقد يكون جار على العتبة هو ما يجعل المرء يرى أن الأمر يستحق.
fore-forsta-dorren-cxg6 = قبل الباب الأول
ga-tva-och-tva-alltid-a74v = اذهبوا اثنين اثنين، دائمًا.
valj-en-tid-da-folk-ar-hemma-men-3zze = اختاروا وقتًا يكون فيه الناس في بيوتهم لكن غير نائمين.
ta-med-flygblad-pa-flera-sprak-kx8e = خذوا معكم منشورات [بعدة لغات](languages.md)، وقلمًا وورقًا للكتابة.
bestam-nar-ni-slutar-och-var-ni-xe84 = حدّدوا متى تتوقفون وأين تلتقون بعد ذلك.
i-dorren-xv31 = عند الباب
knacka-och-ta-sedan-ett-steg-56zm = اطرقوا، ثم تراجعوا خطوة.
sag-vad-du-heter-och-att-du-bor-mjnr = قولوا أسماءكم وأنكم تسكنون في الجوار.
stall-en-fraga-om-du-fick-andra-83tx = اطرحوا سؤالًا: **لو استطعتم أن تغيّروا شيئًا واحدًا في الحي، فما هو؟**
lyssna-klart-t716 = أصغوا إلى النهاية.
beratta-kort-vad-gruppen-gor-at-d9rb = احكوا بإيجاز ما الذي تفعله المجموعة في هذا الأمر تحديدًا.
fraga-om-ni-far-hora-av-er-eller-0dbt = اسألوا هل يمكنكم التواصل معهم، أو ادعوهم إلى اللقاء القادم.
tacka-aven-nar-svaret-var-nej-sejm = اشكروهم، حتى لو كان الجواب لا.
ga-aldrig-in-i-nagons-hem-ensam-vfq4 = لا تدخلوا بيت أحد منفردين أبدًا. «لا» تعني لا. ولا تكتبوا آراء الناس مع أسمائهم ما لم يوافقوا على ذلك.
nar-det-tar-emot-ph4d = حين يصعب الأمر
nagon-kommer-att-stanga-dorren-tmh7 = سيغلق أحدهم الباب. ونادرًا ما يتعلق ذلك بكم. اصعدوا طابقًا آخر، وبدّلوا المتكلم.
gor-det-har-i-veckan-6tsh = افعلوا هذا في الأسبوع القادم
knacka-pa-i-er-egen-trappuppgang-p7q9 = اطرقوا أبواب درجكم. تلك الأبواب هي الأسهل، وهي الأهم.
