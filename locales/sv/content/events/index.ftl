### The texts of content/events/index.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Möten
description = Kom och ät soppa, ställ frågor, åk på läger. Alla är välkomna.
slug = moten
motena-har-nedanfor-ar-exempel-dwns = Mötena här nedanför är exempel. Tider och adresser är påhittade.
# heading
bra-att-veta-pp3d = Bra att veta
# item
det-kostar-ingenting-att-komma-b19e = Det kostar ingenting att komma.
# item
du-behover-inte-vara-medlem-i-1xwa = Du behöver inte vara medlem i något.
# item
sag-till-en-vecka-i-forvag-om-du-xkma = Säg till en vecka i förväg om du behöver tolk till ett språk som inte står på mötets sida. [Skriv till oss](../write-to-us.md)
