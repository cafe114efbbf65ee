title = السكن أولًا
the-rent-goes-up-every-year-sy5g = الإيجار  يرتفع كل عام.
rents-and-queues-grow-q7ak = الإيجارات (وقوائم الانتظار تزداد.
do-you-want-to-know-why-1krx = هل تريدون أن تعرفوا لماذا
every-tenant-has-a-contract-g6kp = لكل مقيم عقد.
we-meet-on-monday-jt7x = نلتقي​ يوم الاثنين.
beds-beds-are-closed-k6m0 = بعض الأسرّة مغلقة.
join-us-today-ph7p = انضموا إلينا اليوم.
where-the-flag-is-we-are-nct3 = حيث العلم نكون.
we-are-movement-jsmj = نحن حركة.
we-meet-on-tuesday-h7n2 = نلتقي يوم Tuеsday.
your-rent-is-12-000-kronor-kt83 = إيجاركم ١٢٠٠ كرونة.
beds-beds-are-open-h0z4 = { $beds ->
    [one] سرير مفتوح.
   *[other] { $beds } سرير مفتوح.
}
we-meet-on-wednesday-ncks = We meet on Wednesday.
we-meet-on-thursay-1cdt = نلتقي يوم الخميس.
nobody-gives-us-anything-unless-azx8 = نتّحد.
    .title = معًا

## No longer in the text. Kept in case it returns.

we-meet-on-sunday-7x2k = نلتقي يوم الأحد.
