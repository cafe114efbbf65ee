### needs-review: draft; no native speaker of Persian has reviewed this file yet.

-org-name = منطقه‌ای عادلانه

site-title = { -org-name }
site-tagline = مسکن، درمان، رفت‌وآمد و کار مطمئن برای همه
footer-note = این یک وب‌سایت نمونه است که با flygblad ساخته شده است: ارقام و متن‌ها از برنامهٔ کارزار آمده‌اند و گروه‌ها و برنامه‌ها فقط نمونه‌اند.

## Tags

tag-rent = اجاره‌بها
tag-queue = صف‌های انتظار
tag-public-housing = مسکن عمومی
tag-climate = اقلیم
tag-accessibility = دسترس‌پذیری
tag-equality = برابری
tag-beds = تخت‌های بیمارستانی
tag-staff = کارکنان
tag-working-conditions = شرایط کار
tag-public-transport = حمل‌ونقل عمومی
tag-fares = بهای بلیت
tag-job-security = کار مطمئن
tag-unions = اتحادیه‌های کارگری

# What the figures of facts.yaml count.
unit-beds = { $count ->
    [one] { $count } تخت
   *[other] { $count } تخت
}
unit-years = { $count ->
    [one] { $count } سال
   *[other] { $count } سال
}
unit-groups = { $count ->
    [one] { $count } گروه
   *[other] { $count } گروه
}

# Where they come from, and what else facts.yaml says of them.
figure-closed-beds-source = اسناد خود شبکه
figure-closed-beds-note = تخت‌های بیمارستانی که به دلیل کمبود کارکنان بسته‌اند، به اندازهٔ یک بیمارستان کامل.
figure-life-expectancy-gap-source = اسناد خود شبکه
figure-life-expectancy-gap-note = بیشترین تفاوت طول عمر میان جاهایی در یک خط مترو در منطقهٔ استکهلم.
figure-local-groups-source = اسناد خود شبکه
figure-local-groups-note = شمار تقریبی گروه‌های محلی در منطقه.
