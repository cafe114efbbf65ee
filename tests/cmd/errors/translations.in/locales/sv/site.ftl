org-name = Bostadskampanjen
join = Gå med
Join us = Gå med
join = Bli medlem
loop = { loop }
lost = { nowhere } och { -no-term }
function = { SHOUT("hej") }
deep = {{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{
trick = abc‮def
greeting = Välkommen, { $nmae }!
plural = { $n ->
    [one] en
}
