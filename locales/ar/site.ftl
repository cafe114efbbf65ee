### needs-review: draft; no native speaker of Arabic has reviewed this file yet.

-org-name = إقليم عادل

site-title = { -org-name }
site-tagline = السكن والرعاية الصحية والتنقّل والعمل المستقر للجميع
footer-note = هذا موقع تجريبي أُنشئ ببرنامج flygblad: الأرقام والنصوص مأخوذة من خطة الحملة، أما المجموعات والفعاليات فمجرّد أمثلة.

## Tags

tag-rent = الإيجارات
tag-queue = طوابير الانتظار
tag-public-housing = المساكن العامة
tag-climate = المناخ
tag-accessibility = سهولة الوصول
tag-equality = المساواة
tag-beds = أسرّة المستشفيات
tag-staff = طواقم العمل
tag-working-conditions = ظروف العمل
tag-public-transport = النقل العام
tag-fares = أسعار التذاكر
tag-job-security = العمل المستقر
tag-unions = النقابات

# What the figures of facts.yaml count.
unit-beds = { $count ->
    [zero] { $count } سرير
    [one] سرير واحد
    [two] سريران
    [few] { $count } أسرّة
    [many] { $count } سريرًا
   *[other] { $count } سرير
}
unit-years = { $count ->
    [zero] { $count } سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}
unit-groups = { $count ->
    [zero] { $count } مجموعة
    [one] مجموعة واحدة
    [two] مجموعتان
    [few] { $count } مجموعات
    [many] { $count } مجموعة
   *[other] { $count } مجموعة
}

# Where they come from, and what else facts.yaml says of them.
figure-closed-beds-source = مواد الشبكة نفسها
figure-closed-beds-note = أسرّة مستشفيات مغلقة لنقص الموظفين، بعدد أسرّة مستشفى كامل.
figure-life-expectancy-gap-source = مواد الشبكة نفسها
figure-life-expectancy-gap-note = أكبر فرق في متوسط العمر بين أماكن على خط مترو واحد في منطقة ستوكهولم.
figure-local-groups-source = مواد الشبكة نفسها
figure-local-groups-note = العدد التقريبي للمجموعات المحلية في المنطقة.
