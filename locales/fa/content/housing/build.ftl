### Persian: translation of content/housing/build.md. Needs review by a speaker.

title = همان‌جا که زندگی می‌کنیم بسازید
description = خانه‌های اجاره‌ای دوستدار اقلیم و دسترس‌پذیر باید در همهٔ محله‌ها ساخته شود، نه فقط در بعضی از آن‌ها.
slug = ساختن
i-alla-omraden-d95k = در همهٔ محله‌ها
en-hyresratt-ska-ga-att-hitta-i-djdr = خانهٔ اجاره‌ای باید در محلهٔ ویلایی، در مرکز شهر و کنار آخرین ایستگاه پیدا شود. آن‌وقت کسی که جدا می‌شود می‌تواند نزدیک مدرسهٔ بچه‌ها بماند. کسی که پیر می‌شود می‌تواند به خانه‌ای کوچک‌تر برود، بی‌آنکه محله‌اش را ترک کند. و کسی که تازه به سوئد آمده است حق انتخاب دارد، درست مثل دیگران.
tillgangligt-fran-borjan-tq76 = دسترس‌پذیر از همان آغاز
ett-hus-ska-ga-att-bo-i-hela-f76e = باید بشود همهٔ عمر در یک ساختمان زندگی کرد. آسان‌تر از همه این است که هنگام کشیدن نقشه به آن فکر کنیم:
vagen-in-wrgx = راه ورود
en-port-som-gar-att-oppna-fran-aaay = دری که بتوان از روی صندلی چرخدار باز کرد
en-hiss-i-stallet-for-en-5g02 = آسانسور به‌جای چند پله
lagenheten-y0w9 = آپارتمان
dorrar-dar-bade-rullator-och-76hh = درهایی که هم واکر و هم کالسکهٔ بچه از آن‌ها رد شود
ett-badrum-dar-tva-far-plats-den-77rd = حمامی که دو نفر در آن جا شوند، کسی که کمک می‌خواهد و کسی که کمک می‌کند
garden-ar8n = حیاط
en-bank-att-vila-pa-m8kj = نیمکتی برای استراحت
en-gangvag-utan-trosklar-61qb = مسیر پیاده‌ای بدون لبه
klimatsmart-och-anda-vanligt-cevs = دوستدار اقلیم و با این حال معمولی
ett-klimatsmart-hus-ar-inte-ett-ek9c = ساختمان دوستدار اقلیم ساختمان لوکس نیست. انرژی کمی مصرف می‌کند، عمر درازی دارد و نزدیک ایستگاه است. برای همین مسکن به [اتوبوس و قطار](../paratransit/rail.md) گره خورده است.
till-rimlig-hyra-9j19 = با اجاره‌بهای معقول
det-vackraste-hus-hjalper-ingen-wtys = زیباترین ساختمان هم به درد کسی نمی‌خورد اگر اجاره‌بها مردم را بیرون نگه دارد. ما می‌خواهیم مسکن عمومی بسازند و اجاره‌بها طوری تعیین شود که [مردم عادی بتوانند آن را بپردازند](rents.md#words).
