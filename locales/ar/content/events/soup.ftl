### Arabic: translation of content/events/soup.md. Needs review by a speaker.

title = حساء مع السياسة
description = نتناول الحساء ونتحدّث في السياسة في اليوم السابق لصرف إعانة الأطفال.
slug = حساء
place = مركز هوسبي
det-har-motet-ar-ett-exempel-xvdx = هذا الاجتماع مثال.
barnbidraget-kommer-den-20-dagen-sjvv = تُصرف إعانة الأطفال في يوم 20. وقد تكون المحفظة شبه فارغة في اليوم السابق، فنقدّم الحساء حينها. وإذا وافق عطلة نهاية الأسبوع نلتقي يوم الجمعة الذي قبله.
soppan-ar-vegetarisk-barn-ar-bx39 = الحساء نباتي. الأطفال مرحّب بهم، وعندنا أقلام تلوين.
