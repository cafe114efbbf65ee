### Easy Swedish: translation of content/paratransit/index.md. Needs review by a speaker.

title = Färdtjänst som du kan lita på
description = Färdtjänsten ska ta dig fram med samma regler som för alla andra som åker buss och tåg. Det ska inte finnas någon gräns för hur många resor du får göra.
slug = fardtjanst
inget-tak-7n2r = Ingen gräns
du-ska-kunna-resa-sa-ofta-du-ynfd = Du ska få resa så ofta du behöver. Det får den som tar bussen.
samma-villkor-1xnk = Samma regler
fardtjansten-ar-kollektivtrafik-4kt6 = Färdtjänsten är en del av kollektivtrafiken. Det är bussen och tåget också. Reglerna ska vara lika.
hela-livet-fspz = Hela livet
med-fardtjanst-kan-manniskor-med-s4dm = Färdtjänst är resor för den som inte kan ta bussen. Då kan människor med funktionsnedsättning arbeta, vara med i föreningar och träffa andra.
beratta-om-din-resa-q2sk = Berätta om din resa
att-komma-fram-ar-att-vara-med-bbad = Den som kommer fram kan vara med
en-resa-ar-sallan-bara-en-resa-fke6 = En resa är nästan aldrig bara en resa. Du reser till jobbet, till föreningens möte eller till en kusins bröllop. Eller så vill du fika med någon, fast ni inte hade bestämt det förut. För många med funktionsnedsättning börjar allt detta med färdtjänsten.
anda-ska-den-som-aker-fardtjanst-4je5 = Ändå måste den som åker färdtjänst räkna sina resor. När resorna är slut får livet vänta. Så gör vi inte mot någon annan som reser. [Läs varför gränsen ska bort](trips.md).
fardtjanst-ar-kollektivtrafik-7qjd = Färdtjänsten är en del av kollektivtrafiken
fardtjansten-ar-ingen-23z5 = Färdtjänsten är ingen gåva. Den är inte heller något extra. Den är kollektivtrafik, för den som inte kan gå till hållplatsen eller stiga på. Därför ska reglerna vara samma som för alla andra.
en-del-av-nagot-storre-cyeb = En del av något större
vi-vill-att-hela-regionen-ska-8a5j = Vi vill att hela regionen ska kunna resa på ett sätt som är bra för klimatet. Därför vill vi att [alla ska få åka utan att betala](fare-free.md). Vi vill ha [mer spår och fler cykelvägar](rail.md). Vi säger nej till nya motorvägar. Där det är lätt att resa tillsammans är det lättare att leva. Det gäller både den som åker rullstol och den som inte gör det.
vi-kraver-6bq1 = Det här kräver vi
ta-bort-taket-for-antalet-kwjd = Ta bort gränsen för hur många resor man får göra med färdtjänsten.
ge-fardtjansten-samma-villkor-2j8t = Färdtjänsten ska ha samma regler som bussar och tåg.
gor-kollektivtrafiken-avgiftsfri-vfeh = Alla ska få åka buss och tåg utan att betala.
bygg-spar-och-cykelbanor-inte-24rc = Bygg spår och cykelvägar, inte nya motorvägar.
