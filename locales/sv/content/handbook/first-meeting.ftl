### The texts of content/handbook/first-meeting.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Håll ett första möte
description = Det behövs en lokal, en fråga och någonting att äta.
slug = forsta-motet
# heading
fore-motet-c57v = Före mötet
valj-en-plats-som-folk-redan-gar-mjcs = Välj en plats som folk redan går till, en tid då de som jobbar kväll också kan ibland, och en fråga som går att säga i en mening. Bjud sedan in, helst med rösten. En lapp blir läst, men en fråga får svar.
# item
lokalen-ar-bokad-och-det-gar-att-03cv = Lokalen är bokad, och det går att komma in utan trappor
# item
inbjudan-finns-pa-de-sprak-som-zpp1 = Inbjudan finns på de språk som talas i huset
# item
nagon-tar-emot-vid-dorren-dd9j = Någon tar emot vid dörren
# item
det-finns-nagot-att-ata-och-vi-46yy = Det finns något att äta, och vi har frågat om allergier
# item
det-finns-nagot-for-barnen-att-yxqa = Det finns något för barnen att göra
# item
det-finns-papper-och-pennor-sgwy = Det finns papper och pennor
stall-fram-farre-stolar-an-ni-am9j = Ställ fram färre stolar än ni tror att det blir folk. Det är roligare att bära in fler.
# heading
motet-steg-for-steg-9swv = Mötet, steg för steg
# item
halsa-alla-sager-sitt-namn-och-dwvw = **Hälsa.** Alla säger sitt namn och var de bor.
# item
lyssna-ga-laget-runt-vad-ar-det-9hjy = **Lyssna.** Gå laget runt: vad är det bästa med att bo här, och vad gör dig arg?
# item
valj-vilken-sak-vill-flest-gora-bfvg = **Välj.** Vilken sak vill flest göra något åt?
# item
fordela-varje-uppgift-far-ett-jt4d = **Fördela.** Varje uppgift får ett namn och en dag.
# item
bestam-nasta-gang-innan-nagon-9h5t = **Bestäm nästa gång.** Innan någon tar på sig jackan.
en-timme-racker-sluta-i-tid-sa-bna9 = En timme räcker. Sluta i tid, så kommer folk tillbaka.
# heading
efter-motet-bv7b = Efter mötet
skicka-tre-rader-redan-samma-bk0j = Skicka tre rader redan samma kväll: vad ni bestämde, vem som gör vad och när ni ses igen. Ring den som ni saknade.
# heading
gor-det-har-i-veckan-1972 = Gör det här i veckan
fraga-en-granne-bara-en-n7kx = Fråga en granne. Bara en.
