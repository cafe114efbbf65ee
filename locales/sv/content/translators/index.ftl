### The texts of content/translators/index.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Att översätta
description = Kan du ett språk till? Då kan du översätta den här webbplatsen, en mening i taget.
slug = att-oversatta
den-har-boken-ar-till-for-dig-1azn = Den här boken är till för dig som talar arabiska, somaliska, finska eller något annat språk och vill att fler ska kunna läsa. Du behöver inte kunna programmera. Du behöver inte ens hinna med en hel sida: en mening är en bra början. Lätt svenska är också ett språk här.
# heading
vad-en-oversattning-ar-har-cqet = Vad en översättning är här
sidorna-skrivs-pa-svenska-j4ws = Sidorna skrivs på svenska. Programmet delar varje sida i bitar: en rubrik, ett stycke, en punkt i en lista, en ruta i en tabell. Varje bit är **ett meddelande** och har ett namn. Din översättning är en textfil där samma namn står igen, med dina ord bredvid.
darfor-kan-du-borja-var-du-vill-g75w = Därför kan du börja var du vill och sluta när du vill. Ändras ett stycke på svenska behöver du bara gå igenom det stycket, inte hela sidan.
# heading
du-kan-inte-ha-sonder-nagot-150z = Du kan inte ha sönder något
# item
skriver-du-fel-pa-en-rad-galler-g8ph = Skriver du fel på en rad gäller felet bara den raden. Resten av sidan visas som vanligt.
# item
lankar-siffror-och-bilder-kommer-7d7b = Länkar, siffror och bilder kommer från den svenska texten. En översättning kan inte ändra vart en länk leder.
# item
programmet-andrar-aldrig-dina-4efn = Programmet ändrar aldrig dina ord. Tas ett stycke bort på svenska sparas din översättning längst ned i filen.
# item
gar-nagot-anda-snett-ligger-den-b173 = Går något ändå snett ligger den gamla sidan kvar tills det är rättat.
# heading
vagen-fran-text-till-sida-21vg = Vägen från text till sida
# item
nagon-skriver-eller-andrar-en-x1ga = Någon skriver eller ändrar en sida på svenska.
# item
den-som-skoter-webbplatsen-kor-ch4b = Den som sköter webbplatsen kör `flygblad translate sync`. Nya stycken får namn, och det antecknas vilka som har ändrats.
# item
du-oversatter-i-en-vanlig-2y2q = Du översätter: i en [vanlig textredigerare](editor.md), i [Weblate](weblate.md) eller i [ett program för översättare](exchange.md).
# item
den-som-skoter-webbplatsen-tar-v28q = Den som sköter webbplatsen tar emot dina ord, ser efter vad kontrollerna säger och kör samma kommando en gång till. Då antecknas vilken svensk text du översatte.
# item
flygblad-build-publicerar-alla-m66n = `flygblad build` publicerar alla språk på en gång.
# heading
vad-lasaren-ser-under-tiden-ghv4 = Vad läsaren ser under tiden
ett-stycke-som-inte-ar-oversatt-a9fq = Ett stycke som inte är översatt visas på ett språk som ligger nära till hands, till exempel först engelska och annars svenska. Stycket är märkt med sitt eget språk, så att en skärmläsare uttalar det rätt, och sidan säger att en del av den saknas.
en-sida-finns-pa-ditt-sprak-nar-485k = En sida finns på ditt språk när titeln och minst 80 procent av texten är översatta, om gruppen inte har valt en annan gräns. Före det står en stjärna vid språket i språklistan. Har sidan en gång kommit ut ligger den kvar, också när den svenska texten växer.
borja-med-title-och-description-25zv = Börja med `title` och `description` på de sidor som flest läser. De två raderna syns i menyer, i listor och när någon delar en länk.
# heading
gor-det-har-i-dag-6mvx = Gör det här i dag
valj-en-sida-leta-upp-en-enda-rcyt = Välj en sida, leta upp en enda rad och översätt den. Finns inte ditt språk än? [Skriv till oss](../write-to-us.md), så lägger vi till det.
