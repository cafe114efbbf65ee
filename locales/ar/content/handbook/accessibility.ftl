### Arabic: translation of content/handbook/accessibility.md. Needs review by a speaker.

title = اجعلوا المشاركة ممكنة
description = لا يكون اللقاء مفتوحًا إلا حين يستطيع الجميع أن يدخلوا ويسمعوا ويقولوا شيئًا.
slug = المشاركة
komma-dit-pacn = الوصول
fardtjansten-maste-ofta-bokas-i-s99z = كثيرًا ما تُحجز خدمة النقل لذوي الإعاقة قبل وقت طويل، فحدّدوا البداية والنهاية والتزموا بهما. اكتبوا في الدعوة أين أقرب موقف، وكم تستغرق المسافة مشيًا، وهل هناك درج. اكتبوا ذلك حتى حين يكون الجواب محزنًا، كي لا يأتي أحد بلا فائدة.
i-rummet-s12c = في القاعة
ingen-trappa-och-ingen-hog-6hx2 = لا درج ولا عتبة عالية عند الدخول
en-toalett-som-det-gar-att-qdhx = مرحاض يمكن استعماله بالكرسي المتحرك
plats-att-vanda-en-rullstol-exp1 = متّسع لتدوير كرسي متحرك بين الطاولات
horslinga-eller-mikrofon-och-220n = حلقة سمعية أو ميكروفون، والجميع يستعمله
en-stol-med-armstod-och-en-plats-he9c = كرسي بمسندين للذراعين، ومكان قرب الباب
inget-starkt-doftande-varken-8ge0 = لا شيء قويّ الرائحة، لا زهور ولا عطور
ett-lugnt-horn-for-den-som-sy9d = ركن هادئ لمن يحتاج إلى استراحة
pa-pappret-y1dw = على الورق
stora-bokstaver-korta-rader-och-m839 = حروف كبيرة وسطور قصيرة ونص داكن على خلفية فاتحة. رسالة واحدة في كل مرة. اكتبوا كلمات **بسيطة**: **إيجار** بدل **تكلفة السكن**، و**طبيب** بدل **مقدّم الرعاية**. وكل ما هو على الورق يجب أن يوجد على الإنترنت أيضًا، حيث يمكن أن يُقرأ بصوت عالٍ.
i-samtalet-8ewz = في الحديث
den-som-leder-motet-sager-vem-4xkv = من يدير اللقاء يحدّد لمن الكلام.
en-i-taget-och-med-namn-1z5w = واحد في كل مرة، ومع ذكر الاسم.
vanta-langre-an-det-kanns-2nzv = انتظروا أكثر مما يبدو طبيعيًا. لا يفكّر الجميع بالسرعة نفسها بالسويدية.
det-gar-att-skriva-i-stallet-for-v8y7 = يمكن أن تكتبوا بدل أن تتكلموا.
fraga-inte-vad-nagon-har-for-crz1 = لا تسألوا أحدًا عن تشخيصه. اسألوا عمّا يلزم ليكون اللقاء جيدًا.
gor-det-har-i-veckan-rfhp = افعلوا هذا في الأسبوع القادم
ga-in-i-er-vanliga-lokal-som-om-kd4j = ادخلوا قاعتكم المعتادة كأنكم تدخلونها أول مرة، ويُفضّل مع شخص يستعمل كرسيًا متحركًا أو ضعيف البصر. أصلحوا أول ما تتعثرون به. أما سبب أهمية ذلك فتجدونه في [لا تعدّوا رحلاتي](../paratransit/trips.md).
