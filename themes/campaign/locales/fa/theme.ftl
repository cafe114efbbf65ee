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

## News, search and sharing

feed = دنبال کردن خبرها (Atom)
feed-of = خبرهای { $title } (Atom)
search = جستجو
search-title = جستجو در سایت
search-label = جستجو برای
search-hint = یک یا چند واژه بنویسید. نتیجه‌ها هنگام نوشتن نشان داده می‌شوند.
search-busy = در حال جستجو …
search-count = نتیجه‌ها: { $count }
search-none = نتیجه‌ای نیست. واژهٔ دیگر یا واژه‌های کمتری را امتحان کنید.
search-more = نمایش بیشتر
search-no-script = جستجو به JavaScript نیاز دارد که در مرورگر شما خاموش است. به‌جای آن موضوع‌ها را ببینید.
search-failed = جستجو بارگذاری نشد. به‌جای آن موضوع‌ها را ببینید.
share = این صفحه را به اشتراک بگذارید
share-hint = متنی را انتخاب و کپی کنید و هر جا که خواستید بچسبانید.
share-short = متن کوتاه
share-long = متن بلند
share-text = متن { $number }

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
task-box = خانه برای علامت زدن
task-ticked = خانهٔ علامت‌خورده
data-source = منبع: { $source }
chart-table = رقم‌ها در جدول
chart-download = دریافت رقم‌ها (CSV)
chart-no-figure = بدون رقم
chart-summary-none = این نمودار رقمی ندارد.
chart-summary-one = { $high-label }: { $high }.
chart-summary = نموداری با { $count ->
    [one] { $count } ردیف
   *[other] { $count } ردیف
}: بیشترین { $high-label } ({ $high })، کمترین { $low-label } ({ $low }).
chart-summary-columns = نموداری با { $count ->
    [one] { $count } ردیف
   *[other] { $count } ردیف
} و { $columns } ستون: بیشترین { $high-label }، { $high-column } ({ $high })، کمترین { $low-label }، { $low-column } ({ $low }).
chart-summary-line = { $change ->
    [up] خط از { $first } ({ $first-label }) به { $last } ({ $last-label }) بالا می‌رود.
    [down] خط از { $first } ({ $first-label }) به { $last } ({ $last-label }) پایین می‌آید.
   *[none] خط با { $first } آغاز می‌شود و پایان می‌یابد ({ $first-label } و { $last-label }).
}
chart-summary-strip = { $count ->
    [one] { $count } ایستگاه
   *[other] { $count } ایستگاه
} در مسیر خط: بیشترین { $high-label } ({ $high })، کمترین { $low-label } ({ $low })، با تفاوت { $difference }.
figures = رقم‌ها و منابع
figures-title = رقم‌ها و منابع
figures-lead = همهٔ رقم‌هایی که متن‌ها بر آن‌ها استوارند، و این که از کجا آمده‌اند.
figures-used = منابع رقم‌ها
figures-all = همهٔ رقم‌ها و منابع
figures-source = منبع:
figures-no-source = منبعی ذکر نشده است.
figure-source = { $figure }، منبع را ببینید
publisher = ناشر: { $publisher }
print-hint = هر صفحه‌ای را می‌توان چاپ کرد.

## Proposals: motions, interpellations and others, and the lists of them

bank-facets = از میان پیشنهادها انتخاب کنید
bank-place = شهرداری یا استان
bank-kind = نوع
bank-topic = موضوع
bank-year = سال
bank-status = نتیجه
bank-all-place = همهٔ شهرداری‌ها و استان‌ها
bank-all-kind = همهٔ نوع‌ها
bank-all-topic = همهٔ موضوع‌ها
bank-all-year = همهٔ سال‌ها
bank-all-status = همهٔ نتیجه‌ها
bank-motion = طرح‌ها
bank-interpellation = استیضاح‌ها
bank-question = پرسش‌های کتبی
bank-proposal = پیشنهادهای دیگر
bank-chosen = { $facet }: { $choice }
bank-all = همهٔ پیشنهادها
bank-count =
    { $count ->
        [one] { $count } پیشنهاد
       *[other] { $count } پیشنهاد
    }
