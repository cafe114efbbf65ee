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
data-source = المصدر: { $source }
publisher = الناشر: { $publisher }
print-hint = يمكن طباعة كل صفحة.

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
leaflet-data = بياناتكم
leaflet-notes = حواشٍ
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
