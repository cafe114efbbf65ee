### The texts of content/healthcare/beds.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Ett helt sjukhus som inte får öppna
description = Vårdplatserna blir inte fler av nya väggar, utan av människor som orkar arbeta där.
slug = vardplatser
# heading
vad-en-vardplats-ar-dfdv = Vad en vårdplats är
en-vardplats-ar-mer-an-en-sang-8d89 = En vårdplats är mer än en säng. Det är en säng med någon som ser till dig på natten, någon som ger dig rätt medicin och någon som märker när du blir sämre. Saknas de människorna, måste platsen stänga.
# heading
closed-beds-platser-att-oppna-rke5 = { $closed-beds } platser att öppna
sa-manga-vardplatser-ar-stangda-27s5 = Så många vårdplatser är stängda i regionen.[^source] Tillsammans är de lika många som på ett helt sjukhus. Vi behöver alltså inte börja med att bygga. Vi behöver börja med dem som ska arbeta där.
# heading
vad-det-betyder-for-dig-2gtg = Vad det betyder för dig
# item
du-kan-fa-vanta-pa-akuten-for-1t1n = Du kan få vänta på akuten, för att det inte finns någon avdelning som kan ta emot dig.
# item
du-kan-bli-hemskickad-innan-du-5f8m = Du kan bli hemskickad innan du känner dig trygg.
# item
den-som-vardar-dig-har-for-manga-qxdj = Den som vårdar dig har för många att hinna med.
har-du-sjalv-vantat-pa-en-plats-h6wy = Har du själv väntat på en plats, eller arbetat på en avdelning som fått stänga? Din berättelse hjälper oss. Du bestämmer om den får användas, och den kan vara utan namn. [Skriv till oss](../write-to-us.md).
# heading
sa-kan-platserna-oppna-igen-zdj3 = Så kan platserna öppna igen
# item
hoj-lonen-och-sank-arbetstakten-kbv2 = Höj lönen och sänk arbetstakten, så att de som är kvar stannar.
# item
anstall-fler-sa-att-de-som-har-b2mg = Anställ fler, så att de som har slutat har något att komma tillbaka till.
# item
oppna-plats-for-plats-i-samma-q1h9 = Öppna plats för plats, i samma takt som personalen räcker.
# item
lat-personalen-saga-till-nar-det-3tcb = Låt personalen säga till när det går för fort.
mer-om-villkoren-finns-under-406y = Mer om villkoren finns under [Personalen först](staff.md). Alla våra krav på vården finns under [Sjukvård att lita på](index.md#demands).
uppgiften-kommer-fran-natverkets-f3x4 = Uppgiften kommer från nätverkets eget material.
