### Persian: translation of content/healthcare/leaflet.md. Needs review by a speaker.

title = { $closed-beds } تخت در انتظار
description = تخت‌های بیمارستانی می‌توانند باز شوند، وقتی کارکنان شرایطی داشته باشند که ارزش ماندن دارد.
slug = برگه
action-text = بگویید چه دیده‌اید
sa-manga-vardplatser-ar-stangda-qx81 = این تعداد تخت بیمارستانی به دلیل کمبود کارکنان بسته است، به اندازهٔ یک بیمارستان کامل. آنچه کم داریم تشک نیست. کسی است که شب وقتی زنگ می‌زنید، بیاید.
de-som-inte-orkade-mer-6cay = دیگر توانش را نداشتند
underskoterskan-tyckte-om-sitt-d0rp = کمک‌پرستار کارش را دوست داشت. اما شیفت‌ها سنگین و دستمزد کم بود، در شغلی که بیشتر شاغلانش زن هستند. حالا به‌جای او نیروی موقت و پرهزینه می‌گیرند. با شرایط بهتر، ماندن و برگشتن آسان‌تر می‌شود.
vard-ar-ingen-vara-nrp9 = درمان کالا نیست
pa-en-marknad-oppnar-x4e8 = در بازار، درمانگاه جایی باز می‌شود که بیماران کمترین توقع را دارند. با بیمهٔ خصوصی می‌توان در صف نوبت خرید. کسی که چند بیماری مزمن دارد می‌بازد. ما می‌خواهیم نیاز تعیین کند.
vi-kraver-avh3 = خواسته‌های ما
battre-arbetsvillkor-och-fler-9f0p = شرایط کار بهتر و همکاران بیشتر.
oppna-vardplatserna-igen-kw2v = تخت‌های بیمارستانی را دوباره باز کنید.
slut-pa-beroendet-av-dyr-zb1v = پایان وابستگی به نیروی موقت و پرهزینه.
inflytande-for-personalen-i-t39z = نقش کارکنان در تصمیم‌ها به‌جای «مدیریت نوین دولتی».
mot-beroende-som-en-sjukdom-inte-71em = با اعتیاد مثل بیماری رفتار کنید، نه مثل جرم.
