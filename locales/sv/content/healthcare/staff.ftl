### The texts of content/healthcare/staff.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Personalen först
description = Den som vårdar ska ha lön, tid och inflytande nog för att vilja stanna.
slug = personalen
# heading
varfor-manniskor-gar-ce7d = Varför människor går
fraga-nagon-som-har-slutat-det-gam0 = Fråga någon som har slutat. Det var inte patienterna hon tröttnade på. Det var att gå hem och tänka på allt hon inte hann. Vårdens yrken är underbetalda, och de flesta som har dem är kvinnor. Det hänger ihop, och det går att ändra.
# heading
dyra-ersattare-qyz8 = Dyra ersättare
nar-de-anstallda-gar-fyller-64nw = När de anställda går fyller regionen luckorna med stafettpersonal.[^agency] Det är dyrt. Och den som är på avdelningen i en vecka kan aldrig känna den så väl som den som har arbetat där i många år. Vi vill att pengarna går till dem som stannar.
# heading
styr-med-dem-som-vet-kgvk = Styr med dem som vet
varden-styrs-som-om-den-vore-ett-78fr = Vården styrs som om den vore ett företag. Metoden kallas *New Public Management*: mät allt, köp och sälj, räkna besök. Men en bra natt på en avdelning syns inte i en tabell.
vi-vill-ha-en-styrning-som-kqts = Vi vill ha en styrning som börjar hos dem som gör arbetet:
# item
personalen-ska-vara-med-och-b8nf = Personalen ska vara med och bestämma hur arbetet läggs upp.
# item
det-som-mats-ska-hjalpa-xvdw = Det som mäts ska hjälpa patienten, inte bara fylla en rapport.
# item
den-som-varnar-for-brister-ska-st5y = Den som varnar för brister ska få ett tack, inte en tillsägelse.
# heading
tillsammans-med-facket-h4vz = Tillsammans med facket
battre-villkor-vinner-vi-inte-at-c97f = Bättre villkor vinner vi inte åt personalen, utan med den. Därför hör vården ihop med vår kampanj för [en arbetsrätt att lita på](../labour/index.md), och med [rätten att strejka](../labour/right-to-strike.md).
stafettpersonal-ar-lakare-70qw = Stafettpersonal är läkare, sjuksköterskor och andra som hyrs in för en kortare tid från ett bemanningsföretag.
