### The texts of content/paratransit/rail.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Mer spår, inga nya motorvägar
description = Bygg ut spåren och cykelbanorna, så att hela regionen kan resa hållbart.
slug = spar
# heading
det-har-vill-vi-bygga-pdhz = Det här vill vi bygga
# cell
var-cwrm = Var
# cell
vad-vi-vill-147j = Vad vi vill
# cell
vad-det-ger-awzc = Vad det ger
# cell
nynashamn-och-norviks-hamn-b515 = Nynäshamn och Norviks hamn
# cell
dubbelspar-hela-vagen-qpvz = Dubbelspår hela vägen
# cell
tag-som-slipper-vanta-pa-e45a = Tåg som slipper vänta på varandra, och gods på räls
# cell
roslagsbanan-cytj = Roslagsbanan
# cell
spar-vidare-till-rimbo-7t2h = Spår vidare till Rimbo
# cell
en-bana-som-nar-langre-an-i-dag-77y4 = En bana som når längre än i dag
# cell
hela-regionen-9pak = Hela regionen
# cell
cykelbanor-79av = Cykelbanor
# cell
en-trygg-vag-for-den-som-vill-44hw = En trygg väg för den som vill cykla
# cell
hela-regionen-egexpd = Hela regionen
# cell
inga-nya-motorvagar-ag97 = Inga nya motorvägar
# cell
pengarna-racker-till-sparen-6npc = Pengarna räcker till spåren
# heading
dubbelspar-till-nynashamn-6mf9 = Dubbelspår till Nynäshamn
pa-ett-enkelspar-maste-det-ena-tpet = På ett enkelspår måste det ena tåget vänta på det andra. Med två spår kan tågen gå tätare, och en försening i ena riktningen behöver inte bli en försening i båda. Godset till och från Norviks hamn kan åka på räls i stället för på landsväg.
var-exempelgrupp-i-nynashamn-tqqs = Vår exempelgrupp i [Nynäshamn](../groups/nynashamn.md) arbetar med just den frågan.
# heading
roslagsbanan-till-rimbo-tav6 = Roslagsbanan till Rimbo
en-bana-som-slutar-for-tidigt-1w5g = En bana som slutar för tidigt lämnar över resten till bilen. Vi vill att Roslagsbanan går vidare till Rimbo, så att det går att bo där utan att köra varje dag.
# heading
cykelbanor-i-stallet-for-korfalt-gy3x = Cykelbanor i stället för körfält
en-ny-motorvag-binder-oss-vid-1zb3 = En ny motorväg binder oss vid bilen för lång tid framåt. En cykelbana gör tvärtom. Den är billig, den är tyst och den fungerar för tolvåringen på väg till träningen.
spar-och-stationer-maste-fungera-43j1 = Spår och stationer måste fungera för alla. En ny station där hissen är sista punkten på listan är inte färdig.
