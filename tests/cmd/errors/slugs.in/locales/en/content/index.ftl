title = Homes först
hyran-stiger-w201 = Rents rise
