### Persian: translation of content/events/soup.md. Needs review by a speaker.

title = سوپ با سیاست
description = روز پیش از پرداخت کمک‌هزینهٔ فرزند سوپ می‌خوریم و از سیاست حرف می‌زنیم.
slug = سوپ
place = مرکز هوسبی
det-har-motet-ar-ett-exempel-xvdx = این نشست نمونه است.
barnbidraget-kommer-den-20-dagen-sjvv = کمک‌هزینهٔ فرزند روز 20 پرداخت می‌شود. روز پیش از آن شاید کیف پول خالی باشد، پس آن روز سوپ می‌دهیم. اگر آخر هفته باشد، جمعهٔ پیش از آن همدیگر را می‌بینیم.
soppan-ar-vegetarisk-barn-ar-bx39 = سوپ گیاهی است. بچه‌ها خوش آمده‌اند و مداد رنگی هم هست.
