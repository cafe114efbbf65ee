title = الإيجارات
varfor-beds-rum-fas4 = { $beds ->
    [one] لماذا غرفة واحدة
    [two] لماذا غرفتان
    [few] لماذا { $beds } غرف
   *[other] لماذا { $beds } غرفة
}
hyran-stiger-varje-ar-1-jt27 = الإيجار *يرتفع*.[^1]
det-ar-beds-platser-kvar-4nta = بقي { $beds } أماكن.
kom-pa-motet-pxg1 = [تعالوا](../index.md) إلى الاجتماع
ar-pv15 = السنة
hyra-wrm0 = الإيجار
cell-2025-zgtb = 2025
hyra-f09np6 = الإيجار
huset-r0g9 = البيت
ga-med-7mpt = انضموا
enligt-oss-1hnt = حسب قولنا.
