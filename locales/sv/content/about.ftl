### The texts of content/about.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Om oss
description = Vi är ett nätverk av lokalgrupper i Stockholmsregionen som vill ha en region för alla.
slug = om
det-har-ar-en-exempelwebbplats-ynjm = Det här är en exempelwebbplats. Kraven och siffrorna kommer från kampanjplanen. Grupper, möten, adresser och telefonnummer är exempel.
# heading
vilka-vi-ar-c4wt = Vilka vi är
org-name-ar-omkring-local-groups-d4ws = { -org-name } är omkring { $local-groups } lokalgrupper. En grupp kan rymmas runt ett köksbord eller fylla en samlingslokal. Vi delar flygblad, affischer och goda råd med varandra, och varje grupp skriver ut det den behöver.
# heading
vad-vi-vill-fd2h = Vad vi vill
sverige-hade-sma-klasskillnader-3pbz = Sverige hade små klasskillnader. Nu är vi det OECD-land där de växer snabbast. I vår region syns det på hur länge vi lever: upp till { $life-expectancy-gap } år skiljer mellan platser längs samma tunnelbanelinje. Det vill vi ändra, och vi börjar med fyra saker:
# item
bostader-for-alla-ywdc = [Bostäder för alla](housing/index.md#demands)
# item
sjukvard-att-lita-pa-n2pk = [Sjukvård att lita på](healthcare/index.md#demands)
# item
en-fardtjanst-att-lita-pa-9w9h = [En färdtjänst att lita på](paratransit/index.md#demands)
# item
en-arbetsratt-att-lita-pa-5bkr = [En arbetsrätt att lita på](labour/index.md#demands)
# heading
var-vi-traffas-h8mf = Var vi träffas
alla-tider-och-platser-har-ar-bfwf = Alla tider och platser här är exempel.
# cell
vad-ksa9 = Vad
# cell
nar-a4pb = När
# cell
for-vem-5d7e = För vem
# cell
soppa-med-politik-i-husby-w74f = Soppa med politik i Husby centrum
# cell
en-gang-i-manaden-dagen-fore-sbns = En gång i månaden, dagen före barnbidraget
# cell
alla-som-ar-hungriga-tb8z = Alla som är hungriga
# cell
oppet-mote-for-hela-regionen-zdtj = Öppet möte för hela regionen
# cell
tva-ganger-om-aret-3db8 = Två gånger om året
# cell
alla-grupper-och-du-som-ar-syx1 = Alla grupper, och du som är nyfiken
# cell
sommarlager-97hx = Sommarläger
# cell
i-augusti-3xgd = I augusti
# cell
stora-och-sma-bp4g = Stora och små
# cell
moten-pa-andra-sprak-an-svenska-khe3 = Möten på andra språk än svenska
# cell
fraga-din-lokalgrupp-znmz = Fråga din [lokalgrupp](groups/index.md)
# cell
du-som-hellre-talar-ett-annat-r3ek = Du som hellre talar ett annat språk
# heading
sa-anvander-vi-siffror-mtz9 = Så använder vi siffror
vi-anvander-fa-siffror-och-samma-bj7r = Vi använder få siffror, och samma siffra är likadan på alla språk. Siffrorna om vårdplatser och livslängd kommer från nätverkets eget material. Hittar du något som inte stämmer, så [skriv till oss](write-to-us.md), så rättar vi det överallt på en gång.
# heading
pa-flera-sprak-htkv = På flera språk
allt-skrivs-forst-pa-svenska-f081 = Allt skrivs först på svenska. Sedan översätter vi så mycket vi hinner, och vi börjar med det som flest frågar efter. Finns en sida inte på ditt språk än, så säger vi det på sidan. Vill du hjälpa till att översätta? Det går bra att börja med en enda mening.
