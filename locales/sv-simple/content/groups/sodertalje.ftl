### Easy Swedish: translation of content/groups/sodertalje.md. Needs review by a speaker.

title = Södertälje
description = I gruppen arbetar många i vården. Vi pratar många språk. Kaffet är starkt.
slug = sodertalje
area = Södertälje och platser nära
meeting-place = Föreningens lokal nära stationen (exempel)
meeting-time = Den första tisdagen i månaden, klockan 18 till 20
det-har-ar-en-exempelgrupp-25vr = Det här är ett exempel. Gruppen finns inte på riktigt.
vilka-vi-ar-1b73 = Så är gruppen
flera-av-oss-arbetar-i-varden-z7k2 = Flera av oss arbetar i vården. Därför pratar vi ofta om [personalen](../healthcare/staff.md). Vi pratar om hur det är att gå hem när man inte har hunnit allt. Men du behöver inte arbeta i vården. Alla har varit sjuka någon gång.
det-har-gor-vi-nu-zea3 = Det här gör vi nu
vi-samlar-namn-for-att-n2wp = Vi samlar namn. Sängarna på sjukhusen ska öppna igen. [Sjukvård som du kan lita på](../healthcare/index.md)
vi-haller-vartannat-mote-pa-dxcg = Vi har möte på arabiska varannan gång.
vi-soker-nagon-som-vill-lasa-16yf = Vi söker någon som kan rätta texter på engelska.
bra-att-veta-35pn = Bra att veta
lokalen-ligger-pa-bottenvaningen-11z2 = Lokalen är på bottenvåningen. Den har hörslinga. Kaffet är gratis.
