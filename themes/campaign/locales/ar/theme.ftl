### needs-review: draft; no native speaker of Arabic has reviewed this file yet.

## Getting around

skip-to-content = الانتقال إلى المحتوى
main-menu = القائمة الرئيسية
languages = اللغات
choose-language = قراءة هذه الصفحة بلغة أخرى
breadcrumb = أنتم هنا
home = الصفحة الرئيسية
contents = في هذه الصفحة
handbook-chapters = الفصول
previous = السابق
next = التالي
chapter-navigation = التنقل بين الفصول
more = المزيد
back-to-top = العودة إلى أعلى الصفحة
about-site = عن هذا الموقع

## Dates and languages of a page

published = تاريخ النشر: { $date }
updated = آخر تحديث: { $date }
page-not-translated = لم تُترجم هذه الصفحة بعد إلى { $language }. لغة النص المعروض: { $shown }.
page-partly-translated = { $count ->
    [one] لم تُترجم فقرة واحدة بعد، وهي معروضة باللغة: { $shown }.
    [two] لم تُترجم فقرتان بعد، وهما معروضتان باللغة: { $shown }.
    [few] لم تُترجم { $count } فقرات بعد، وهي معروضة باللغة: { $shown }.
   *[other] لم تُترجم { $count } فقرة بعد، وهي معروضة باللغة: { $shown }.
}
page-outdated = { $count ->
    [one] تغيّر النص الأصلي منذ ترجمة إحدى الفقرات.
    [two] تغيّر النص الأصلي منذ ترجمة فقرتين.
    [few] تغيّر النص الأصلي منذ ترجمة { $count } فقرات.
   *[other] تغيّر النص الأصلي منذ ترجمة { $count } فقرة.
}
page-original = اقرأ النص الأصلي
language-missing = لم تُترجم بعد
draft = مسوّدة

## Lists

topics = المواضيع
topic-pages = صفحات عن موضوع: { $tag }
page-count =
    { $count ->
        [zero] لا صفحات
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $count } صفحات
        [many] { $count } صفحة
       *[other] { $count } صفحة
    }
all-topics = كل المواضيع
campaigns = حملاتنا
in-this-section = اقرؤوا أيضًا
read-more = اقرؤوا المزيد
listing-empty = لا شيء هنا بعد.

## News, search and sharing

feed = تابعوا الأخبار (Atom)
feed-of = أخبار عن { $title } (Atom)
search = بحث
search-title = ابحثوا في الموقع
search-label = كلمات البحث
search-hint = اكتبوا كلمة أو أكثر. تظهر النتائج أثناء الكتابة.
search-busy = جارٍ البحث …
search-count = النتائج: { $count }
search-none = لا توجد نتائج. جرّبوا كلمة أخرى أو كلمات أقل.
search-more = عرض المزيد
search-no-script = يحتاج البحث إلى JavaScript، وهو معطّل في متصفحكم. تصفّحوا المواضيع بدلًا من ذلك.
search-failed = تعذّر تحميل البحث. تصفّحوا المواضيع بدلًا من ذلك.
share = شاركوا هذه الصفحة
share-hint = حدّدوا نصًّا وانسخوه والصقوه حيث تشاؤون.
share-short = نص قصير
share-long = نص طويل
share-text = النص { $number }

## Groups and events

groups = المجموعات المحلية
group-area = المنطقة
group-email = البريد الإلكتروني
group-phone = الهاتف
group-meets = موعد اللقاء
group-place = المكان
event-when = متى
event-where = أين

## Pages that are not there

not-found-title = الصفحة غير موجودة
not-found-text = ربما كُتب العنوان خطأً أو حُذفت الصفحة، فابدؤوا من الصفحة الرئيسية أو ابحثوا في القائمة.
moved-title = انتقلت الصفحة إلى عنوان آخر
moved-text = للصفحة عنوان جديد:

## In the text

