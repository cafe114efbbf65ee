title = الإيجارات
rents-went-up-by-5-1-per-cent-in-8mpe = ارتفعت الإيجارات بنسبة ٥٫١ في المئة في عام ٢٠٢٣، والأجور بنسبة ٣ في المئة.
we-want-a-ceiling-rv38 = نريد سقفًا.
