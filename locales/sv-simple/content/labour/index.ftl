### Easy Swedish: translation of content/labour/index.md. Needs review by a speaker.

title = Rättigheter på jobbet som du kan lita på
description = Du ska kunna säga nej till ett arbetspass. Du ska kunna ta en paus och säga ifrån. Du ska inte behöva vara rädd att förlora jobbet.
slug = rattigheter-pa-jobbet
sms-jobb-aj6d = Jobb på sms
timvikarien-vagar-inte-tacka-nej-a9tv = En timvikarie har inget fast jobb. Den som är timvikarie vågar inte säga nej till ett arbetspass. Då kanske nästa sms aldrig kommer.
ingen-paus-kswv = Ingen paus
bussforaren-kor-sitt-pass-utan-zsg4 = Den som kör bussen hinner inte gå på toaletten på hela passet.
mer-for-mindre-qn43 = Mer arbete för mindre lön
otrygga-jobb-far-manniskor-att-qxfm = Otrygga jobb gör att människor springer fortare för lägre lön.
skriv-till-oss-om-ditt-jobb-sf8e = Skriv till oss om ditt jobb
telefonen-pa-nattduksbordet-tfdj = Telefonen vid sängen
det-plingar-till-i-gryningen-kan-h8gn = Telefonen plingar tidigt på morgonen. Kan du komma om en timme? Du skulle ha lämnat barnen. Du skulle ha vilat. Men om du säger nej i dag, frågar de kanske någon annan i morgon. Så du svarar ja.
sa-lever-den-som-far-sina-pass-htp2 = Så är livet för den som får sina arbetspass på sms. Det kallas flexibelt. Att vara flexibel är att kunna ändra sig och anpassa sig. Men här måste bara den ena anpassa sig. [Läs om jobb på sms](on-call.md).
sma-saker-som-inte-ar-sma-ycc2 = Små saker som är stora
en-bussforare-som-inte-far-en-3mcn = En bussförare får ingen paus för att gå på toaletten. En undersköterska får det sämre och sämre på jobbet. Det händer inte av en slump. Det händer när den som bestämmer inte behöver lyssna, för att ingen vågar säga ifrån.
nar-jobbet-ar-osakert-springer-qkvm = När jobbet är osäkert springer vi fortare och får mindre. Till slut gör alla det. Det gör också den som har ett fast jobb.
trygghet-ar-ingen-bromskloss-e628 = Trygghet bromsar ingen
den-som-ar-trygg-vagar-foresla-ax48 = Den som är trygg vågar komma med förslag, protestera och stanna kvar. Därför behövs anställningsskyddet. Det är regler som skyddar ditt jobb. Därför behövs också [rätten att strejka](right-to-strike.md). Utan den har de som arbetar inget att sätta emot.
tydligast-ser-vi-det-i-varden-7516 = Det syns mest i [vården](../healthcare/staff.md). Men det är likadant på bussen, på lagret och i köket.
vi-kraver-ehne = Det här kräver vi
forsvara-anstallningsskyddet-vzkx = Försvara reglerna som skyddar ditt jobb.
forsvara-strejkratten-vq3q = Försvara rätten att strejka.
ge-manniskor-trygga-50g6 = Ge människor trygga jobb i stället för jobb på sms.
lat-facket-och-de-folkvalda-h51p = Låt facket och de folkvalda arbeta tillsammans för att vi ska få det bättre på jobbet. De folkvalda är politiker som folket har röstat fram.
