### The texts of content/handbook/languages.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Bjud in på flera språk
description = Den som blir tilltalad på sitt eget språk vet att det är hon som är bjuden.
slug = flera-sprak
# heading
vilka-sprak-behovs-hos-er-gwqz = Vilka språk behövs hos er?
lyssna-i-tvattstugan-och-las-pa-602g = Lyssna i tvättstugan och läs på brevlådorna. Fråga på biblioteket och i affären. Börja med de språk som flest talar men som färst får inbjudningar på.
# heading
tre-saker-att-oversatta-forst-3dj8 = Tre saker att översätta först
# item
kravet-i-en-mening-rh1x = Kravet, i en mening.
# item
tid-och-plats-zx95 = Tid och plats.
# item
orden-du-ar-valkommen-szq9 = Orden ”du är välkommen”.
mer-an-sa-behovs-inte-pa-forsta-qtdr = Mer än så behövs inte på första bladet. Resten kan ni prata om när ni ses.
# heading
goda-vanor-rngp = Goda vanor
# item
skriv-sprakets-namn-pa-spraket-ed3y = Skriv språkets namn på språket självt, och strunta i flaggorna. Ett språk är inte ett land.
# item
lat-nagon-som-har-spraket-som-ze4p = Låt någon som har språket som modersmål läsa innan ni trycker.
# item
samma-siffror-samma-tider-samma-1mpx = Samma siffror, samma tider, samma adress på alla språk. Kontrollera en gång till.
# item
arabiska-och-persiska-lases-fran-tw28 = Arabiska och persiska läses från höger till vänster. Se efter att bladet också viks åt det hållet.
# item
ha-alltid-nagra-blad-pa-latt-8v4a = Ha alltid några blad på lätt svenska. De blir snabbt slut.
vill-nagon-ocksa-oversatta-den-4fhk = Vill någon också översätta den här webbplatsen? Det går bra med en mening i taget. [Så gör ni](../translators/index.md).
# heading
moten-pa-fler-sprak-27p1 = Möten på fler språk
ni-behover-inte-tolka-allt-prova-gff6 = Ni behöver inte tolka allt. Pröva detta:
# item
satt-dem-som-delar-ett-sprak-vid-cbxf = Sätt dem som delar ett språk vid samma bord.
# item
varje-bord-pratar-pa-sitt-sprak-y096 = Varje bord pratar på sitt språk.
# item
nagon-vid-bordet-berattar-sedan-p9cb = Någon vid bordet berättar sedan för alla.
# item
ta-paus-ofta-sa-att-den-som-83vp = Ta paus ofta, så att den som tolkar hinner andas.
# item
hall-ibland-ett-mote-helt-pa-ett-tvar = Håll ibland ett möte helt på ett annat språk än svenska. Då får de som bara kan svenska pröva att behöva tolk.
be-inte-barn-att-tolka-at-sina-v59e = Be inte barn att tolka åt sina föräldrar. Låt barnen vara barn, och fråga en vuxen.
# heading
gor-det-har-i-veckan-hyvn = Gör det här i veckan
ta-reda-pa-vilka-tre-sprak-som-nfd2 = Ta reda på vilka tre språk som talas mest i er port.
