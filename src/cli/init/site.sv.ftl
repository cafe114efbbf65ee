# Sajtens egna ord på svenska. Texterna själva ligger i content/.

# Namnet som skrivs { -org-name } i texterna.
-org-name = Exempelföreningen
site-title = Exempelkampanjen
# Namnet på ämnet som texterna kallar `example`.
tag-example = Exempel