footnotes = الحواشي
footnote-back = العودة إلى النص، الحاشية { $number }
note = ملاحظة
tip = نصيحة
important = مهم
warning = تنبيه
caution = تحذير
task-done = تمّ
task-open = لم يتمّ بعد
task-box = خانة للتأشير
task-ticked = خانة مؤشَّرة
data-source = المصدر: { $source }
chart-table = الأرقام في جدول
chart-download = تنزيل الأرقام (CSV)
chart-no-figure = لا رقم
chart-summary-none = لا أرقام في هذا الرسم البياني.
chart-summary-one = { $high-label }: { $high }.
chart-summary = رسم بياني من { $count ->
    [zero] { $count } صف
    [one] صف واحد
    [two] صفين
    [few] { $count } صفوف
    [many] { $count } صفًّا
   *[other] { $count } صف
}: الأعلى { $high-label } ({ $high })، والأدنى { $low-label } ({ $low }).
chart-summary-columns = رسم بياني من { $count ->
    [zero] { $count } صف
    [one] صف واحد
    [two] صفين
    [few] { $count } صفوف
    [many] { $count } صفًّا
   *[other] { $count } صف
} (عدد السلاسل: { $columns }): الأعلى { $high-label }، { $high-column } ({ $high })، والأدنى { $low-label }، { $low-column } ({ $low }).
chart-summary-line = { $change ->
    [up] يرتفع الخط من { $first } ({ $first-label }) إلى { $last } ({ $last-label }).
    [down] ينخفض الخط من { $first } ({ $first-label }) إلى { $last } ({ $last-label }).
   *[none] يبدأ الخط وينتهي عند { $first } ({ $first-label } و{ $last-label }).
}
chart-summary-strip = { $count ->
    [zero] { $count } محطة
    [one] محطة واحدة
    [two] محطتان
    [few] { $count } محطات
    [many] { $count } محطة
   *[other] { $count } محطة
} على امتداد الخط: الأعلى { $high-label } ({ $high })، والأدنى { $low-label } ({ $low })، والفرق { $difference }.
figures = الأرقام ومصادرها
figures-title = الأرقام ومصادرها
figures-lead = كل الأرقام التي تستند إليها النصوص، ومن أين أتت.
figures-used = مصادر الأرقام
figures-all = كل الأرقام ومصادرها
figures-source = المصدر:
figures-no-source = لم يُذكر مصدر.
figure-source = { $figure }، انظر المصدر
publisher = الناشر: { $publisher }
print-hint = يمكن طباعة كل صفحة.

## Proposals: motions, interpellations and others, and the lists of them

bank-facets = اختر من بين المقترحات
bank-place = البلدية أو المحافظة
bank-kind = النوع
bank-topic = الموضوع
bank-year = السنة
bank-status = النتيجة
bank-all-place = كل البلديات والمحافظات
bank-all-kind = كل الأنواع
bank-all-topic = كل المواضيع
bank-all-year = كل السنوات
bank-all-status = كل النتائج
bank-motion = اقتراحات للمجلس
bank-interpellation = استجوابات
bank-question = أسئلة مكتوبة
bank-proposal = مقترحات أخرى
bank-chosen = { $facet }: { $choice }
bank-all = كل المقترحات
bank-count =
    { $count ->
        [zero] لا مقترحات
        [one] مقترح واحد
        [two] مقترحان
        [few] { $count } مقترحات
        [many] { $count } مقترحًا
       *[other] { $count } مقترح
    }
