### Easy Swedish: translation of content/events/index.md. Needs review by a speaker.

title = Möten
description = Kom och ät soppa. Ställ frågor. Följ med på läger. Alla får komma.
slug = moten
motena-har-nedanfor-ar-exempel-dwns = Mötena här är exempel. Tiderna och adresserna är inte på riktigt.
bra-att-veta-pp3d = Bra att veta
det-kostar-ingenting-att-komma-b19e = Det är gratis.
du-behover-inte-vara-medlem-i-1xwa = Du behöver inte vara medlem.
sag-till-en-vecka-i-forvag-om-du-xkma = Behöver du en tolk? Säg till en vecka innan. [Skriv till oss](../write-to-us.md)
