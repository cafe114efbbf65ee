### Arabic: translation of content/housing/leaflet.md. Needs review by a speaker.

title = البيوت قبل الأرباح
description = من حقّ الجميع أن يجدوا بيتًا، وأن يبقى معهم مال بعد دفع الإيجار.
slug = منشور
action-text = أخبرونا كيف تسكنون
kanske-sover-nagon-i-din-trappa-0z8t = ربما ينام أحد في مبناكم على أريكة صديق. النقص في المساكن كبير، وأشدّه في شقق الإيجار. وحين تُبنى بيوت جديدة يكون إيجارها في الغالب أعلى مما يستطيع معظم الناس دفعه.
ny-hyra-inget-hem-vxxm = إيجار جديد ولا بيت
nytt-kok-nytt-badrum-ny-hyra-en-yq7e = مطبخ جديد، وحمّام جديد، وإيجار جديد. قد يحرمكم تجديد فاخر لم يطلبه أحد من جيرانكم. المستأجرات أكثر من المستأجرين. والإيجار يقرّر هل يجد الوحيدون والشباب والمتقاعدون والجدد في السويد بيتًا.
salt-kommer-inte-tillbaka-8tsn = ما بيع لا يعود
allmannyttan-ar-hem-som-vi-ager-4mdc = المساكن العامة بيوت نملكها معًا. في مدينة ستوكهولم بيع جزء كبير منها بأقل من قيمته، فطال طابور السكن. وحين يتحوّل بيت إلى شقق تمليك يسكن من يملك المال.
vi-kraver-3ft0 = مطالبنا
hyresratter-med-rimlig-hyra-i-5p3h = شقق إيجار بأسعار معقولة في كل الأحياء، صديقة للمناخ ومهيّأة للجميع.
stopp-for-ombildningarna-3fbk = وقف تحويل شقق الإيجار إلى تمليك.
en-allmannytta-som-finns-kvar-75xt = مساكن عامة تبقى وتزداد.
inga-marknadshyror-hd0h = لا لإيجارات السوق.
