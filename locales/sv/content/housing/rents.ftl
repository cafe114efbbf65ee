### The texts of content/housing/rents.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Hyror som går att betala
description = En bostad finns inte för alla om hyran bara passar några få.
slug = hyror
# heading
nytt-hus-gammalt-problem-xbtd = Nytt hus, gammalt problem
nar-ett-nytt-hyreshus-star-klart-ts4r = När ett nytt hyreshus står klart borde det bli en god nyhet för den som har väntat länge. Ofta blir det inte så. Hyran är för hög. Lägenheten finns, men inte för den som behöver den mest.
# heading
bortrenoverad-fran-sitt-hem-gn9r = Bortrenoverad från sitt hem
ror-maste-bytas-och-fonster-2kcs = Rör måste bytas och fönster måste tätas. Det är underhåll, och det ska göras. Lyxrenovering är något annat. Då kommer det nytt kök och nytt badrum som ingen hyresgäst har bett om, och sedan kommer den nya hyran. Den som inte klarar den får flytta från grannar, skola och vänner.
ska-ditt-hus-renoveras-prata-med-8d2y = Ska ditt hus renoveras? Prata med grannarna innan någon skriver på. En hyresgäst som ställer frågor kan man vänta ut. En hel trappuppgång måste få svar.
# heading
de-som-far-betala-pkdp = De som får betala
fler-kvinnor-an-man-hyr-sin-cchb = Fler kvinnor än män hyr sin bostad, så höga hyror drabbar fler kvinnor. För den som lever ensam, är pensionär, ny i Sverige eller ung kan hyran avgöra om det blir något eget hem.
# heading
ord-som-ar-bra-att-kunna-6qwk = Ord som är bra att kunna
# term
lyxrenovering-ctby = Lyxrenovering
# meaning
en-renovering-som-hojer-hyran-hqfs = En renovering som höjer hyran mer än de som bor i huset har råd med, och som de inte har bett om.
# term
marknadshyra-jq7y = Marknadshyra
# meaning
en-hyra-som-satts-efter-vad-den-vnxn = En hyra som sätts efter vad den med mest pengar är beredd att betala.
# term
rimlig-hyra-zxdr = Rimlig hyra
# meaning
en-hyra-du-kan-betala-och-anda-31ve = En hyra du kan betala och ändå ha pengar kvar till mat, resor och lite glädje.
# heading
vad-du-kan-gora-bphh = Vad du kan göra
# item
samla-grannarna-i-tvattstugan-2c67 = Samla grannarna, i tvättstugan eller vid ett köksbord.
# item
skriv-ned-vad-hyresvarden-har-c3hs = Skriv ned vad hyresvärden har sagt, och när.
# item
dela-flygblad-i-alla-5ref = [Dela flygblad](../handbook/leaflets.md) i alla trappuppgångar, inte bara i din egen.
# item
skriv-till-oss-sa-tanker-vi-ngg4 = [Skriv till oss](../write-to-us.md), så tänker vi tillsammans.
alla-vara-bostadskrav-finns-m6rw = Alla våra bostadskrav finns under [Bostäder för alla](index.md#demands).
