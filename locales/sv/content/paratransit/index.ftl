### The texts of content/paratransit/index.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = En färdtjänst att lita på
description = Färdtjänsten ska ta dig fram på samma villkor som alla andra i kollektivtrafiken, utan tak för antalet resor.
slug = fardtjanst
# term
inget-tak-7n2r = Inget tak
# meaning
du-ska-kunna-resa-sa-ofta-du-ynfd = Du ska kunna resa så ofta du behöver, precis som den som tar bussen.
# term
samma-villkor-1xnk = Samma villkor
# meaning
fardtjansten-ar-kollektivtrafik-4kt6 = Färdtjänsten är kollektivtrafik och ska ha samma villkor som bussen och tåget.
# term
hela-livet-fspz = Hela livet
# meaning
med-fardtjanst-kan-manniskor-med-s4dm = Med färdtjänst kan människor med funktionsnedsättning arbeta, organisera sig och träffa andra.
# button
beratta-om-din-resa-q2sk = Berätta om din resa
# heading
att-komma-fram-ar-att-vara-med-bbad = Att komma fram är att vara med
en-resa-ar-sallan-bara-en-resa-fke6 = En resa är sällan bara en resa. Den är jobbet, föreningsmötet, kusinens bröllop eller en fika som inte var planerad. För många med funktionsnedsättning börjar allt detta med färdtjänsten.
anda-ska-den-som-aker-fardtjanst-4je5 = Ändå ska den som åker färdtjänst räkna sina resor. När de är slut får livet vänta. Så behandlar vi ingen annan resenär. [Läs varför taket ska bort](trips.md).
# heading
fardtjanst-ar-kollektivtrafik-7qjd = Färdtjänst är kollektivtrafik
fardtjansten-ar-ingen-23z5 = Färdtjänsten är ingen välgörenhet och ingen extra förmån. Den är kollektivtrafik, för den som inte kan gå till hållplatsen eller stiga på. Därför ska villkoren vara desamma som för alla andra.
# heading
en-del-av-nagot-storre-cyeb = En del av något större
vi-vill-att-hela-regionen-ska-8a5j = Vi vill att hela regionen ska kunna resa hållbart. Därför driver vi också [nolltaxa i kollektivtrafiken](fare-free.md), [mer spår och fler cykelbanor](rail.md) och nej till nya motorvägar. En region där det är lätt att resa tillsammans är lättare att leva i, både för den som åker rullstol och för den som inte gör det.
# heading
vi-kraver-6bq1 = Vi kräver
# item
ta-bort-taket-for-antalet-kwjd = Ta bort taket för antalet färdtjänstresor.
# item
ge-fardtjansten-samma-villkor-2j8t = Ge färdtjänsten samma villkor som resten av kollektivtrafiken.
# item
gor-kollektivtrafiken-avgiftsfri-vfeh = Gör kollektivtrafiken avgiftsfri för alla.
# item
bygg-spar-och-cykelbanor-inte-24rc = Bygg spår och cykelbanor, inte nya motorvägar.
