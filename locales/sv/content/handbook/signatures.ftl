### The texts of content/handbook/signatures.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Samla namn
description = En namninsamling är värd mest om varje namn också blev ett samtal.
slug = samla-namn
# heading
en-bra-lista-5rap = En bra lista
overst-star-kravet-i-en-enda-rg29 = Överst står kravet, i en enda mening. Under det står till vem listan ska lämnas och när. Sedan kommer raderna.
# term
namn-q0d9 = Namn
# meaning
lasligt-och-skrivet-av-personen-wdgn = Läsligt, och skrivet av personen själv.
# term
ort-6sbw = Ort
# meaning
sa-att-mottagaren-ser-att-ni-s7c9 = Så att mottagaren ser att ni kommer härifrån.
# term
kontakt-0hh7 = Kontakt
# meaning
frivilligt-skriv-ut-vad-ni-ska-393p = Frivilligt. Skriv ut vad ni ska använda det till.
be-aldrig-om-mer-an-ni-behover-99h8 = Be aldrig om mer än ni behöver. Ett personnummer hör inte hemma på en vanlig namnlista.
# heading
sa-gar-det-till-2k4x = Så går det till
# item
sta-vid-ett-bord-som-folk-kan-5mjx = Stå vid ett bord som folk kan komma fram till, också med rullstol.
# item
las-upp-kravet-hogt-for-den-som-thzz = Läs upp kravet högt för den som vill höra det.
# item
ha-listan-pa-flera-sprak-men-et94 = Ha listan på flera språk, men samma krav.
# item
rakna-namnen-varje-kvall-och-yq66 = Räkna namnen varje kväll och förvara listorna inlåsta.
# heading
nar-ni-lamnar-over-4z4s = När ni lämnar över
gor-det-tillsammans-och-gor-det-9qhz = Gör det tillsammans, och gör det synligt. Ta en bild på pappersbunten, inte på namnen. Berätta sedan för alla som skrev på hur det gick, också om svaret blev nej. Och förstör listorna när ni inte längre behöver dem.
# heading
checklista-7scq = Checklista
# item
kravet-gar-att-lasa-hogt-pa-en-2p8t = Kravet går att läsa högt på en gång
# item
det-star-vem-som-samlar-in-jcp1 = Det står vem som samlar in namnen
# item
det-star-vad-uppgifterna-ska-20zd = Det står vad uppgifterna ska användas till och när de förstörs
# item
vi-vet-vem-som-ska-ta-emot-artx = Vi vet vem som ska ta emot listan
# item
vi-har-bestamt-en-sista-dag-7g2t = Vi har bestämt en sista dag
# heading
gor-det-har-i-veckan-tn9n = Gör det här i veckan
skriv-ert-krav-pa-en-rad-las-det-gv0r = Skriv ert krav på en rad. Läs det för någon som inte är med i gruppen och be personen säga det med egna ord.
