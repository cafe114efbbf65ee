### Easy Swedish: translation of content/paratransit/leaflet.md. Needs review by a speaker.

title = Alla har rätt att resa
description = Färdtjänsten ska inte ha någon gräns för antalet resor. Reglerna ska vara samma som för bussar och tåg.
slug = flygblad
action-text = Skriv under listan
den-som-tar-bussen-behover-zpdd = Färdtjänst är resor för den som inte kan ta bussen. Den som tar bussen behöver aldrig räkna sina resor. Med färdtjänst måste du räkna, så länge det finns en gräns.
ingen-forman-en-buss-tc6y = Ingen gåva
ingen-sager-att-bussen-ar-en-kmzq = Ingen säger att bussen är en gåva. Färdtjänsten är inte heller en gåva. Den är buss och tåg för dig som inte kan gå till hållplatsen eller stiga på. Med färdtjänst kan du arbeta. Du kan vara med i en förening och träffa andra.
vi-reser-tillsammans-k2be = Vi reser tillsammans
det-har-handlar-om-hela-regionen-qfkz = Låt alla åka buss och tåg utan att betala. Det hjälper kvinnor mest, och människor med lite pengar. Bygg två spår till Nynäshamn och Norviks hamn. Bygg Roslagsbanan vidare till Rimbo. Bygg fler cykelvägar. Då är det lättare att låta bilen stå.
vi-kraver-7bvf = Det kräver vi
inget-tak-for-antalet-hkcg = Ingen gräns för antalet resor med färdtjänst.
samma-villkor-som-i-resten-av-59mt = Samma regler som för bussar och tåg.
nolltaxa-for-alla-wp4p = Alla ska få åka utan att betala.
spar-och-cykelbanor-inga-nya-85p7 = Bygg spår och cykelvägar, inte nya motorvägar.
