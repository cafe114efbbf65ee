### Easy Swedish: translation of content/housing/rents.md. Needs review by a speaker.

title = Hyror som du kan betala
description = En bostad finns inte för alla om bara några få har råd med hyran.
slug = hyra
nytt-hus-gammalt-problem-xbtd = Ett nytt hus med ett gammalt problem
nar-ett-nytt-hyreshus-star-klart-ts4r = När ett nytt hus med hyresrätter är klart borde det vara en god nyhet för den som har väntat länge. Ofta blir det inte så. Hyran är för hög. Lägenheten finns, men inte för den som behöver den mest.
bortrenoverad-fran-sitt-hem-gn9r = När en renovering tar ditt hem
ror-maste-bytas-och-fonster-2kcs = Gamla rör måste bytas. Fönster måste bli täta. Det är underhåll, och det ska man göra. Lyxrenovering är något annat. Då kommer det ett nytt kök och ett nytt badrum som ingen hyresgäst har bett om. Sedan kommer den nya hyran. Den som inte klarar den får flytta från grannar, skola och vänner.
ska-ditt-hus-renoveras-prata-med-8d2y = Ska ditt hus renoveras? Prata med grannarna innan någon skriver på ett papper. Om bara en hyresgäst frågar kan man vänta tills den har gett upp. Om alla i trappan frågar måste de få svar.
de-som-far-betala-pkdp = De som måste betala
fler-kvinnor-an-man-hyr-sin-cchb = Fler kvinnor än män hyr sin bostad. Därför är det fler kvinnor som får problem när hyran är hög. En del bor ensamma. En del är pensionärer. En del är unga eller nya i Sverige. För dem kan hyran bestämma om det blir ett eget hem.
ord-som-ar-bra-att-kunna-6qwk = Bra ord att kunna
lyxrenovering-ctby = Lyxrenovering
en-renovering-som-hojer-hyran-hqfs = Huset görs om så att hyran blir högre än de som bor där har råd med. De har inte bett om det.
marknadshyra-jq7y = Marknadshyra
en-hyra-som-satts-efter-vad-den-vnxn = En hyra som bestäms av vad den med mest pengar vill betala.
rimlig-hyra-zxdr = Rimlig hyra
en-hyra-du-kan-betala-och-anda-31ve = En hyra som du kan betala. Du ska ändå ha pengar kvar till mat, resor och lite glädje.
vad-du-kan-gora-bphh = Det här kan du göra
samla-grannarna-i-tvattstugan-2c67 = Samla grannarna. Ni kan träffas i tvättstugan eller vid ett köksbord.
skriv-ned-vad-hyresvarden-har-c3hs = Skriv ned vad hyresvärden har sagt. Skriv också när. Hyresvärden är den som hyr ut bostaden.
dela-flygblad-i-alla-5ref = [Dela ut flygblad](../handbook/leaflets.md) i alla trappor, inte bara i din egen.
skriv-till-oss-sa-tanker-vi-ngg4 = [Skriv till oss](../write-to-us.md). Då kan vi tänka tillsammans.
alla-vara-bostadskrav-finns-m6rw = Allt vi kräver om bostäder finns på sidan [Bostäder för alla](index.md#demands).
