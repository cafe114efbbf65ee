### The texts of content/translators/marks.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Vad tecknen betyder
description = Några tecken i texten är till för programmet. Flytta dem dit meningen vill ha dem, men byt inte ut dem.
slug = tecknen
# heading
tecknen-i-korthet-x7k4 = Tecknen i korthet
# cell
i-texten-arpr = I texten
# cell
vad-det-ar-48ds = Vad det är
# cell
vad-du-gor-j0by = Vad du gör
# cell
cell-agrx = `**…**`
# cell
fet-stil-eexw = Fet stil
# cell
oversatt-orden-behall-stjarnorna-ve6f = Översätt orden, behåll stjärnorna
# cell
eller-ns6e = `*…*` eller `_…_`
# cell
kursiv-stil-v5qc = Kursiv stil
# cell
oversatt-orden-behall-tecknen-wqvv = Översätt orden, behåll tecknen
# cell
cell-3h2n = `[…](../write-to-us.md)`
# cell
en-lank-d25x = En länk
# cell
oversatt-orden-inom-hakparentes-0fqy = Översätt orden inom hakparentes, rör inte parentesen
# cell
cell-9jjw = `![…](house.jpg)`
# cell
en-bild-i-texten-a9vq = En bild i texten
# cell
oversatt-orden-ror-inte-2g1w = Översätt orden, rör inte parentesen
# cell
beds-jhsr = `[^beds]`
# cell
en-not-n9n1 = En not
# cell
flytta-den-med-ror-den-inte-xvbe = Flytta den med, rör den inte
# cell
cell-wfrd = `` `…` ``
# cell
nagot-som-ska-skrivas-exakt-sa-hqme = Något som ska skrivas exakt så
# cell
ror-det-inte-xkrq = Rör det inte
# cell
closed-beds-n0gk = `{ "{" } $closed-beds { "}" }`
# cell
en-siffra-tf2w = En siffra
# cell
flytta-den-dit-den-hor-ror-den-04jq = Flytta den dit den hör, rör den inte
# cell
org-name-vb60 = `{ "{" } -org-name { "}" }`
# cell
ett-fast-namn-4fey = Ett fast namn
# cell
flytta-det-dit-det-hor-ror-det-pf39 = Flytta det dit det hör, rör det inte
# cell
och-9rn7 = `{ "{" } "{ "{" }" { "}" }` och `{ "{" } "{ "}" }" { "}" }`
# cell
klamrar-som-ska-synas-sc0v = Klamrar som ska synas
# cell
ror-dem-inte-n4h4 = Rör dem inte
# cell
cell-vt3r = `\*`
# cell
en-stjarna-som-ska-synas-2r1a = En stjärna som ska synas
# cell
behall-snedstrecket-pyqd = Behåll snedstrecket
# cell
foljt-av-mellanslag-9zh2 = `\` följt av mellanslag
# cell
en-ny-rad-mitt-i-stycket-wmms = En ny rad mitt i stycket
# cell
behall-det-eller-ta-bort-det-om-dv5k = Behåll det, eller ta bort det om ni vill ha en rad
# heading
flytta-men-byt-inte-ut-s16z = Flytta, men byt inte ut
ordfoljden-ar-din-det-som-star-1a32 = Ordföljden är din. Det som står sist på svenska får stå först hos dig, och länken följer med sina ord:
lika-manga-lankar-lika-manga-y9xy = Lika många länkar, lika många noter och lika många bilder som på svenska, och varje siffra och namn på sin plats. Fet och kursiv stil får du använda där ditt språk behöver den. Sätter ditt språk inte ord i kursiv stil, så låt bli.
# heading
lankar-leder-till-ditt-sprak-zfp2 = Länkar leder till ditt språk
det-i-parentesen-ar-namnet-pa-en-r8tn = Det i parentesen är namnet på en annan text, inte en adress. Programmet gör adressen och leder läsaren till samma sida på hennes eget språk. Därför ska du inte skriva om `../write-to-us.md`, inte ens om sidan heter något annat hos dig.
# heading
dar-tecknen-inte-galler-ak39 = Där tecknen inte gäller
titel-beskrivning-adress-knappar-es1h = Titel, beskrivning, adress, knappar, bildtexter och diagram är ren text. Där är en stjärna en stjärna. Bara siffror och fasta namn fungerar där som annars.
ett-stycke-kan-garna-borja-med-1-bmce = Ett stycke kan gärna börja med `1.`, `#` eller `-`. Det blir ingen lista och ingen rubrik, för hur stycket ser ut bestäms av den svenska texten. HTML går inte att använda.
# heading
adressen-8yx3 = Adressen
raden-slug-ar-sista-delen-av-njqf = Raden `slug` är sista delen av sidans adress. Skriv ett eller ett par ord på ditt språk:
# item
sma-bokstaver-siffror-och-gy9s = små bokstäver, siffror och bindestreck, inga mellanslag
# item
garna-ditt-spraks-egen-skrift-rqnf = gärna ditt språks egen skrift
# item
inte-samma-ord-som-en-annan-sida-c8qa = inte samma ord som en annan sida i samma mapp
lat-den-sedan-vara-i-fred-byts-wc9x = Låt den sedan vara i fred. Byts den ändå leder den gamla adressen vidare till den nya.
# heading
gor-det-har-i-dag-hzmv = Gör det här i dag
ta-ett-stycke-med-en-lank-i-t121 = Ta ett stycke med en länk i. Översätt det två gånger, med länken på olika ställen. Behåll den mening som låter bäst högt.
