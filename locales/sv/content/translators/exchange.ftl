### The texts of content/translators/exchange.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Filer till byråer och program
description = Arbetar du i ett program för översättare får du en fil dit, och den kommer tillbaka med en kontroll.
slug = filer
# heading
tre-sorters-filer-fp5h = Tre sorters filer
# term
xliff-9sp1 = XLIFF
# meaning
for-byraer-och-for-program-som-8b1b = För byråer och för program som memoQ och OmegaT. Varje stycke har sitt läge, den gamla svenska texten om den har ändrats, och en anteckning om vilken sida det står på. Fet stil, länkar och siffror är koder i stället för tecken, så att de inte skrivs sönder av misstag. Version 1.2 går att öppna i de flesta program. Version 2.1 finns för den som ber om den.
# term
po-ah91 = PO
# meaning
for-poedit-och-andra-program-i-qrjj = För Poedit och andra program i samma familj. Texten står med sina [tecken](marks.md), och inaktuella stycken är märkta som luddiga, *fuzzy*, med den gamla svenska texten ovanför.
# term
ordlista-och-oversattningsminne-rqq0 = Ordlista och översättningsminne
# meaning
ord-som-alltid-ska-oversattas-pa-3yyn = Ord som alltid ska översättas på samma sätt, som CSV, och allt som redan är översatt, som TMX. Be den som sköter webbplatsen om dem om ditt program kan använda dem.
# heading
ut-och-in-jwwr = Ut och in
det-ar-den-som-skoter-c6n1 = Det är den som sköter webbplatsen som kör kommandona:
nar-filen-kommer-tillbaka-visas-gvyk = När filen kommer tillbaka visas först vad som skulle ändras. Sedan tas det in som stämmer. Det som inte gör det lämnas utanför, med skäl:
# item
den-svenska-texten-har-andrats-2pmn = Den svenska texten har ändrats sedan filen skickades.
# item
en-lank-en-siffra-eller-en-not-x599 = En länk, en siffra eller en not har försvunnit eller blivit en annan.
# item
stycket-klarar-inte-kontrollerna-qbrx = Stycket klarar inte kontrollerna.
inget-annat-rors-och-ingen-fil-h87d = Inget annat rörs, och ingen fil skrivs om till hälften.
# heading
om-du-arbetar-i-ett-sadant-96d1 = Om du arbetar i ett sådant program
# item
behall-alla-koder-och-flytta-dem-x9a2 = Behåll alla koder, och flytta dem med orden.
# item
lamna-tillbaka-samma-fil-i-samma-9hj2 = Lämna tillbaka samma fil i samma format. Gör inte om XLIFF till PO på vägen, för då kan länkar och siffror försvinna utan att det syns.
# item
lat-maskinens-forslag-sta-som-1v2h = Låt maskinens förslag stå som förslag tills du har läst dem.
# item
lamna-hellre-ett-stycke-tomt-an-ayed = Lämna hellre ett stycke tomt än halvfärdigt.
# heading
om-du-bestaller-en-oversattning-frez = Om du beställer en översättning
skicka-med-den-har-boken-en-lank-mpy2 = Skicka med den här boken, en länk till sidorna och några ord om vilka som ska läsa. Tala om vem som kan svara på frågor om svenskan. Be sedan någon i gruppen som har språket som modersmål att läsa allt en gång, högt.
# heading
gor-det-har-i-dag-eefn = Gör det här i dag
fraga-vem-i-gruppen-som-redan-x0j0 = Fråga vem i gruppen som redan översätter på sitt arbete. Den personen har ett program, och kanske en timme över.
