### Easy Swedish: translation of content/housing/leaflet.md. Needs review by a speaker.

title = Hem är viktigast
description = Alla ska kunna hitta ett hem. Du ska ha pengar kvar när du har betalat hyran.
slug = flygblad
action-text = Berätta hur du bor
kanske-sover-nagon-i-din-trappa-0z8t = Det finns alldeles för få bostäder. Mest saknas hyresrätter. En hyresrätt är en bostad som man hyr. I nya hus är hyran ofta så hög att få kan betala.
ny-hyra-inget-hem-vxxm = Högre hyra, inget hem
nytt-kok-nytt-badrum-ny-hyra-en-yq7e = Nytt kök och nytt badrum ger ny hyra. När ingen har bett om det heter det lyxrenovering. Då måste en del flytta. Fler kvinnor än män hyr sin bostad. Du kan vara ensam, ung, pensionär eller ny i Sverige. Då bestämmer hyran om du får ett hem.
salt-kommer-inte-tillbaka-8tsn = Sålda hus är borta
allmannyttan-ar-hem-som-vi-ager-4mdc = Kommunens bostäder äger vi tillsammans. I Stockholms stad såldes många av dem. De såldes för mindre än de var värda. Då blev kön till bostäder längre. En del hus görs om till bostadsrätter. Dem måste man köpa.
vi-kraver-3ft0 = Det kräver vi
hyresratter-med-rimlig-hyra-i-5p3h = Bygg hyresrätter i alla områden, med en hyra som folk kan betala. Husen ska vara bra för klimatet och för alla som bor där.
stopp-for-ombildningarna-3fbk = Sluta göra om hyresrätter till bostadsrätter.
en-allmannytta-som-finns-kvar-75xt = Kommunens bostäder ska finnas kvar och bli fler.
inga-marknadshyror-hd0h = Nej till marknadshyror. Då bestämmer pengarna hyran.
