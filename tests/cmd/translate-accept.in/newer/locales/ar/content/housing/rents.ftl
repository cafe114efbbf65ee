title = الإيجارات
rents-rise-every-year-and-wages-07gs = ترتفع الإيجارات كل عام ولا ترتفع الأجور.