bank-refine = ابحث عن عدة أشياء معًا
bank-words = كلمات في العنوان
bank-any = الكل
bank-hits = النتائج:
bank-more = أظهر المزيد
bank-failed = تعذّر تحميل القائمة. اختر شيئًا واحدًا كل مرة.
list-pages = صفحات أخرى
list-page = الصفحة { $number }
list-page-title = { $title }، الصفحة { $number }
list-previous = السابق
list-next = التالي
proposal-motion = اقتراح للمجلس
proposal-interpellation = استجواب
proposal-question = سؤال مكتوب
proposal-proposal = مقترح
proposal-idea = لم يُقدَّم بعد
proposal-submitted = قُدِّم
proposal-answered = أُجيب عنه
proposal-adopted = اعتُمد
proposal-partly-adopted = اعتُمد جزئيًا
proposal-rejected = رُفض
proposal-withdrawn = سُحب
proposal-form = النوع
proposal-to = إلى
proposal-date = التاريخ
proposal-authors = من
proposal-licence = شروط الاستخدام
proposal-language = النص بهذه اللغة: { $language }، كما قُدِّم.
proposal-attachments = المرفقات
proposal-use = استخدمه نموذجًا
proposal-use-how = خذ النص وغيّر ما يخصّ هذا المكان وحده: البلدية والأرقام والأسماء.
proposal-document = مستند لبرنامجي Word وLibreOffice
proposal-plain = نص عادي
proposal-copy = انسخ النص من هنا
proposal-source = المصدر: { $address }
proposal-terms = يجوز استخدامه وفق { $licence }

## Work lists for translators

work-list-title = للترجمة
work-list-how = ما المطلوب
work-list-edit = اكتبوا في الملفات المذكورة أدناه بأي محرّر نصوص. لكل نص سطر واحد فيها: اسم النص، ثم علامة يساوي، ثم كلماتكم.
work-list-mail = أو أجيبوا عن الرسالة التي وصلت معها هذه القائمة: اسم كل نص وكلماتكم.
work-list-keep = اتركوا ما هو رمادي كما هو: العناوين الإلكترونية والأرقام والحواشي. النجوم حول الكلمات تبرزها: ضعوها حول الكلمات نفسها.
work-list-changed = حيث تغيّر الأصل، شُطب ما حُذف ووُضع خط تحت الجديد. هل ما زالت ترجمتكم صحيحة؟ قولوا ذلك فلا يسألكم أحد مرة أخرى.
work-list-check = حيث توجد ترجمة بحاجة إلى مراجعة، اقرؤوها إلى جانب الأصل. هل هي صحيحة؟ قولوا ذلك. وإلا فاكتبوا ترجمة أفضل.
work-list-nothing = لا شيء مطلوب. شكرًا لكم!
work-list-count =
    { $count ->
        [zero] لا نصوص
        [one] نص واحد
        [two] نصّان
        [few] { $count } نصوص
        [many] { $count } نصًّا
       *[other] { $count } نص
    }
work-list-original = الأصل
work-list-before = الأصل سابقًا
work-list-now = الأصل الآن
work-list-before-unknown = لا يُعرف ما كان مكتوبًا سابقًا.
work-list-translation = الترجمة
work-list-file = الملف
work-list-missing = غير مترجم
work-list-stale = تغيّر الأصل
work-list-unknown = قد يكون قديمًا
work-list-needs-review = بحاجة إلى مراجعة
work-list-kind =
    { $kind ->
        [title] عنوان الصفحة
        [description] ملخّص
        [slug] الجزء الأخير من العنوان الإلكتروني
        [image-alt] ما تُظهره الصورة
        [heading] عنوان
       *[paragraph] فقرة
        [item] بند في قائمة
        [cell] خانة في جدول
        [term] مصطلح
        [meaning] شرح
        [alt] ما تُظهره الصورة
        [caption] تعليق على الصورة
        [button] زر
        [chart-title] عنوان رسم بياني
        [chart-source] مصدر رسم بياني
        [chart-label] اسم في رسم بياني
        [share] نص للمشاركة
    }

## Printed matter

