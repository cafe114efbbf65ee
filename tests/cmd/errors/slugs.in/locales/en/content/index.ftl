title = Homes först
hyran-stiger = Rents rise
