### The texts of content/groups/nynashamn.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Nynäshamn
description = Gruppen längst söderut på banan, som vill ha två spår i stället för ett.
slug = nynashamn
area = Nynäshamn och Ösmo
meeting-place = Biblioteket (exempel)
meeting-time = Sista torsdagen i månaden, klockan 18.30
det-har-ar-en-exempelgrupp-3x7w = Det här är en exempelgrupp. Uppgifterna är påhittade.
# heading
tva-spar-p7pe = Två spår
har-pratar-alla-om-taget-vi-vill-fe5v = Här pratar alla om tåget. Vi vill ha [dubbelspår till Nynäshamn och Norviks hamn](../paratransit/rail.md#plan), så att resan går att lita på för den som pendlar och för den som ska till sjukhuset.
# heading
det-har-gor-vi-nu-b7hm = Det här gör vi nu
# item
vi-delar-flygblad-pa-perrongen-2t8x = Vi delar flygblad på perrongen, på väg till jobbet ändå.
# item
vi-fragar-resenarer-med-t9rw = Vi frågar resenärer med färdtjänst vad som fungerar och vad som inte gör det. [En färdtjänst att lita på](../paratransit/index.md)
# item
vi-soker-sallskap-till-2s6n = Vi söker sällskap till morgontåget.
# heading
bra-att-veta-etre = Bra att veta
vi-slutar-i-tid-till-taget-kan-yah6 = Vi slutar i tid till tåget. Kan du inte komma till biblioteket går det bra att vara med på telefon.
