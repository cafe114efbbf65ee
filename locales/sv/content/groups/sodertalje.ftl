### The texts of content/groups/sodertalje.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Södertälje
description = En grupp med mycket sjukvårdspersonal, många språk och starkt kaffe.
slug = sodertalje
area = Södertälje med omnejd
meeting-place = Föreningslokalen nära stationen (exempel)
meeting-time = Första tisdagen i månaden, klockan 18 till 20
det-har-ar-en-exempelgrupp-25vr = Det här är en exempelgrupp. Uppgifterna är påhittade.
# heading
vilka-vi-ar-1b73 = Vilka vi är
flera-av-oss-arbetar-i-varden-z7k2 = Flera av oss arbetar i vården. Därför handlar mötena ofta om [personalen](../healthcare/staff.md) och om hur det är att gå hem från ett pass man inte hann med. Men du behöver inte arbeta i vården för att komma. Det räcker att du har varit sjuk någon gång.
# heading
det-har-gor-vi-nu-zea3 = Det här gör vi nu
# item
vi-samlar-namn-for-att-n2wp = Vi samlar namn för att vårdplatserna ska öppnas igen. [Sjukvård att lita på](../healthcare/index.md)
# item
vi-haller-vartannat-mote-pa-dxcg = Vi håller vartannat möte på arabiska.
# item
vi-soker-nagon-som-vill-lasa-16yf = Vi söker någon som vill läsa korrektur på engelska.
# heading
bra-att-veta-35pn = Bra att veta
lokalen-ligger-pa-bottenvaningen-11z2 = Lokalen ligger på bottenvåningen och har hörslinga. Kaffet är gratis.
