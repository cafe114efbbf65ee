### Easy Swedish: translation of content/housing/index.md. Needs review by a speaker.

title = Bostäder för alla
description = Bygg hyresrätter i alla områden. Folk ska ha råd med hyran. Sluta sälja de hyresrätter som redan finns.
slug = bostader-for-alla
alla-behover-ett-hem-och-alla-bhnw = Alla behöver ett hem. Alla ska ha råd att bo kvar. Bygg fler hyresrätter. Sälj inte de som finns.
hyresratter-saknas-ppq2 = Det saknas hyresrätter
bristen-pa-bostader-ar-stor-och-nwcb = Det finns alldeles för få bostäder. Mest saknas hyresrätter. En hyresrätt är en bostad som man hyr.
fler-kvinnor-0cdh = Fler kvinnor hyr
fler-kvinnor-an-man-hyr-sin-aevn = Fler kvinnor än män hyr sin bostad. Därför handlar hyran också om att kvinnor och män ska ha det lika bra.
langre-ko-1xzg = Längre kö
nar-allmannyttan-i-stockholms-ss3r = Kommunens bostäder i Stockholms stad såldes. Då blev kön till bostäder längre.
beratta-hur-du-bor-6xsg = Berätta hur du bor
ett-hem-ar-ingen-lyx-1t0g = Ett hem är inte lyx
du-kanner-sakert-nagon-som-soker-9rc4 = Du känner säkert någon som letar efter ett hem. Det kan vara en ung människa som vill flytta hemifrån. Det kan vara en granne som har blivit ensam och inte klarar hyran. Det kan vara en familj som är ny i Sverige. De bor i andra hand och måste flytta många gånger. Att bo i andra hand är att hyra av någon som själv hyr eller äger bostaden.
for-dem-hanger-allt-pa-en-sak-9nr6 = För dem är en sak viktigast: att det finns en hyresrätt med en hyra som de kan betala. Annars får de inget hem alls.
dyrt-och-nytt-hjalper-inte-jk2p = Dyra nya hus hjälper inte
det-byggs-hyreshus-men-hyran-i-c5s3 = Det byggs nya hus med hyresrätter. Men hyran är ofta så hög att få kan betala den. Samtidigt görs gamla hus om och blir mycket finare och dyrare. Det heter lyxrenovering. Då stiger hyran tills de som bor där måste flytta.
las-mer-om-hyror-och-kfv2 = Läs mer om [hyror och lyxrenovering](rents.md). Läs också om [hur vi vill bygga i stället](build.md).
det-som-var-allas-a332 = Det som alla ägde
allmannyttan-ar-bostader-som-vi-79wa = Kommunens bostäder äger vi tillsammans. De kallas också allmännyttan. I Stockholms stad såldes en stor del av dem. De såldes för mindre pengar än de var värda. Hyresrätter säljs till privata företag. Eller så görs de om till bostadsrätter. En bostadsrätt måste man köpa för att få flytta in. Läs om [vad som händer när ett hus görs om](conversions.md#how).
vi-kraver-zdnq = Det här kräver vi
bygg-klimatsmarta-och-c173 = Bygg hyresrätter i alla områden. Hyran ska vara rimlig. Husen ska vara bra för klimatet, och alla ska kunna ta sig fram i dem.
stoppa-ombildningarna-fxd9 = Sluta göra om hyresrätter till bostadsrätter.
behall-allmannyttan-och-lat-den-wz1e = Kommunens bostäder ska finnas kvar. De ska bli fler.
nej-till-marknadshyror-xdb3 = Nej till marknadshyror. Då bestäms hyran av vad den med mest pengar vill betala.
