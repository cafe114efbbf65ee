### needs-review: draft; no native speaker of Persian has reviewed this file yet.

## The calendar

calendar = تقویم
calendar-all = همهٔ نشست‌ها
calendar-of-month = نشست‌های { $month }
calendar-of-language = نشست‌ها به زبان { $language }
calendar-of-group = نشست‌ها: { $group }
calendar-by-month = ماه
calendar-by-language = زبان
calendar-by-group = گروه
calendar-from = وضعیت در { $date }.
calendar-empty = نشستی برنامه‌ریزی نشده است.
calendar-more = { $count ->
    [one] { $count } نشست دیگر هم برنامه‌ریزی شده است. آن را زیر ماهش ببینید.
   *[other] { $count } نشست دیگر هم برنامه‌ریزی شده است. آن‌ها را زیر ماه‌هایشان ببینید.
}
calendar-own = در تقویم خودتان
calendar-subscribe = اشتراک این تقویم
calendar-file = پروندهٔ تقویم (iCal)
calendar-print = چاپ این ماه (PDF)
group-meetings = نشست‌های بعدی

## A meeting

event-cancelled = لغو شد
event-moved = جابه‌جا شد
event-moved-from = قرار بود { $date } باشد
event-over = این نشست برگزار شده است.
event-organiser = برگزارکننده
event-languages = زبان‌ها
event-interpretation = ترجمهٔ شفاهی
event-access = دسترسی
event-step-free = ورودی بدون پله
event-steps = ورودی پله دارد
event-hearing-loop = حلقهٔ شنوایی
event-no-hearing-loop = بدون حلقهٔ شنوایی
event-contact = پرسش‌ها
event-dates = تاریخ‌های آینده
event-add = افزودن به تقویم
# In calendar files, where each stands on a line of its own.
event-held-in = زبان‌ها: { $languages }
event-interpreted-into = ترجمهٔ شفاهی: { $languages }
