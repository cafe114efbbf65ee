### Easy Swedish: translation of content/healthcare/staff.md. Needs review by a speaker.

title = Personalen först
description = De som vårdar ska ha bra lön och mer tid, och få vara med och bestämma. Då vill de stanna.
slug = personalen-forst
varfor-manniskor-gar-ce7d = Därför slutar människor
fraga-nagon-som-har-slutat-det-gam0 = Fråga någon som har slutat. Hon blev inte trött på patienterna. Hon blev trött på att gå hem och tänka på allt som hon inte hann. Yrkena i vården har för låg lön. De flesta som har de yrkena är kvinnor. Det hör ihop. Det går att ändra.
dyra-ersattare-qyz8 = Dyra vikarier
nar-de-anstallda-gar-fyller-64nw = När de anställda slutar tar regionen in stafettpersonal.[^agency] Det är dyrt. Den som är på avdelningen i en vecka kan aldrig känna den lika bra som den som har arbetat där i många år. Vi vill att pengarna går till dem som stannar.
styr-med-dem-som-vet-kgvk = Bestäm tillsammans med dem som vet
varden-styrs-som-om-den-vore-ett-78fr = Vården styrs som om den var ett företag. Det kallas *New Public Management*. Man mäter allt, köper och säljer och räknar besök. Men en bra natt på en avdelning syns inte i en tabell.
vi-vill-ha-en-styrning-som-kqts = Vi vill börja hos dem som gör arbetet:
personalen-ska-vara-med-och-b8nf = Personalen ska vara med och bestämma hur de ska arbeta.
det-som-mats-ska-hjalpa-xvdw = Det som man mäter ska hjälpa patienten. Det ska inte bara fylla ett papper.
den-som-varnar-for-brister-ska-st5y = Den som säger att något är fel ska få tack, inte skäll.
tillsammans-med-facket-h4vz = Tillsammans med facket
battre-villkor-vinner-vi-inte-at-c97f = Vi kan inte vinna bättre villkor åt personalen. Vi måste göra det med personalen. Därför hör vården ihop med vår kampanj [Rättigheter på jobbet som du kan lita på](../labour/index.md) och med [rätten att strejka](../labour/right-to-strike.md).
stafettpersonal-ar-lakare-70qw = Stafettpersonal är läkare, sjuksköterskor och andra som man hyr en kort tid. Man hyr dem från ett företag.
