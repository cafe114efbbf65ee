### needs-review: draft; no native speaker of Persian has reviewed this file yet.

## Getting around

skip-to-content = رفتن به محتوا
main-menu = منوی اصلی
languages = زبان‌ها
choose-language = این صفحه را به زبانی دیگر بخوانید
breadcrumb = شما اینجا هستید
home = صفحهٔ نخست
contents = در این صفحه
handbook-chapters = فصل‌ها
previous = قبلی
next = بعدی
chapter-navigation = رفتن از فصلی به فصل دیگر
more = بیشتر
back-to-top = بازگشت به بالای صفحه
about-site = دربارهٔ این وب‌سایت

## Dates and languages of a page

published = تاریخ انتشار: { $date }
updated = آخرین به‌روزرسانی: { $date }
page-not-translated = این صفحه هنوز به زبان { $language } ترجمه نشده است. متن به زبان { $shown } نمایش داده می‌شود.
page-partly-translated = { $count ->
    [one] یک بند هنوز ترجمه نشده است و به زبان { $shown } نمایش داده می‌شود.
   *[other] { $count } بند هنوز ترجمه نشده‌اند و به زبان { $shown } نمایش داده می‌شوند.
}
page-outdated = { $count ->
    [one] متن اصلی پس از ترجمهٔ یکی از بندها تغییر کرده است.
   *[other] متن اصلی پس از ترجمهٔ { $count } بند تغییر کرده است.
}
page-original = متن اصلی را بخوانید
language-missing = هنوز ترجمه نشده
draft = پیش‌نویس

## Lists

topics = موضوع‌ها
topic-pages = صفحه‌های مربوط به { $tag }
page-count =
    { $count ->
        [one] { $count } صفحه
       *[other] { $count } صفحه
    }
all-topics = همهٔ موضوع‌ها
campaigns = کارزارهای ما
in-this-section = ادامهٔ مطلب
read-more = بیشتر بخوانید
listing-empty = هنوز چیزی اینجا نیست.

## Groups and events

groups = گروه‌های محلی
group-area = محدوده
group-email = ایمیل
group-phone = تلفن
group-meets = زمان دیدار
group-place = مکان
event-when = چه وقت
event-where = کجا

## Pages that are not there

not-found-title = این صفحه وجود ندارد
not-found-text = شاید نشانی اشتباه نوشته شده یا صفحه حذف شده باشد؛ از صفحهٔ نخست شروع کنید یا در منو بگردید.
moved-title = صفحه جابه‌جا شده است
moved-text = صفحه نشانی تازه‌ای دارد:

## In the text

footnotes = پانوشت‌ها
footnote-back = بازگشت به متن، پانوشت { $number }
note = نکته
tip = پیشنهاد
important = مهم
warning = هشدار
caution = احتیاط
task-done = انجام شد
task-open = برای انجام
data-source = منبع: { $source }
publisher = ناشر: { $publisher }
print-hint = هر صفحه‌ای را می‌توان چاپ کرد.

## Work lists for translators

work-list-title = برای ترجمه
work-list-how = چه باید کرد
work-list-edit = در پرونده‌هایی که در زیر آمده با هر ویرایشگر متنی بنویسید. هر متن آنجا یک سطر دارد: نام متن، علامت مساوی، سپس واژه‌های شما.
work-list-mail = یا به ایمیلی که این فهرست با آن آمده پاسخ دهید: نام هر متن و واژه‌های شما.
work-list-keep = آنچه خاکستری است همان‌گونه بماند: نشانی‌ها، رقم‌ها و یادداشت‌ها. ستاره‌ها واژه‌ها را برجسته می‌کنند: آن‌ها را دور همان واژه‌ها بگذارید.
work-list-changed = هر جا متن اصلی تغییر کرده، روی آنچه حذف شده خط کشیده شده و زیر آنچه تازه است خط آمده. آیا ترجمهٔ شما همچنان درست است؟ بگویید تا دیگر کسی نپرسد.
work-list-check = ترجمه‌ای را که نیازمند بازبینی است در کنار متن اصلی بخوانید. آیا درست است؟ بگویید. اگر نه، ترجمهٔ بهتری بنویسید.
work-list-nothing = کاری نمانده است. سپاس!
work-list-count =
    { $count ->
        [one] { $count } متن
       *[other] { $count } متن
    }
work-list-original = متن اصلی
work-list-before = متن اصلی پیشین
work-list-now = متن اصلی کنونی
work-list-before-unknown = معلوم نیست پیش‌تر چه نوشته بود.
work-list-translation = ترجمه
work-list-file = پرونده
work-list-missing = ترجمه نشده
work-list-stale = متن اصلی تغییر کرده
work-list-unknown = شاید قدیمی باشد
work-list-needs-review = نیازمند بازبینی
work-list-kind =
    { $kind ->
        [title] عنوان صفحه
        [description] خلاصه
        [slug] بخش پایانی نشانی
        [image-alt] آنچه تصویر نشان می‌دهد
        [heading] عنوان
       *[paragraph] بند
        [item] مورد فهرست
        [cell] خانهٔ جدول
        [term] واژه
        [meaning] توضیح
        [alt] آنچه تصویر نشان می‌دهد
        [caption] زیرنویس تصویر
        [button] دکمه
        [chart-title] عنوان نمودار
        [chart-source] منبع نمودار
    }

## Printed matter

leaflet-contact = تماس با ما
leaflet-group = گروه محلی شما
leaflet-read-more = بیشتر بخوانید و به دیگران برسانید
leaflet-scan = کد را اسکن کنید یا نشانی را بنویسید
leaflet-publisher = ناشر
leaflet-version = نسخه
leaflet-language = زبان
leaflet-email = ایمیل
leaflet-phone = تلفن
leaflet-meets = دیدار ما
leaflet-draft = پیش‌نویس
leaflet-source = منبع
leaflet-page = صفحهٔ
leaflet-contents = فهرست
leaflet-return = تحویل یا ارسال به
leaflet-data = داده‌های شما
leaflet-notes = پانوشت‌ها
leaflet-reproduced = تکثیر: { $publisher }، { $place }، { $year }.
leaflet-printed = چاپ: { $printer }، { $year }
form-name = نام
form-place = محل سکونت
form-signature = امضا
form-signature-note = اینجا امضا کنید، با حروف جدا ننویسید
form-signed = تاریخ
form-personal-number = شمارهٔ شخصی
form-address = نشانی
form-controller = مسئول داده‌ها: { $name }.

## Political advertising, Regulation (EU) 2024/900

ad-label = تبلیغ سیاسی
ad-sponsor = سفارش‌دهنده: { $name }
ad-controller = تحت کنترل: { $name }
ad-process = موضوع: { $name }
ad-targeting = شیوهٔ هدف‌گیری: { $name }
