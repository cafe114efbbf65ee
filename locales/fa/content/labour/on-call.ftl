### Persian: translation of content/labour/on-call.md. Needs review by a speaker.

title = پایان کارهای پیامکی
description = شغل باید طوری باشد که بتوان زندگی را با آن تنظیم کرد، نه فقط جواب پیامک بعدی را.
slug = کار-پیامکی
ett-nej-som-kostar-8qat = نه گفتنی که گران تمام می‌شود
ett-sms-jobb-ar-ett-arbete-som-0wp5 = کار پیامکی کاری است که شیفت به شیفت سفارش داده می‌شود. روی کاغذ حق دارید رد کنید. در واقعیت می‌دانید چه ممکن است بشود: گوشی ساکت می‌شود. برای همین نیروی ساعتی با تب می‌گوید بله، روز تولد بچه‌اش می‌گوید بله و به کسی که صدایش را بالا می‌برد می‌گوید بله.
vad-otryggheten-gor-gzs1 = شغل نامطمئن چه می‌کند
for-dig-hba1 = با شما
du-kan-inte-planera-veckan-och-hcc6 = نمی‌توانید هفته‌تان را برنامه‌ریزی کنید و بدون درآمد ثابت گرفتن [قرارداد اجاره](../housing/index.md) دشوار است.
for-dina-arbetskamrater-pa7p = با همکارانتان
om-nagra-aldrig-vagar-saga-nej-jrg1 = اگر چند نفر هیچ‌وقت جرئت نکنند بگویند نه، برای همهٔ همکاران دیگر هم نه گفتن سخت‌تر می‌شود.
for-dem-du-arbetar-for-p1g2 = با کسانی که برایشان کار می‌کنید
den-gamla-den-sjuka-och-rxqn = سالمند، بیمار و مسافر پیوسته با آدم تازه‌ای روبه‌رو می‌شوند که از پیش خسته است.
vad-vi-vill-se-i-stallet-y6mw = به‌جای آن چه می‌خواهیم
fasta-anstallningar-for-arbete-k4hd = استخدام ثابت برای کاری که همیشه لازم است.
scheman-som-finns-i-tid-b7tk = برنامهٔ کاری که به‌موقع آماده باشد.
pauser-som-gar-att-ta-ocksa-pa-h67j = استراحت‌هایی که بشود واقعاً گرفت، در اتوبوس هم.
fler-anstallda-sa-att-en-enda-gm8n = کارکنان بیشتر، تا یک روز بیماری به بحران تبدیل نشود.
vad-du-kan-gora-cssd = چه می‌توانید بکنید
skriv-upp-vilka-pass-du-far-och-444a = بنویسید چه شیفت‌هایی به شما می‌دهند و کِی از آن‌ها باخبر می‌شوید. یک ماه این کار را بکنید.
jamfor-med-en-arbetskamrat-som-gdhr = آن را با همکاری که به او اعتماد دارید مقایسه کنید.
prata-med-facket-pa-din-n3vw = در محل کارتان با اتحادیه حرف بزنید.
kom-till-en-lokalgrupp-dar-finns-rs9b = به یک [گروه محلی](../groups/index.md) بیایید. آنجا کسان دیگری هستند که همین گوشی روی میز کنار تختشان است.
du-behover-inte-tala-om-for-oss-gv67 = لازم نیست به ما بگویید کجا کار می‌کنید. همان چیزی را بگویید که خودتان می‌خواهید.
