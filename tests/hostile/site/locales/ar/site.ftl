-org = المستأجرون
site-title = السكن أولا
site-tagline = بيت للجميع
footer-note = اطبعوا الصفحة
tag-hyror = الإيجارات
