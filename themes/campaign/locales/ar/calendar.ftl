### needs-review: draft; no native speaker of Arabic has reviewed this file yet.

## The calendar

calendar = التقويم
calendar-all = كل الاجتماعات
calendar-of-month = اجتماعات { $month }
calendar-of-language = اجتماعات باللغة: { $language }
calendar-of-group = اجتماعات: { $group }
calendar-by-month = الشهر
calendar-by-language = اللغة
calendar-by-group = المجموعة
calendar-from = الوضع كما هو في { $date }.
calendar-empty = لا توجد اجتماعات مقرّرة.
calendar-more = { $count ->
    [zero] لا توجد اجتماعات أخرى.
    [one] هناك اجتماع آخر مقرّر. انظر تحت شهره.
    [two] هناك اجتماعان آخران مقرّران. انظر تحت شهريهما.
    [few] هناك { $count } اجتماعات أخرى مقرّرة. انظر تحت شهورها.
    [many] هناك { $count } اجتماعًا آخر مقرّرًا. انظر تحت شهورها.
   *[other] هناك { $count } اجتماع آخر مقرّر. انظر تحت شهورها.
}
calendar-own = في تقويمك الخاص
calendar-subscribe = اشترك في هذا التقويم
calendar-file = ملف التقويم (iCal)
calendar-print = اطبعوا هذا الشهر (PDF)
group-meetings = الاجتماعات القادمة

## A meeting

event-cancelled = أُلغي
event-moved = نُقل
event-moved-from = كان مقرّرًا في { $date }
event-over = انتهى هذا الاجتماع.
event-organiser = المنظّم
event-languages = اللغات
event-interpretation = الترجمة الشفوية
event-access = إمكانية الوصول
event-step-free = لا درج عند المدخل
event-steps = يوجد درج عند المدخل
event-hearing-loop = حلقة سمعية لضعاف السمع
event-no-hearing-loop = لا توجد حلقة سمعية
event-contact = للأسئلة
event-dates = المواعيد القادمة
event-add = أضف إلى التقويم
# In calendar files, where each stands on a line of its own.
event-held-in = اللغات: { $languages }
event-interpreted-into = الترجمة الشفوية: { $languages }
