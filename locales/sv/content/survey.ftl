### The texts of content/survey.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Hur vill du vara med?
description = En enkät till alla i våra lokalgrupper. Den tar några minuter, och du behöver inte skriva vad du heter.
slug = enkat
purpose = Svaren används när din lokalgrupp bestämmer vad den ska göra. Skriv inte vad du heter, och inte vad någon annan heter.
storage = Pappren förstörs när svaren har räknats ihop.
return-to = En rättvis region (exempel) / Exempelgatan 1 / 123 45 Stockholm
kryssa-for-det-som-stammer-och-438j = Kryssa för det som stämmer, och hoppa över det du inte vill svara på. Lämna pappret på nästa möte.
# heading
vad-ar-viktigast-dar-du-bor-rmsh = Vad är viktigast där du bor?
valj-hogst-tva-a30v = Välj högst två.
# item
bostader-och-hyror-1mvq = Bostäder och hyror
# item
varden-tfds = Vården
# item
fardtjanst-bussar-och-tag-9ce4 = Färdtjänst, bussar och tåg
# item
trygga-jobb-gebn = Trygga jobb
# item
nagot-annat-xz2j = Något annat:
# heading
vad-vill-du-gora-jq89 = Vad vill du göra?
# item
dela-flygblad-gtnc = Dela flygblad
# item
knacka-dorr-x8v6 = Knacka dörr
# item
laga-mat-eller-koka-kaffe-xmz3 = Laga mat eller koka kaffe
# item
oversatta-eller-tolka-yg2d = Översätta eller tolka
# item
skota-webbplatsen-och-skrivaren-5kfe = Sköta webbplatsen och skrivaren
# item
komma-och-lyssna-wv66 = Komma och lyssna
# heading
nar-kan-du-komma-cr5f = När kan du komma?
# item
pa-dagen-8ytc = På dagen
# item
pa-kvallen-753h = På kvällen
# item
pa-helgen-4s25 = På helgen
# item
det-vet-jag-sallan-i-forvag-7t4k = Det vet jag sällan i förväg
# heading
vad-behover-du-for-att-kunna-17dw = Vad behöver du för att kunna vara med?
till-exempel-tolk-en-lokal-utan-55m9 = Till exempel tolk, en lokal utan trappor, sällskap hem eller något för barnen att göra.
# heading
vilket-sprak-vill-du-tala-pa-nqyw = Vilket språk vill du tala på mötet?
# heading
hur-vill-du-fa-veta-nar-det-9qsr = Hur vill du få veta när det händer något?
# item
sms-eller-telefon-1rq4 = Sms eller telefon
# item
e-post-zf9d = E-post
# item
flygblad-i-brevladan-spg1 = Flygblad i brevlådan
# item
nagon-ringer-pa-8cy7 = Någon ringer på
# heading
vad-skulle-du-andra-pa-om-du-xrgd = Vad skulle du ändra på, om du fick ändra en sak i ditt område?
# heading
vad-borde-vi-ha-fragat-om-p00y = Vad borde vi ha frågat om?
