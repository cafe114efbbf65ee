### The texts of content/translators/editor.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = I en vanlig textredigerare
description = Din översättning är en textfil. Det program som följde med datorn räcker.
slug = i-en-textredigerare
# heading
hitta-filen-4rap = Hitta filen
varje-sida-har-en-fil-for-varje-f7jf = Varje sida har en fil för varje språk. Bara språkets förkortning skiljer dem åt:
# cell
fil-q4my = Fil
# cell
vad-den-ar-ymfv = Vad den är
# cell
content-housing-rents-md-nxe6 = `content/housing/rents.md`
# cell
sidan-som-den-skrevs-pa-svenska-n4qy = Sidan som den skrevs på svenska
# cell
locales-sv-content-housing-rents-eb2e = `locales/sv/content/housing/rents.ftl`
# cell
samma-sida-i-bitar-programmet-5x8e = Samma sida i bitar. Programmet skriver den, och du läser i den
# cell
locales-so-content-housing-rents-58fg = `locales/so/content/housing/rents.ftl`
# cell
oversattningen-till-somaliska-dvge = Översättningen till somaliska. Den är din
# cell
locales-so-content-housing-rents-bcvr = `locales/so/content/housing/rents.lock`
# cell
programmets-anteckningar-lat-den-q4ef = Programmets anteckningar. Låt den vara
# cell
locales-so-site-ftl-mgvk = `locales/so/site.ftl`
# cell
webbplatsens-egna-ord-pa-4s98 = Webbplatsens egna ord på somaliska: menyer, ämnen, namn
finns-inte-filen-pa-ditt-sprak-k358 = Finns inte filen på ditt språk än gör du en ny med samma namn. Kopiera inte hela den svenska filen, för då ser det ut som om allt redan är översatt. Ta med de rader som du översätter, och utelämna resten.
# heading
en-fil-rad-for-rad-9je3 = En fil, rad för rad
sa-har-ser-den-svenska-filen-ut-c26h = Så här ser den svenska filen ut:
och-sa-har-ser-samma-rader-ut-pa-e2m9 = Och så här ser samma rader ut på finska:
# term
fore-likhetstecknet-gm8t = Före likhetstecknet
# meaning
meddelandets-namn-det-ar-gjort-thk3 = Meddelandets namn. Det är gjort av de första svenska orden och några slumpade bokstäver. Namnet blir kvar även om texten ändras, så det behöver inte stämma. Ändra det aldrig.
# term
efter-likhetstecknet-nydq = Efter likhetstecknet
# meaning
dina-ord-pa-en-enda-rad-hur-lang-pnj6 = Dina ord, på en enda rad hur lång den än blir. Låt redigeraren bryta raden på skärmen, men tryck inte på retur.
# term
rader-som-borjar-med-krns = Rader som börjar med `#`
# meaning
anteckningar-som-ingen-lasare-1j25 = Anteckningar, som ingen läsare ser. I den svenska filen säger de vad biten är: `heading` en rubrik, `item` en punkt i en lista, `cell` en ruta i en tabell, `term` och `meaning` ett ord och dess förklaring, `alt` vad en bild visar, `caption` en bildtext, `button` en knapp, `chart-title` och `chart-source` ett diagrams rubrik och källa, `chart-label` namnet på en rad eller kolumn i det. Står det inget är det ett vanligt stycke.
i-din-egen-fil-ar-anteckningarna-xs22 = I din egen fil är anteckningarna dina: en fråga, ett ordval, ditt namn. De följer med meddelandet som de står ovanför. Ordningen mellan raderna spelar ingen roll, för programmet lägger dem i textens ordning.
# heading
nar-orden-inte-far-plats-pa-txpd = När orden inte får plats på papper
pa-webben-far-en-text-ta-den-1t3g = På webben får en text ta den plats den behöver. På ett tryckt flygblad är rutorna lika stora på alla språk. Får orden inte plats gör programmet först bokstäverna mindre. Räcker inte det heller trycks flygbladet inte på ditt språk, och rapporten säger vilken ruta det gäller och ungefär hur många tecken som är för mycket.
skriv-da-en-kortare-form-bredvid-795q = Skriv då en kortare form bredvid den långa, med samma namn och `-short` efter:
den-korta-formen-trycks-bara-dar-db4g = Den korta formen trycks bara där den långa är för lång. Webbplatsen visar alltid den långa. Titel, beskrivning, uppmaning, rubriker, stycken och punkter i listor kan ha en.
# heading
skriv-och-spara-j9pv = Skriv och spara
# item
oppna-filen-i-ett-program-for-xd3m = Öppna filen i ett program för ren text: Anteckningar i Windows, TextEdit på Mac, Textredigerare i Linux. Inte Word.
# item
leta-upp-en-rad-i-den-svenska-78fy = Leta upp en rad i den svenska filen och skriv samma namn, ett likhetstecken och dina ord i din egen.
# item
behall-alla-tecken-som-betyder-0080 = Behåll alla [tecken som betyder något](marks.md).
# item
spara-som-utf-8-i-anteckningar-qt41 = Spara som **UTF-8**. I Anteckningar väljer du kodning när du sparar. I TextEdit väljer du först att göra om till vanlig text. Andra kodningar kan programmet inte läsa, men det säger vilken fil det gäller.
# heading
hoger-till-vanster-4wdv = Höger till vänster
arabiska-persiska-och-kurdiska-2s74 = Arabiska, persiska och kurdiska med arabiska bokstäver läses från höger, men raden börjar med ett namn i latinska bokstäver. Därför kan redigeraren visa raden omkastad: punkten hamnar längst till vänster, och en länk ser sönderklippt ut. Det är bara som det ser ut. I filen står bokstäverna i den ordning som du skrev dem.
# item
skriv-i-den-ordning-du-laser-rh6f = Skriv i den ordning du läser. Vänd inte på parenteser, citattecken eller siffror för att det ska se rätt ut.
# item
manga-redigerare-kan-visa-texten-pd79 = Många redigerare kan visa texten från höger. I Anteckningar högerklickar du och väljer läsordning, i TextEdit väljer du skrivriktning i menyn Format.
# item
hjalper-inte-det-sa-skriv-hyxx = Hjälper inte det, så skriv meningen i ett tomt dokument och klistra in den efter likhetstecknet.
# item
satt-inte-in-osynliga-tecken-som-5b1r = Sätt inte in osynliga tecken som styr riktningen. Sidan får rätt riktning ändå.
# heading
skicka-tillbaka-h72j = Skicka tillbaka
skicka-filen-som-bilaga-med-bw0c = Skicka filen som bilaga med samma namn. Klistra inte in den i brevet, för då bryts raderna. Skriv vilket språk och vilken sida det gäller, och om det är någon rad du är osäker på. Har någon annan ändrat i filen under tiden gör det inget: den som sköter webbplatsen kan lägga ihop era rader.
skicka-hellre-lite-och-ofta-q1rm = Skicka hellre lite och ofta. Ändras den svenska texten medan du håller på tror programmet att det är den nya som du har översatt.
har-du-programmet-pa-din-egen-rz68 = Har du programmet på din egen dator kan du se sidan medan du skriver. Kör `flygblad serve` i webbplatsens mapp och öppna adressen som det svarar med.
# heading
gor-det-har-i-dag-67vq = Gör det här i dag
oppna-den-svenska-filen-till-en-4m86 = Öppna den svenska filen till en kort sida. Läs en rad och säg den högt på ditt språk. Skriv sedan ned det du sade.
