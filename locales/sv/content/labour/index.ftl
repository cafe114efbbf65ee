### The texts of content/labour/index.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = En arbetsrätt att lita på
description = Du ska kunna tacka nej till ett pass, ta en paus och säga ifrån utan att vara rädd om jobbet.
slug = arbetsratt
# term
sms-jobb-aj6d = Sms-jobb
# meaning
timvikarien-vagar-inte-tacka-nej-a9tv = Timvikarien vågar inte tacka nej till ett pass, för då kanske nästa sms aldrig kommer.
# term
ingen-paus-kswv = Ingen paus
# meaning
bussforaren-kor-sitt-pass-utan-zsg4 = Bussföraren kör sitt pass utan att hinna gå på toaletten.
# term
mer-for-mindre-qn43 = Mer för mindre
# meaning
otrygga-jobb-far-manniskor-att-qxfm = Otrygga jobb får människor att springa fortare för lägre lön.
# button
skriv-till-oss-om-ditt-jobb-sf8e = Skriv till oss om ditt jobb
# heading
telefonen-pa-nattduksbordet-tfdj = Telefonen på nattduksbordet
det-plingar-till-i-gryningen-kan-h8gn = Det plingar till i gryningen. Kan du komma in om en timme? Du skulle ha lämnat barnen. Du skulle ha vilat. Men säger du nej i dag, kanske de frågar någon annan i morgon. Så du svarar ja.
sa-lever-den-som-far-sina-pass-htp2 = Så lever den som får sina pass på sms. Det kallas flexibelt. Det är bara den ena parten som får böja sig. [Läs om sms-jobben](on-call.md).
# heading
sma-saker-som-inte-ar-sma-ycc2 = Små saker som inte är små
en-bussforare-som-inte-far-en-3mcn = En bussförare som inte får en toalettpaus. En undersköterska som ser sina villkor bli sämre. Det är inga missöden. Det är vad som händer när den som bestämmer inte behöver lyssna, för att ingen vågar säga ifrån.
nar-jobbet-ar-osakert-springer-qkvm = När jobbet är osäkert springer vi fortare, för mindre. Till slut gör alla det, också den som har fast anställning.
# heading
trygghet-ar-ingen-bromskloss-e628 = Trygghet är ingen bromskloss
den-som-ar-trygg-vagar-foresla-ax48 = Den som är trygg vågar föreslå, protestera och stanna kvar. Därför behövs anställningsskyddet. Därför behövs också [strejkrätten](right-to-strike.md): utan den har löntagare inget att sätta emot.
tydligast-ser-vi-det-i-varden-7516 = Tydligast ser vi det i [vården](../healthcare/staff.md), men det är samma sak i bussen, på lagret och i köket.
# heading
vi-kraver-ehne = Vi kräver
# item
forsvara-anstallningsskyddet-vzkx = Försvara anställningsskyddet.
# item
forsvara-strejkratten-vq3q = Försvara strejkrätten.
# item
ge-manniskor-trygga-50g6 = Ge människor trygga anställningar i stället för sms-jobb.
# item
lat-facket-och-de-folkvalda-h51p = Låt facket och de folkvalda arbeta tillsammans för bättre villkor.