bank-refine = جست‌وجوی چند چیز با هم
bank-words = واژه‌های عنوان
bank-any = همه
bank-hits = یافته‌ها:
bank-more = بیشتر نشان بده
bank-failed = فهرست بارگذاری نشد. هر بار یک چیز را انتخاب کنید.
list-pages = صفحه‌های دیگر
list-page = صفحهٔ { $number }
list-page-title = { $title }، صفحهٔ { $number }
list-previous = قبلی
list-next = بعدی
proposal-motion = طرح
proposal-interpellation = استیضاح
proposal-question = پرسش کتبی
proposal-proposal = پیشنهاد
proposal-idea = هنوز ارائه نشده
proposal-submitted = ارائه شده
proposal-answered = پاسخ داده شده
proposal-adopted = تصویب شده
proposal-partly-adopted = تا اندازه‌ای تصویب شده
proposal-rejected = رد شده
proposal-withdrawn = پس گرفته شده
proposal-form = نوع
proposal-to = به
proposal-date = تاریخ
proposal-authors = از
proposal-licence = شرایط استفاده
proposal-language = متن به این زبان است: { $language }، همان‌گونه که ارائه شد.
proposal-attachments = پیوست‌ها
proposal-use = به‌عنوان الگو به کار ببرید
proposal-use-how = متن را بردارید و آنچه را تنها مربوط به اینجاست عوض کنید: شهرداری، رقم‌ها، نام‌ها.
proposal-document = سند برای Word و LibreOffice
proposal-plain = متن ساده
proposal-copy = متن را از اینجا رونویسی کنید
proposal-source = برگرفته از { $address }
proposal-terms = استفاده طبق { $licence } آزاد است

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
        [chart-label] نامی در نمودار
        [share] متن برای به‌اشتراک‌گذاری
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
leaflet-return-survey = تحویل یا ارسال پاسخ‌ها به
leaflet-data = داده‌های شما
leaflet-notes = پانوشت‌ها
leaflet-flip-short = برگ { $sheet } از { $count }: از لبهٔ کوتاه برگردانید
leaflet-flip-long = برگ { $sheet } از { $count }: از لبهٔ بلند برگردانید
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

## Print and share: the downloads of leaflets, forms and handbooks

print-title = چاپ و هم‌رسانی
print-preview = صفحهٔ نخست «{ $title }»
print-size = { $width } × { $height } میلی‌متر
print-file-size = { $size } کیلوبایت
print-screen = برای خواندن روی صفحهٔ نمایش
print-screen-note = پی‌دی‌اف خواندنی برای صفحه‌خوان‌ها
print-home = برای چاپ در خانه
print-home-note = پی‌دی‌اف روی کاغذ { $sheet }، رنگی یا سیاه‌وسفید
print-shop = برای چاپخانه
print-shop-note = پی‌دی‌اف با { $bleed } میلی‌متر حاشیهٔ برش و علامت برش
print-groups = با نشانی یک گروه محلی
print-draft = پیش‌نویس: همه‌چیز ترجمه نشده، یا متن اصلی تغییر کرده است. چاپش نکنید.
print-none = نسخهٔ چاپی به این زبان هنوز نیست. به این زبان‌ها هست:

## The print room: everything that can be printed

print-room = هر آنچه می‌توان چاپ کرد
print-room-lead = برگه، پوستر، فهرست و کتاب راهنما برای چاپ، پخش و نصب.
print-room-other = چیزهای دیگر
print-room-missing = هنوز به این زبان نیست

## How to print

how-to-print = چگونه در خانه چاپ کنید
how-paper = کاغذ { $sheet } را انتخاب کنید.
how-scale = در اندازهٔ ۱۰۰٪ («اندازهٔ واقعی») چاپ کنید، نه «جا دادن در صفحه».
how-flip-long = دورو چاپ کنید و از لبهٔ بلند برگردانید.
how-flip-short = دورو چاپ کنید و از لبهٔ کوتاه برگردانید.
how-flip-none = یک‌رو چاپ کنید.
how-by-hand = اگر چاپگر فقط یک‌رو چاپ می‌کند: صفحه‌های فرد را چاپ کنید، کاغذها را دوباره بگذارید و صفحه‌های زوج را چاپ کنید.
how-one-first = اول فقط یک نسخه چاپ کنید و هر دو رو را ببینید.
# How the copies on a sheet come apart.
how-copies =
    { $count ->
        [one] روی هر کاغذ { $count } نسخه هست.
       *[other] روی هر کاغذ { $count } نسخه هست. میان علامت‌ها را ببرید.
    }
