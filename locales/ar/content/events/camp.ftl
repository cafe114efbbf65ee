### Arabic: translation of content/events/camp.md. Needs review by a speaker.

title = مخيّم صيفي
description = عطلة نهاية أسبوع قرب الماء، فيها دراسة وغناء وسباحة.
slug = مخيم-صيفي
place = المخيّم النموذجي على البحر
det-har-lagret-ar-ett-exempel-dsqv = هذا المخيّم مثال.
vi-ses-en-helg-i-augusti-for-att-1fbv = نلتقي في عطلة نهاية أسبوع في أغسطس لنتعلّم ونستريح ونتعارف. تنامون في كوخ أو خيمة. الطعام مشمول طوال العطلة، ونتعاون على غسل الصحون.
barn-ar-valkomna-sag-till-i-rr1q = الأطفال مرحّب بهم. أخبرونا مسبقًا إذا احتجتم إلى غرفة بلا درج.