leaflet-contact = اتصلوا بنا
leaflet-group = مجموعتكم المحلية
leaflet-read-more = للمزيد وللمشاركة
leaflet-scan = امسحوا الرمز أو اكتبوا العنوان
leaflet-publisher = الناشر
leaflet-version = الإصدار
leaflet-language = اللغة
leaflet-email = البريد الإلكتروني
leaflet-phone = الهاتف
leaflet-meets = نلتقي
leaflet-draft = مسوّدة
leaflet-source = المصدر
leaflet-page = صفحة
leaflet-contents = المحتويات
leaflet-return = تُسلَّم أو تُرسَل إلى
leaflet-return-survey = تُسلَّم الإجابات أو تُرسَل إلى
leaflet-data = بياناتكم
leaflet-notes = حواشٍ
leaflet-flip-short = الورقة { $sheet } من { $count }: اقلبوا على الحافة القصيرة
leaflet-flip-long = الورقة { $sheet } من { $count }: اقلبوا على الحافة الطويلة
leaflet-reproduced = نسخ هذه المطبوعة { $publisher }، { $place }، { $year }.
leaflet-printed = طُبعت في { $printer }، { $year }
form-name = الاسم
form-place = مكان السكن
form-signature = التوقيع
form-signature-note = وقّعوا هنا بخط يدكم، لا بأحرف منفصلة
form-signed = التاريخ
form-personal-number = الرقم الشخصي
form-address = العنوان
form-controller = المسؤول عن البيانات: { $name }.

## Political advertising, Regulation (EU) 2024/900

ad-label = إعلان سياسي
ad-sponsor = الجهة المعلِنة: { $name }
ad-controller = الجهة المسيطرة: { $name }
ad-process = الموضوع: { $name }
ad-targeting = طريقة التوجيه: { $name }

## Print and share: the downloads of leaflets, forms and handbooks

print-title = الطباعة والمشاركة
print-preview = الصفحة الأولى من «{ $title }»
print-size = { $width } × { $height } مم
print-file-size = { $size } كيلوبايت
print-screen = للقراءة على الشاشة
print-screen-note = ملف PDF تستطيع قارئات الشاشة قراءته
print-home = للطباعة في البيت
print-home-note = ملف PDF على ورق { $sheet }، بالألوان أو بالأبيض والأسود
print-shop = للمطبعة
print-shop-note = ملف PDF بهامش زائد قدره { $bleed } مم وعلامات قصّ
print-groups = مع عنوان مجموعة محلية
print-draft = مسوّدة: لم يُترجم كل شيء، أو تغيّر الأصل بعد الترجمة. لا تطبعوها.
print-none = لا توجد نسخة للطباعة بهذه اللغة بعد. توجد باللغات التالية:

## The print room: everything that can be printed

print-room = كل ما يمكن طباعته
print-room-lead = منشورات وملصقات وقوائم وأدلّة للطباعة والتوزيع والتعليق.
print-room-other = غير ذلك
print-room-missing = ليس بهذه اللغة بعد

## How to print

how-to-print = كيف تطبعون في البيت
how-paper = اختاروا ورق { $sheet }.
how-scale = اطبعوا بمقياس 100 % («الحجم الفعلي»)، لا «ملاءمة الصفحة».
how-flip-long = اطبعوا على الوجهين مع القلب على الحافة الطويلة.
how-flip-short = اطبعوا على الوجهين مع القلب على الحافة القصيرة.
how-flip-none = اطبعوا على وجه واحد.
how-by-hand = إذا كانت الطابعة تطبع على وجه واحد فقط: اطبعوا الصفحات الفردية، ثم أعيدوا الورق واطبعوا الزوجية.
how-one-first = اطبعوا نسخة واحدة أولًا وانظروا إلى الوجهين.
# How the copies on a sheet come apart.
how-copies =
    { $count ->
        [zero] لا توجد نسخ على الورقة.
        [one] على كل ورقة نسخة واحدة.
        [two] على كل ورقة نسختان. قصّوا بين العلامات.
        [few] على كل ورقة { $count } نسخ. قصّوا بين العلامات.
        [many] على كل ورقة { $count } نسخة. قصّوا بين العلامات.
       *[other] على كل ورقة { $count } نسخة. قصّوا بين العلامات.
    }
