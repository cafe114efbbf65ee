### Easy Swedish: translation of content/labour/right-to-strike.md. Needs review by a speaker.

title = Rätten att strejka
description = Den som har rätt att strejka kan förhandla. Annars kan man bara be.
slug = strejk
det-enda-som-alltid-hors-dctm = Det enda som alltid hörs
en-arbetsgivare-har-pengarna-xxcy = En arbetsgivare har pengarna, lokalen och schemat. De som arbetar har varandra. När alla slutar arbeta på samma gång blir det tyst. Det är en strejk, och tystnaden hörs. Därför ska vi försvara rätten att strejka, också när ingen tänker använda den.
nar-far-den-behovas-x5sb = När kan den behövas?
ofta-racker-det-att-den-finns-sb09 = Ofta räcker det att den finns. Den andra sidan vet att en strejk kan komma. Då lyssnar de tidigare. Utan den rätten kan vi bara be om raster, skydd och lön, och hoppas att någon är snäll.
facket-och-de-folkvalda-2mtg = Facket och de folkvalda tillsammans
facket-vet-hur-det-ser-ut-pa-jq28 = Facket vet hur det är på jobbet. De folkvalda är politiker som folket har röstat fram. De kan ta frågan till fullmäktige. Där sitter politikerna och bestämmer. När de arbetar ihop går det fortare:
facket-och-medlemmarna-beskriver-hxcb = Facket och medlemmarna berättar vad som är fel.
en-folkvald-skriver-en-motion-gtjs = En folkvald skriver en motion[^motion] med deras egna ord.
andra-kommuner-far-lana-texten-7w1s = Andra kommuner får låna texten och ändra det som behövs.
lokalgrupperna-berattar-om-t51j = Grupperna berättar om förslaget på torget och i trapphuset.
har-ni-en-text-som-andra-kan-ha-kcd5 = Har ni en text som andra kan ha nytta av? [Skicka den till oss](../write-to-us.md#texts). Då slipper nästa grupp börja på ett tomt papper.
anstallningsskydd-och-strejkratt-tp1b = Skyddet för jobbet och rätten att strejka hör ihop
anstallningsskyddet-skyddar-den-kvs5 = Anställningsskyddet skyddar den som säger ifrån ensam. Rätten att strejka skyddar alla som säger ifrån tillsammans. Vi vill försvara båda. Allt vi kräver finns på sidan [Rättigheter på jobbet som du kan lita på](index.md#demands).
en-motion-ar-ett-forslag-som-en-6y0k = En motion är ett förslag från en folkvald. Fullmäktige måste bestämma vad de tycker om det.
