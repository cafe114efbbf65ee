### The texts of content/labour/right-to-strike.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Rätten att lägga ned arbetet
description = Strejkrätten är det som gör en förhandling till något mer än en bön.
slug = strejkratt
# heading
det-enda-som-alltid-hors-dctm = Det enda som alltid hörs
en-arbetsgivare-har-pengarna-xxcy = En arbetsgivare har pengarna, lokalen och schemat. De som arbetar har varandra. När alla slutar arbeta på samma gång blir det tyst, och den tystnaden hörs. Därför är strejkrätten värd att försvara också den dag då ingen tänker använda den.
# heading
nar-far-den-behovas-x5sb = När får den behövas?
ofta-racker-det-att-den-finns-sb09 = Ofta räcker det att den finns. Vetskapen om att en strejk är möjlig gör att den andra sidan lyssnar tidigare. Tas den möjligheten bort, blir varje fråga om raster, skydd och lön en vädjan till någons goda vilja.
# heading
facket-och-de-folkvalda-2mtg = Facket och de folkvalda tillsammans
facket-vet-hur-det-ser-ut-pa-jq28 = Facket vet hur det ser ut på golvet. De folkvalda kan ta frågan till fullmäktige. När de arbetar ihop går det fortare:
# item
facket-och-medlemmarna-beskriver-hxcb = Facket och medlemmarna beskriver vad som är fel.
# item
en-folkvald-skriver-en-motion-gtjs = En folkvald skriver en motion[^motion] med deras egna ord.
# item
andra-kommuner-far-lana-texten-7w1s = Andra kommuner får låna texten och ändra det som behövs.
# item
lokalgrupperna-berattar-om-t51j = Lokalgrupperna berättar om förslaget på torget och i trapphuset.
har-ni-en-text-som-andra-kan-ha-kcd5 = Har ni en text som andra kan ha nytta av? [Skicka den till oss](../write-to-us.md#texts), så slipper nästa grupp börja på ett tomt papper.
# heading
anstallningsskydd-och-strejkratt-tp1b = Anställningsskydd och strejkrätt hör ihop
anstallningsskyddet-skyddar-den-kvs5 = Anställningsskyddet skyddar den som säger ifrån ensam. Strejkrätten skyddar alla som säger ifrån tillsammans. Vi vill försvara båda. Alla kraven finns under [En arbetsrätt att lita på](index.md#demands).
en-motion-ar-ett-forslag-som-en-6y0k = En motion är ett förslag som en folkvald lämnar in och som fullmäktige måste ta ställning till.
