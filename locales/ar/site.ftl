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
