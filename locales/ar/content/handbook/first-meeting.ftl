### Arabic: translation of content/handbook/first-meeting.md. Needs review by a speaker.

title = اعقدوا لقاءً أول
description = تحتاجون إلى قاعة وقضية وشيء يؤكل.
slug = اللقاء-الأول
fore-motet-c57v = قبل اللقاء
valj-en-plats-som-folk-redan-gar-mjcs = اختاروا مكانًا يرتاده الناس أصلًا، ووقتًا يستطيع فيه أحيانًا من يعملون مساءً أن يحضروا، وقضية تُقال في جملة واحدة. ثم ادعوا الناس، ويُفضّل بالصوت. فالورقة تُقرأ، أما السؤال فيُجاب.
lokalen-ar-bokad-och-det-gar-att-03cv = القاعة محجوزة، ويمكن دخولها بلا درج
inbjudan-finns-pa-de-sprak-som-zpp1 = الدعوة مكتوبة باللغات التي يتكلمها أهل البناية
nagon-tar-emot-vid-dorren-dd9j = هناك من يستقبل الناس عند الباب
det-finns-nagot-att-ata-och-vi-46yy = هناك ما يؤكل، وقد سألنا عن الحساسية
det-finns-nagot-for-barnen-att-yxqa = هناك ما يفعله الأطفال
det-finns-papper-och-pennor-sgwy = هناك ورق وأقلام
stall-fram-farre-stolar-an-ni-am9j = ضعوا كراسي أقل من العدد الذي تتوقعونه. إحضار المزيد أمتع.
motet-steg-for-steg-9swv = اللقاء خطوة خطوة
halsa-alla-sager-sitt-namn-och-dwvw = **التحية.** يقول كلٌّ اسمه وأين يسكن.
lyssna-ga-laget-runt-vad-ar-det-9hjy = **الإصغاء.** يتكلم الجميع بالدور: ما أجمل ما في السكن هنا، وما الذي يغضبكم؟
valj-vilken-sak-vill-flest-gora-bfvg = **الاختيار.** أي أمر يريد معظمكم أن يفعل شيئًا بشأنه؟
fordela-varje-uppgift-far-ett-jt4d = **التوزيع.** لكل مهمة اسم ويوم.
bestam-nasta-gang-innan-nagon-9h5t = **تحديد الموعد القادم.** قبل أن يلبس أحد معطفه.
en-timme-racker-sluta-i-tid-sa-bna9 = ساعة واحدة تكفي. أنهوا في الموعد، فيعود الناس.
efter-motet-bv7b = بعد اللقاء
skicka-tre-rader-redan-samma-bk0j = أرسلوا ثلاثة أسطر في المساء نفسه: ما الذي قررتموه، ومن يفعل ماذا، ومتى تلتقون ثانية. واتصلوا بمن افتقدتموه.
gor-det-har-i-veckan-1972 = افعلوا هذا في الأسبوع القادم
fraga-en-granne-bara-en-n7kx = اسألوا جارًا أو جارة. واحدًا فقط.