# One for each way of folding: what to do, and what the drawing shows.
how-fold-sheet = لا شيء للقصّ أو الطيّ.
how-fold-sheet-drawing = ورقة واحدة
how-fold-cut-drawing = ورقة تُقصّ إلى نسخها على الخطوط المتقطعة
how-fold-once = اطووا الورقة مرة واحدة من الوسط، والغلاف إلى الخارج.
how-fold-once-drawing = ورقة تُطوى مرة واحدة من الوسط
how-fold-roll = ضعوا الورقة والغلاف إلى الأسفل. اطووا الطرف الضيّق إلى الداخل أولًا، ثم اطووا الغلاف فوقه.
how-fold-roll-drawing = ورقة بطيّتين: يُطوى الطرف إلى الداخل أولًا، ثم الغلاف فوقه
how-fold-booklet = اتركوا الأوراق بالترتيب الذي خرجت به، واطووها معًا من الوسط، وثبّتوها بالدبابيس عند الطيّة.
how-fold-booklet-drawing = مجموعة أوراق تُطوى معًا من الوسط وتُدبَّس عند الطيّة

## The job sheet: what a print shop is told of a file

print-job = ورقة العمل للمطبعة
print-job-note = صفحة واحدة تُرسل مع الملف
job-title = ورقة العمل للمطبعة
job-product = المطبوعة
job-side = الوجه { $side }
job-trim = المقاس بعد القص
job-folded = المقاس بعد الطي
job-pages = الصفحات
job-one-side = تُطبع على وجه واحد.
job-two-sides = تُطبع على الوجهين والحافة نفسها إلى الأعلى.
job-stitched-left = تدبيس من الوسط بدبوسين، والكعب على اليسار.
job-stitched-right = تدبيس من الوسط بدبوسين، والكعب على اليمين.
job-folds = الطيات
job-fold-side = الوجه { $side } من اليسار: { $widths } مم
job-no-folds = لا طيات
job-bleed = هامش النزف
job-bleed-value = { $bleed } مم من كل الجهات، وعلامات القص خارجه.
job-boxes = أُطر الصفحة
job-fonts = الخطوط
job-fonts-inside = كلها مضمّنة في الملف.
job-fonts-outside = ليست كلها مضمّنة في الملف: اسألونا.
job-colours = الألوان
job-black-alone = حبر أسود فقط (1/1).
job-black-text = النص الأسود والرموز والعلامات بالحبر الأسود وحده (K).
job-rgb = الألوان الأخرى RGB ‏(sRGB): حوّلوها بما يناسب ورقكم.
job-pictures =
    { $count ->
        [zero] لا صور.
        [one] صورة واحدة.
        [two] صورتان.
        [few] { $count } صور.
        [many] { $count } صورة.
       *[other] { $count } صورة.
    }
job-paper = الورق
job-paper-value = اقتراح: { $low }–{ $high } غ/م². نريد:
job-printer = اسمكم على المطبوعة
job-printer-other = أليس هذا اسمكم؟ أخبرونا قبل الطباعة: القانون يطلب أن يكون اسمكم هناك.
job-contact = للتواصل
job-delivery = التسليم: أين ومتى
job-files = الملف
job-copies = عدد النسخ

## Formats, by the names of their folders

format-a6 = منشور صغير، A6
format-a5 = منشور، A5
format-a4-fold = مطوية، A4 بطيّة واحدة
format-a4-trifold = مطوية، A4 بثلاثة أجزاء
format-a4-poster = ملصق، A4
format-a3-poster = ملصق، A3
format-form = استمارة، A4
format-booklet-a5 = كتيّب، A5

## The transparency notice, Regulation (EU) 2024/900, article 12

notice-title = إشعار الشفافية
notice-of = إشعار الشفافية لـ«{ $title }»
notice-lead = ما تطلب اللائحة (الاتحاد الأوروبي) 2024/900 الإفصاح عنه بشأن الإعلان السياسي.
notice-ad = الإعلان
notice-version = الإصدار
notice-sponsor = الجهة المعلِنة
notice-controller = من يسيطر على الجهة المعلِنة
notice-email = البريد الإلكتروني
notice-address = العنوان البريدي
notice-established = مقرّها في
notice-paid-by = يدفع ثمنه
notice-period = مدة النشر
notice-amounts = ما أُنفق، وكيف حُسب
notice-funding = مصدر المال
notice-process = موضوعه
notice-official = معلومات رسمية
notice-targeting = كيف يُوجَّه إلى أناس دون غيرهم
notice-data = البيانات نفسها للآلات (JSON)
