### The texts of content/handbook/index.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Handbok för lokalgrupper
description = Sex korta kapitel om hur ni kommer igång och hur ni håller i.
slug = handbok
den-har-boken-ar-till-for-den-nwe3 = Den här boken är till för den som aldrig har varit med i en grupp, och för den som har varit med för länge och glömt hur det var att vara ny. Läs den i vilken ordning ni vill. Skriv ut den, vik den, spill kaffe på den.
# heading
tre-saker-att-borja-med-tnst = Tre saker att börja med
# item
hitta-en-till-som-vill-nq6s = Hitta en till som vill.
# item
valj-en-enda-fraga-det-kan-vara-4rs5 = Välj en enda fråga. Det kan vara hissen, hyran eller busslinjen.
# item
bestam-en-dag-w1w7 = Bestäm en dag.
resten-ordnar-sig-pa-vagen-borja-zw4r = Resten ordnar sig på vägen. Börja gärna med [det första mötet](first-meeting.md).
# heading
sa-ar-boken-gjord-9txw = Så är boken gjord
varje-kapitel-gar-att-lasa-pa-7geh = Varje kapitel går att läsa på några minuter och slutar med något ni kan göra samma vecka. Saknar ni något? [Skriv till oss](../write-to-us.md), för de bästa råden kommer från grupper som har prövat.
