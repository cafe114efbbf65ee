### Somali: translation of content/events/index.md. Needs review by a speaker.

title = Kulamo
description = Kaalay maraq cab, su’aalo weydii, xerada nagula soo bax. Qof walba waa la soo dhoweynayaa.
slug = kulamo
motena-har-nedanfor-ar-exempel-dwns = Kulamada hoos ku qoran waa tusaale. Waqtiyada iyo cinwaannada waa la alifay.
bra-att-veta-pp3d = Wax fiican in la ogaado
det-kostar-ingenting-att-komma-b19e = Imaanshuhu waa bilaash.
du-behover-inte-vara-medlem-i-1xwa = Uma baahnid inaad xubin ka tahay wax.
sag-till-en-vecka-i-forvag-om-du-xkma = Noo sheeg toddobaad ka hor haddii aad u baahan tahay turjubaan luqad aan ku qornayn bogga kulanka. [Noo soo qor](../write-to-us.md)
