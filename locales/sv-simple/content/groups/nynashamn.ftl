### Easy Swedish: translation of content/groups/nynashamn.md. Needs review by a speaker.

title = Nynäshamn
description = Gruppen finns längst söderut på banan. Vi vill ha två spår, inte ett.
slug = nynashamn
area = Nynäshamn och Ösmo
meeting-place = Biblioteket (exempel)
meeting-time = Den sista torsdagen i månaden, klockan 18.30
det-har-ar-en-exempelgrupp-3x7w = Det här är ett exempel. Gruppen finns inte på riktigt.
tva-spar-p7pe = Två spår
har-pratar-alla-om-taget-vi-vill-fe5v = Här pratar alla om tåget. Vi vill ha [två spår till Nynäshamn och Norviks hamn](../paratransit/rail.md#plan). Då går det att lita på tåget, både till jobbet och till sjukhuset.
det-har-gor-vi-nu-b7hm = Det här gör vi nu
vi-delar-flygblad-pa-perrongen-2t8x = Vi delar ut flygblad där tåget stannar, när vi ska till jobbet.
vi-fragar-resenarer-med-t9rw = Vi frågar dem som åker färdtjänst vad som är bra och vad som är dåligt. [Färdtjänst som du kan lita på](../paratransit/index.md)
vi-soker-sallskap-till-2s6n = Vi söker fler som vill vara med på morgonens tåg.
bra-att-veta-etre = Bra att veta
vi-slutar-i-tid-till-taget-kan-yah6 = Vi slutar så att alla hinner med tåget. Du kan vara med på telefon om du inte kan komma.
