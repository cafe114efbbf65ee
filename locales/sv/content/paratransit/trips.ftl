### The texts of content/paratransit/trips.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Räkna inte mina resor
description = Ett tak för antalet färdtjänstresor är ett tak för hur mycket liv en människa får ha.
slug = resor
# heading
vad-ett-tak-gor-med-en-vecka-4fva = Vad ett tak gör med en vecka
tank-dig-att-du-maste-valja-b2j2 = Tänk dig att du måste välja. Träningen eller syrran. Styrelsemötet eller tandläkaren. En vanlig vecka kan se ut så här, när ingen räknar:
# item
arbete-ve1f = **Arbete**
# item
till-jobbet-och-hem-igen-82pp = till jobbet och hem igen
# item
en-kurs-pa-andra-sidan-stan-dk32 = en kurs på andra sidan stan
# item
forening-pcbm = **Förening**
# item
styrelsemote-pa-tisdagen-5b5g = styrelsemöte på tisdagen
# item
flygbladsutdelning-pa-torget-pa-51xc = flygbladsutdelning på torget på lördagen
# item
manniskor-rvnm = **Människor**
# item
middag-hos-en-van-tfap = middag hos en vän
# item
ett-barnbarn-som-fyller-ar-jrqs = ett barnbarn som fyller år
varje-rad-ar-resor-och-varje-h3cs = Varje rad är resor, och varje resa är åt två håll. Med ett tak måste några rader strykas. Det är inte resorna som försvinner då. Det är du.
# heading
samma-villkor-som-pa-bussen-vs8h = Samma villkor som på bussen
den-som-har-ett-kort-till-bussen-yqjd = Den som har ett kort till bussen kan åka en station för att det regnar. Ingen frågar varför. Den friheten ska färdtjänstens resenärer också ha: att resa för något viktigt, för något roligt, eller utan någon särskild anledning.
avsta-inte-fran-en-vardresa-for-4jxa = Avstå inte från en vårdresa för att spara resor till annat. Fråga först vad som gäller för just den resan, och berätta gärna för oss vad du fick för svar.
# heading
ratten-att-organisera-sig-bhwr = Rätten att organisera sig
fardtjansten-avgor-vem-som-kan-w3pp = Färdtjänsten avgör vem som kan komma till ett möte. Utan den blir rummen där beslut fattas fulla av människor som kunde gå dit. Vill du veta hur en grupp ordnar möten som alla kan delta i? Läs [Gör det möjligt att vara med](../handbook/accessibility.md).
# heading
vad-vi-vill-xnft = Vad vi vill
inget-tak-samma-villkor-det-ar-sq2g = Inget tak. Samma villkor. Det är hela saken, och den finns under [En färdtjänst att lita på](index.md#demands).
