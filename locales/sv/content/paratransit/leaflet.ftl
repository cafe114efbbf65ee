### The texts of content/paratransit/leaflet.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Samma rätt att resa
description = Färdtjänst utan tak för antalet resor, på samma villkor som i resten av kollektivtrafiken.
slug = flygblad
action-text = Skriv under namnlistan
den-som-tar-bussen-behover-zpdd = Den som tar bussen behöver aldrig räkna sina resor. Den som åker färdtjänst måste göra det, så länge det finns ett tak. När resorna är slut är det livet som ställs in.
# heading
ingen-forman-en-buss-tc6y = Ingen förmån
ingen-sager-att-bussen-ar-en-kmzq = Ingen säger att bussen är en förmån. Det är inte färdtjänsten heller. Den är kollektivtrafik för dig som inte kan gå till hållplatsen eller stiga på. Tack vare den går det att arbeta, organisera sig och träffa andra.
# heading
vi-reser-tillsammans-k2be = Vi reser tillsammans
det-har-handlar-om-hela-regionen-qfkz = Nolltaxa i kollektivtrafiken hjälper kvinnor och människor med låga inkomster mest. Dubbelspår till Nynäshamn och Norviks hamn, Roslagsbanan vidare till Rimbo och fler cykelbanor gör det lättare att låta bilen stå. Nya motorvägar gör tvärtom.
# heading
vi-kraver-7bvf = Vi kräver
# item
inget-tak-for-antalet-hkcg = Inget tak för antalet färdtjänstresor.
# item
samma-villkor-som-i-resten-av-59mt = Samma villkor som i resten av kollektivtrafiken.
# item
nolltaxa-for-alla-wp4p = Nolltaxa för alla.
# item
spar-och-cykelbanor-inga-nya-85p7 = Spår och cykelbanor, inga nya motorvägar.
