### Easy Swedish: translation of content/paratransit/trips.md. Needs review by a speaker.

title = Räkna inte mina resor
description = En gräns för resorna med färdtjänst är en gräns för hur mycket liv en människa får ha.
slug = rakna-inte-mina-resor
vad-ett-tak-gor-med-en-vecka-4fva = Vad en gräns gör med en vecka
tank-dig-att-du-maste-valja-b2j2 = Tänk dig att du måste välja. Ska du träna eller träffa din syster? Ska du gå på styrelsens möte eller till tandläkaren? Så här kan en vanlig vecka se ut när ingen räknar:
arbete-ve1f = **Jobb**
till-jobbet-och-hem-igen-82pp = resa till jobbet och hem igen
en-kurs-pa-andra-sidan-stan-dk32 = gå en kurs på andra sidan stan
forening-pcbm = **Förening**
styrelsemote-pa-tisdagen-5b5g = gå på styrelsens möte på tisdagen
flygbladsutdelning-pa-torget-pa-51xc = dela ut flygblad på torget på lördagen
manniskor-rvnm = **Människor**
middag-hos-en-van-tfap = äta middag hos en vän
ett-barnbarn-som-fyller-ar-jrqs = fira ett barnbarn som fyller år
varje-rad-ar-resor-och-varje-h3cs = Varje rad är resor. Varje resa är både dit och hem. Om det finns en gräns måste du stryka några rader. Då är det inte resorna som försvinner. Det är du.
samma-villkor-som-pa-bussen-vs8h = Samma regler som på bussen
den-som-har-ett-kort-till-bussen-yqjd = Den som har ett kort till bussen kan åka en enda station för att det regnar. Ingen frågar varför. Så fri ska också den vara som åker färdtjänst. Du ska få resa för något viktigt, för något roligt eller utan något särskilt skäl.
avsta-inte-fran-en-vardresa-for-4jxa = Hoppa inte över en resa till vården för att spara resor. Fråga först vilka regler som gäller för just den resan. Berätta gärna för oss vad du fick för svar.
ratten-att-organisera-sig-bhwr = Rätten att gå ihop med andra
fardtjansten-avgor-vem-som-kan-w3pp = Färdtjänsten avgör vem som kan komma till ett möte. Utan den blir det bara de som kunde gå dit som är med när man bestämmer. Vill du veta hur en grupp ordnar möten där alla kan vara med? Läs [Gör så att alla kan vara med](../handbook/accessibility.md).
vad-vi-vill-xnft = Det här vill vi
inget-tak-samma-villkor-det-ar-sq2g = Ingen gräns. Samma regler. Det är allt. Det står på sidan [Färdtjänst som du kan lita på](index.md#demands).
