### The texts of content/paratransit/fare-free.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Nolltaxa, så att alla kan åka
description = Gör kollektivtrafiken avgiftsfri, och betala den tillsammans på samma sätt som vi betalar för skolan och biblioteken.
slug = nolltaxa
# heading
inga-sparrar-58rv = Inga spärrar
nolltaxa-betyder-att-du-kliver-8q5z = Nolltaxa betyder att du kliver på. Ingen biljett, ingen spärr, ingen kontroll. Resan är redan betald, av oss alla, som trottoaren du gick på för att komma till hållplatsen.
# heading
fragor-vi-brukar-fa-x03x = Frågor vi brukar få
# term
vilka-har-mest-nytta-av-nolltaxa-2wxf = Vilka har mest nytta av nolltaxa?
# meaning
kvinnor-och-manniskor-med-laga-tf7t = Kvinnor och människor med låga inkomster.
# term
ar-inget-gratis-bqdx = Är inget gratis?
# meaning
nagon-betalar-alltid-fragan-ar-qh3n = Någon betalar alltid. Frågan är om vi betalar var för sig i spärren, eller tillsammans och efter förmåga.
# term
vad-har-det-med-fardtjansten-att-2ky9 = Vad har det med färdtjänsten att göra?
# meaning
fardtjansten-ar-kollektivtrafik-bbd7 = Färdtjänsten är kollektivtrafik. När resorna blir avgiftsfria för alla ska de bli det i färdtjänsten också.
# term
vad-har-det-med-klimatet-att-d9dc = Vad har det med klimatet att göra?
# meaning
en-resa-som-inte-kostar-nagot-16k6 = En resa som inte kostar något extra är lätt att välja. Och varje gång någon tar tåget i stället för bilen blir utsläppen mindre.
# heading
en-vanlig-dag-nb9e = En vanlig dag
tank-pa-den-som-lamnar-pa-9v81 = Tänk på den som lämnar på förskolan, åker till jobbet, handlar och hälsar på sin mamma på vägen hem. Det är många korta resor. I dag är var och en av dem något att ha råd med. Med nolltaxa är den bara nästa hållplats.
nolltaxa-fungerar-bara-om-det-5a4v = Nolltaxa fungerar bara om det går något att åka med. Därför vill vi ha [mer spår](rail.md) på samma gång. Alla våra krav finns under [En färdtjänst att lita på](index.md#demands).
