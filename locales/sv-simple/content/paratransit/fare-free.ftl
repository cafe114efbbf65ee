### Easy Swedish: translation of content/paratransit/fare-free.md. Needs review by a speaker.

title = Nolltaxa: alla kan åka utan att betala
description = Ingen ska behöva betala biljett på bussar och tåg. Vi betalar dem tillsammans, som vi betalar skolan och biblioteken.
slug = aka-utan-att-betala
inga-sparrar-58rv = Inga spärrar
nolltaxa-betyder-att-du-kliver-8q5z = Nolltaxa betyder att du bara kliver på. Du behöver ingen biljett. Det finns ingen spärr och ingen kontroll. Vi har redan betalat resan tillsammans. Vi har också betalat trottoaren där du gick till hållplatsen.
fragor-vi-brukar-fa-x03x = Frågor som vi ofta får
vilka-har-mest-nytta-av-nolltaxa-2wxf = Vem har mest nytta av nolltaxa?
kvinnor-och-manniskor-med-laga-tf7t = Kvinnor och människor som har låga inkomster.
ar-inget-gratis-bqdx = Finns det inget som är gratis?
nagon-betalar-alltid-fragan-ar-qh3n = Någon betalar alltid. Vi kan betala var för sig i spärren. Eller så betalar vi tillsammans, och var och en betalar så mycket den kan.
vad-har-det-med-fardtjansten-att-2ky9 = Vad har det med färdtjänsten att göra?
fardtjansten-ar-kollektivtrafik-bbd7 = Färdtjänsten är en del av kollektivtrafiken. När alla får åka utan att betala ska den som åker färdtjänst också få det.
vad-har-det-med-klimatet-att-d9dc = Vad har det med klimatet att göra?
en-resa-som-inte-kostar-nagot-16k6 = En resa som inte kostar något extra är lätt att välja. Och varje gång någon tar tåget i stället för bilen blir utsläppen mindre. Utsläpp är det som skadar klimatet.
en-vanlig-dag-nb9e = En vanlig dag
tank-pa-den-som-lamnar-pa-9v81 = Tänk på en person som lämnar barn på förskolan, åker till jobbet, handlar och hälsar på sin mamma på vägen hem. Det är många korta resor. I dag måste man ha råd med varje resa. Med nolltaxa är resan bara nästa hållplats.
nolltaxa-fungerar-bara-om-det-5a4v = Nolltaxa fungerar bara om det finns något att åka med. Därför vill vi ha [mer spår](rail.md) på samma gång. Allt vi kräver finns på sidan [Färdtjänst som du kan lita på](index.md#demands).
