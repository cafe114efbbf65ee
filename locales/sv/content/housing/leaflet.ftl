### The texts of content/housing/leaflet.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Hem före vinst
description = Alla ska kunna hitta ett hem, och ha pengar kvar när hyran är betald.
slug = flygblad
action-text = Berätta hur du bor
kanske-sover-nagon-i-din-trappa-0z8t = Kanske sover någon i din trappa på en väns soffa. Bristen på bostäder är stor, och allra mest saknas hyresrätter. När det byggs nytt är hyran ofta så hög att få klarar den.
# heading
ny-hyra-inget-hem-vxxm = Ny hyra, inget hem
nytt-kok-nytt-badrum-ny-hyra-en-yq7e = Nytt kök, nytt badrum, ny hyra. En lyxrenovering som ingen har bett om kan kosta dig dina grannar. Fler kvinnor än män hyr sin bostad. För den som är ensam, ung, pensionär eller ny i Sverige avgör hyran om det blir något hem alls.
# heading
salt-kommer-inte-tillbaka-8tsn = Sålt kommer inte tillbaka
allmannyttan-ar-hem-som-vi-ager-4mdc = Allmännyttan är hem som vi äger tillsammans. I Stockholms stad såldes en stor del av dem under sitt värde, och bostadskön växte. När ett hus ombildas till bostadsrätter är det plånboken som får flytta in.
# heading
vi-kraver-3ft0 = Vi kräver
# item
hyresratter-med-rimlig-hyra-i-5p3h = Hyresrätter med rimlig hyra i alla områden, klimatsmarta och tillgängliga.
# item
stopp-for-ombildningarna-3fbk = Stopp för ombildningarna.
# item
en-allmannytta-som-finns-kvar-75xt = En allmännytta som finns kvar och växer.
# item
inga-marknadshyror-hd0h = Inga marknadshyror.
