### The texts of content/translators/figures.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Siffror och böjningar
description = Programmet skriver siffran. Du skriver orden runt den, i alla former som ditt språk behöver.
slug = siffror
# heading
siffran-skrivs-en-gang-rce4 = Siffran skrivs en gång
nar-det-star-closed-beds-i-jvwk = När det står `{ "{" } $closed-beds { "}" }` i texten hämtar programmet siffran ur en lista som är gemensam för alla språk. Ändras den, så ändras den överallt. Skriv därför aldrig siffran själv. Programmet väljer också vilka tecken den skrivs med: 800 på svenska, ۸۰۰ på persiska.
ofta-racker-det-att-satta-a3q3 = Ofta räcker det att sätta siffran på rätt plats i meningen. Är den alltid stor, till exempel flera hundra, behöver du bara en form.
# heading
nar-ordet-bojs-efter-siffran-w30m = När ordet böjs efter siffran
beror-ordet-pa-hur-manga-det-ar-48yg = Beror ordet på hur många det är skriver du alla former och låter programmet välja. Så här ser det ut på polska:
# item
det-ar-enda-gangen-som-ett-54z2 = Det är enda gången som ett meddelande får ta flera rader. Raderna med former börjar med mellanslag.
# item
namnen-inom-hakparentes-ar-dmpy = Namnen inom hakparentes är bestämda. Vilka ditt språk har ser du nedan.
# item
other-maste-finnas-med-stjarnan-1wkr = `*[other]` måste finnas, med stjärnan. Den används när ingen annan passar.
# item
skriv-hela-meningen-pa-varje-rad-2arc = Skriv hela meningen på varje rad. Ord som hänger ihop böjs ofta ihop.
# item
item-0-eller-1-ar-exakt-den-siffran-40dy = `[0]` eller `[1]` är exakt den siffran. Med `[0]` kan du skriva ”inga” i stället för noll.
# heading
former-pa-olika-sprak-2s5q = Former på olika språk
# cell
sprak-rg1f = Språk
# cell
former-och-siffror-som-de-hor-qemg = Former, och siffror som de hör till
# cell
svenska-engelska-finska-7aka = Svenska, engelska, finska, somaliska, turkiska, kurdiska
# cell
one-1-other-alla-andra-chdv = `one` 1, `other` alla andra
# cell
spanska-73c3 = Spanska
# cell
one-1-other-alla-andra-many-behm = `one` 1, `other` alla andra (`many` finns för hela miljoner, men behövs sällan)
# cell
persiska-amhariska-tigrinja-4sm2 = Persiska, amhariska, tigrinja
# cell
one-0-och-1-other-alla-andra-1wa6 = `one` 0 och 1, `other` alla andra
# cell
arabiska-7877 = Arabiska
# cell
zero-0-one-1-two-2-few-3-10-och-kzd0 = `zero` 0, `one` 1, `two` 2, `few` 3–10 och 103–110, `many` 11–99 och 111–199, `other` 100–102, 200–202 och 1 000
# cell
polska-5a7v = Polska
# cell
one-1-few-2-4-22-24-och-32-34-ypsh = `one` 1, `few` 2–4, 22–24 och 32–34, `many` 0, 5–21, 25–31 och 100, `other` 1,5
# cell
ukrainska-ryska-ttz5 = Ukrainska, ryska
# cell
one-1-21-31-och-101-few-2-4-22-g7p4 = `one` 1, 21, 31 och 101, `few` 2–4, 22–24 och 32–34, `many` 0, 5–20, 25–30 och 100, `other` 1,5
# cell
bosniska-kroatiska-serbiska-s82k = Bosniska, kroatiska, serbiska
# cell
one-1-21-31-och-101-few-2-4-22-m7q6 = `one` 1, 21, 31 och 101, `few` 2–4, 22–24 och 32–34, `other` 0, 5–20, 25–30 och 100
ar-tva-former-lika-pa-ditt-sprak-sxwd = Är två former lika på ditt språk skriver du meningen två gånger. Saknas en form används `other`, och kontrollerna påminner dig.
# heading
namn-som-bojs-50x1 = Namn som böjs
natverkets-namn-ar-skrivet-en-2cd1 = Nätverkets namn är skrivet en gång för varje språk, i `locales/fi/site.ftl` för finska. Texten säger bara `{ "{" } -org-name { "}" }`. Behöver ditt språk fler former ger du dem namn, med bokstäverna a till z:
i-en-mening-valjer-du-sedan-form-hj58 = I en mening väljer du sedan form:
valjer-du-ingen-galler-den-med-f3tr = Väljer du ingen gäller den med stjärnan. Har ditt språk inget eget namn används det som står i nästa språk.
# heading
gor-det-har-i-dag-ny90 = Gör det här i dag
rakna-pa-ditt-sprak-en-grupp-tva-k6b7 = Räkna på ditt språk: en grupp, två grupper, fem grupper, elva grupper, hundra grupper. Skriv upp varje gång som ordet ändrar sig. Det är de formerna du behöver.