# One for each way of folding: what to do, and what the drawing shows.
how-fold-sheet = چیزی برای بریدن یا تا کردن نیست.
how-fold-sheet-drawing = یک کاغذ
how-fold-cut-drawing = کاغذی که از خط‌چین‌ها به نسخه‌ها بریده می‌شود
how-fold-once = کاغذ را یک بار از وسط تا کنید، با روی جلد به بیرون.
how-fold-once-drawing = کاغذی که یک بار از وسط تا می‌شود
how-fold-roll = کاغذ را طوری بگذارید که روی جلد پایین باشد. اول لبهٔ باریک را به درون تا کنید، سپس روی جلد را بر آن تا کنید.
how-fold-roll-drawing = کاغذی با دو تا: اول لبه به درون، سپس روی جلد بر آن
how-fold-booklet = کاغذها را به همان ترتیب نگه دارید، با هم از وسط تا کنید و در خط تا منگنه کنید.
how-fold-booklet-drawing = دسته‌ای کاغذ که با هم از وسط تا و در خط تا منگنه می‌شود

## The job sheet: what a print shop is told of a file

print-job = برگهٔ سفارش برای چاپخانه
print-job-note = یک صفحه که همراه فایل بفرستید
job-title = برگهٔ سفارش برای چاپخانه
job-product = کار چاپی
job-side = روی { $side }
job-trim = اندازه پس از برش
job-folded = اندازه پس از تا
job-pages = صفحه‌ها
job-one-side = یک‌رو چاپ می‌شود.
job-two-sides = دورو چاپ می‌شود و همان لبه رو به بالاست.
job-stitched-left = دوخت مفتولی از وسط با دو منگنه، عطف در چپ.
job-stitched-right = دوخت مفتولی از وسط با دو منگنه، عطف در راست.
job-folds = تاها
job-fold-side = روی { $side }، از چپ: { $widths } م‌م
job-no-folds = بدون تا
job-bleed = حاشیهٔ برش
job-bleed-value = { $bleed } م‌م از هر طرف، نشانه‌های برش بیرون از آن.
job-boxes = کادرهای صفحه
job-fonts = قلم‌ها
job-fonts-inside = همه در فایل جاسازی شده‌اند.
job-fonts-outside = همه در فایل جاسازی نشده‌اند: از ما بپرسید.
job-colours = رنگ‌ها
job-black-alone = فقط مرکب سیاه (1/1).
job-black-text = متن سیاه، کدها و نشانه‌ها فقط با مرکب سیاه (K) هستند.
job-rgb = رنگ‌های دیگر RGB ‏(sRGB) هستند: آن‌ها را برای کاغذ خود تبدیل کنید.
job-pictures =
    { $count ->
        [one] { $count } تصویر.
       *[other] { $count } تصویر.
    }
job-paper = کاغذ
job-paper-value = پیشنهاد: { $low } تا { $high } گرم بر متر مربع. ما می‌خواهیم:
job-printer = نام شما روی کار
job-printer-other = نام شما نیست؟ پیش از چاپ به ما بگویید: قانون می‌خواهد نام شما آنجا باشد.
job-contact = تماس
job-delivery = تحویل: کجا و کی
job-files = فایل
job-copies = تعداد

## Formats, by the names of their folders

format-a6 = برگهٔ کوچک، A6
format-a5 = برگه، A5
format-a4-fold = بروشور، A4 با یک تا
format-a4-trifold = بروشور، A4 در سه بخش
format-a4-poster = پوستر، A4
format-a3-poster = پوستر، A3
format-form = برگهٔ پر کردنی، A4
format-booklet-a5 = دفترچه، A5

## The transparency notice, Regulation (EU) 2024/900, article 12

notice-title = اطلاعیهٔ شفافیت
notice-of = اطلاعیهٔ شفافیت برای «{ $title }»
notice-lead = آنچه مقررات (اتحادیهٔ اروپا) 2024/900 می‌خواهد دربارهٔ تبلیغ سیاسی گفته شود.
notice-ad = تبلیغ
notice-version = نسخه
notice-sponsor = سفارش‌دهنده
notice-controller = چه کسی سفارش‌دهنده را کنترل می‌کند
notice-email = ایمیل
notice-address = نشانی پستی
notice-established = مستقر در
notice-paid-by = پرداخت‌کننده
notice-period = زمان پخش
notice-amounts = آنچه هزینه شده، و شیوهٔ محاسبهٔ آن
notice-funding = پول از کجا می‌آید
notice-process = موضوع
notice-official = اطلاعات رسمی
notice-targeting = چگونه به برخی و نه دیگران می‌رسد
notice-data = همین برای ماشین‌ها (JSON)
