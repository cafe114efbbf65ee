### The texts of content/translators/hands-off.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Vad du låter vara
description = Det mesta är ditt. Några saker är programmets, och händer det något säger det till.
slug = lat-vara
# heading
filer-som-inte-ar-dina-h8n4 = Filer som inte är dina
# item
allt-i-locales-sv-content-76k9 = Allt i `locales/sv/content/`. Programmet skriver filerna på nytt efter den svenska texten, och det du ändrar där försvinner. Är något fel på svenska, [säg till](../write-to-us.md).
# item
alla-filer-som-slutar-pa-lock-wwzp = Alla filer som slutar på `.lock`. Där står vad din översättning gjordes av. Utan dem vet ingen vad som är inaktuellt.
# item
sidorna-sjalva-de-som-slutar-pa-dxy6 = Sidorna själva, de som slutar på `.md`. Står ett språk i namnet, som i `rents.ar.md`, är det en hel översatt sida, och den går före raderna.
# heading
om-det-anda-hander-nh7f = Om det ändå händer
# cell
du-gor-sa-har-yan2 = Du gör så här
# cell
sa-har-gar-det-6cq6 = Så här går det
# cell
andrar-meddelandets-namn-tjs3 = Ändrar meddelandets namn
# cell
programmet-kanner-inte-igen-det-jwbf = Programmet känner inte igen det. Stycket saknas, och raden flyttas till slutet av filen. Skriv tillbaka namnet
# cell
skriver-samma-namn-tva-ganger-8brq = Skriver samma namn två gånger
# cell
den-forsta-raden-galler-g3zs = Den första raden gäller. Programmet säger var båda står
# cell
glommer-en-klammer-eller-ett-qqje = Glömmer en klammer eller ett citattecken
# cell
raden-kan-inte-lasas-stycket-b8k0 = Raden kan inte läsas. Stycket visas på ett annat språk tills den är rättad
# cell
andrar-vart-en-lank-leder-q6mv = Ändrar vart en länk leder
# cell
kontrollerna-sager-till-lanken-zpmr = Kontrollerna säger till. Länken leder ändå dit den svenska gör
# cell
skriver-siffran-sjalv-veej = Skriver siffran själv
# cell
kontrollerna-sager-till-nasta-vh0a = Kontrollerna säger till. Nästa gång siffran ändras blir den fel hos dig
# cell
hittar-pa-en-siffra-many-people-ezq6 = Hittar på en siffra, `{ "{" } $many-people { "}" }`
# cell
den-finns-inte-stycket-visas-pa-6t21 = Den finns inte. Stycket visas på ett annat språk
# cell
skriver-html-243h = Skriver HTML
# cell
det-blir-ingen-html-pa-sidan-wzy1 = Det blir ingen HTML på sidan. Kontrollerna säger till
# cell
tar-med-osynliga-tecken-som-gvvm = Tar med osynliga tecken som vänder på texten
# cell
stycket-visas-pa-ett-annat-sprak-gxkm = Stycket visas på ett annat språk, för sådana tecken kan få en text att se ut som en annan
# cell
tar-bort-en-rad-pzpq = Tar bort en rad
# cell
stycket-saknas-inget-annat-7azn = Stycket saknas, inget annat
# cell
andrar-i-eller-tar-bort-en-lock-5rf0 = Ändrar i eller tar bort en `.lock`
# cell
laget-blir-okant-orden-ar-kvar-8dr2 = Läget blir okänt. Orden är kvar
# cell
sparar-i-nagot-annat-an-utf-8-fp6x = Sparar i något annat än UTF-8
# cell
filen-kan-inte-lasas-programmet-znyr = Filen kan inte läsas. Programmet säger vilken det är
sa-lange-en-rad-inte-gar-att-2cpx = Så länge en rad inte går att läsa lämnar `translate sync` hela filen som den är. Varje fel rapporteras med fil, rad och plats på raden, och med ett råd om vad du kan göra. Mer om dem står i [kapitlet om kontrollerna](checks.md).
# heading
gissa-inte-d3bw = Gissa inte
ar-du-osaker-pa-vad-en-mening-hw6c = Är du osäker på vad en mening betyder, så fråga den som skrev den. Ofta är det meningen det är fel på. En översättare läser noggrannare än någon annan.
# heading
gor-det-har-i-dag-fya3 = Gör det här i dag
leta-efter-en-svensk-mening-som-ra4b = Leta efter en svensk mening som går att missförstå. Föreslå en bättre. Då slipper alla de andra språken också gissa.
