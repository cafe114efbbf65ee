# An honest translation, and many that are not.
title = السكن أولًا
slug = ../../etc
the-rent-goes-up-every-year-sy5g = الإيجار <img src=x onerror=alert(1)> يرتفع.
join-us-and-pay-no-more-than-you-9cnf = [انضموا إلينا](https://elsewhere.example/) وادفعوا ما تستطيعون.
beds-beds-are-closed-k6m0 = { $rents ->
    [one] سرير واحد مغلق.
   *[other] { $beds } أسرّة مغلقة.
}
we-meet-on-monday-jt7x = [نلتقي](javascript:alert(1)) يوم الاثنين.
we-meet-on-tuesday-h7n2 = { title } يوم الثلاثاء
we-meet-on-wednesday-ncks = نلتقي { -organisation } يوم الأربعاء.
we-meet-on-thursday-1cdt = نلتقي{ "\u0000" } يوم الخميس.
we-meet-on-friday-e37t = { "" }
a-note-433r = ملاحظة ![صورة](house.png)
