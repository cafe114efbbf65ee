### Easy Swedish: translation of content/healthcare/beds.md. Needs review by a speaker.

title = Ett helt sjukhus som inte får öppna
description = Nya väggar öppnar inte de stängda sängarna. Det gör människor som orkar arbeta där.
slug = sangar-pa-sjukhus
vad-en-vardplats-ar-dfdv = Vad är en vårdplats?
en-vardplats-ar-mer-an-en-sang-8d89 = En vårdplats är en säng på ett sjukhus. Men den är mer än en säng. Där finns någon som ser till dig på natten. Någon ger dig rätt medicin. Någon märker när du blir sämre. Om de människorna saknas måste platsen stänga.
closed-beds-platser-att-oppna-rke5 = { $closed-beds } platser att öppna
sa-manga-vardplatser-ar-stangda-27s5 = Så många vårdplatser är stängda i regionen.[^source] Det är lika många som på ett helt sjukhus. Därför behöver vi inte börja med att bygga. Vi behöver börja med dem som ska arbeta där.
vad-det-betyder-for-dig-2gtg = Det här betyder det för dig
du-kan-fa-vanta-pa-akuten-for-1t1n = Du kan få vänta på akuten. Det finns ingen avdelning som kan ta emot dig.
du-kan-bli-hemskickad-innan-du-5f8m = Du kan få åka hem innan du känner dig trygg.
den-som-vardar-dig-har-for-manga-qxdj = Den som vårdar dig har för många att ta hand om.
har-du-sjalv-vantat-pa-en-plats-h6wy = Har du väntat på en plats? Eller har du arbetat på en avdelning som har stängt? Din berättelse hjälper oss. Du bestämmer om vi får använda den. Du behöver inte säga vad du heter. [Skriv till oss](../write-to-us.md).
sa-kan-platserna-oppna-igen-zdj3 = Så kan platserna öppna igen
hoj-lonen-och-sank-arbetstakten-kbv2 = Höj lönen och låt personalen arbeta lugnare. Då stannar de som är kvar.
anstall-fler-sa-att-de-som-har-b2mg = Anställ fler. Då har de som har slutat något att komma tillbaka till.
oppna-plats-for-plats-i-samma-q1h9 = Öppna en plats i taget, när personalen räcker.
lat-personalen-saga-till-nar-det-3tcb = Låt personalen säga till när det går för fort.
mer-om-villkoren-finns-under-406y = Läs mer om hur personalen ska få det bättre på sidan [Personalen först](staff.md). Allt vi kräver om vården finns på sidan [Sjukvård som du kan lita på](index.md#demands).
uppgiften-kommer-fran-natverkets-f3x4 = Siffran kommer från vårt nätverks eget material.
