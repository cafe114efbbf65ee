### The texts of content/housing/index.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Bostäder för alla
description = Bygg hyresrätter som folk har råd med, i alla områden, och sluta sälja ut dem som redan finns.
slug = bostad
# share
alla-behover-ett-hem-och-alla-bhnw = Alla behöver ett hem, och alla ska ha råd att bo kvar. Bygg hyresrätter och sluta sälja dem som finns!
# term
hyresratter-saknas-ppq2 = Hyresrätter saknas
# meaning
bristen-pa-bostader-ar-stor-och-nwcb = Bristen på bostäder är stor, och allra mest saknas hyresrätter.
# term
fler-kvinnor-0cdh = Fler kvinnor
# meaning
fler-kvinnor-an-man-hyr-sin-aevn = Fler kvinnor än män hyr sin bostad, så hyran är också en fråga om jämställdhet.
# term
langre-ko-1xzg = Längre kö
# meaning
nar-allmannyttan-i-stockholms-ss3r = När allmännyttan i Stockholms stad såldes ut växte bostadskön.
# button
beratta-hur-du-bor-6xsg = Berätta hur du bor
# heading
ett-hem-ar-ingen-lyx-1t0g = Ett hem är ingen lyx
du-kanner-sakert-nagon-som-soker-9rc4 = Du känner säkert någon som söker ett hem. En ung människa som vill flytta hemifrån. En granne som har blivit ensam och inte klarar hyran. En familj som är ny i Sverige och flyttar runt mellan andrahandskontrakt.
for-dem-hanger-allt-pa-en-sak-9nr6 = För dem hänger allt på en sak: att det finns en hyresrätt till en hyra som går att betala. Utan den blir det inget hem alls.
# heading
dyrt-och-nytt-hjalper-inte-jk2p = Dyrt och nytt hjälper inte
det-byggs-hyreshus-men-hyran-i-c5s3 = Det byggs hyreshus, men hyran i de nya lägenheterna är ofta så hög att få klarar den. Samtidigt lyxrenoveras äldre hus, så att hyran stiger tills de som bor där måste flytta.
las-mer-om-hyror-och-kfv2 = Läs mer om [hyror och lyxrenoveringar](rents.md), och om [hur vi vill bygga i stället](build.md).
# heading
det-som-var-allas-a332 = Det som var allas
allmannyttan-ar-bostader-som-vi-79wa = Allmännyttan är bostäder som vi äger tillsammans. I Stockholms stad såldes en stor del av dem under sitt värde. Hyresrätter går till privata bolag, eller ombildas till bostadsrätter som bara den som kan köpa får flytta in i. Läs om [vad som händer när ett hus ombildas](conversions.md#how).
# heading
vi-kraver-zdnq = Vi kräver
# item
bygg-klimatsmarta-och-c173 = Bygg klimatsmarta och tillgängliga hyresrätter med rimlig hyra, i alla områden.
# item
stoppa-ombildningarna-fxd9 = Stoppa ombildningarna.
# item
behall-allmannyttan-och-lat-den-wz1e = Behåll allmännyttan, och låt den växa.
# item
nej-till-marknadshyror-xdb3 = Nej till marknadshyror.
