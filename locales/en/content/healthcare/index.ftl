### English: translation of content/healthcare/index.md. Needs review by a speaker.

title = Healthcare you can rely on
description = Reopen the closed hospital beds, and give the staff conditions that make them want to stay.
slug = healthcare
closed-beds-s1e8 = { $closed-beds }
sa-manga-vardplatser-ar-stangda-pvda = That many hospital beds are closed for lack of staff, as many as in a whole hospital.
kopt-plats-i-kon-jgd6 = A place for sale
med-en-privat-sjukforsakring-gar-27qf = Private health insurance can buy a place in the queue for care.
kvinnoyrken-0228 = Women's work
personalen-lamnar-underbetalda-6jrw = Staff are leaving underpaid professions where most are women.
skriv-till-oss-om-varden-0gqh = Write to us about your care
sangen-finns-men-ingen-star-c5a1 = The bed is there, but nobody stands beside it
tank-dig-ett-helt-sjukhus-dar-1774 = Picture a whole hospital with the lights off. That is how many beds we could have if there were people to work beside them. { $closed-beds } hospital beds are closed because there is no staff.[^beds]
personalen-ar-inte-forsvunnen-81xx = The staff have not vanished. People have trained, liked their work and then left it, because the pay is low and the shifts are heavy. Give them better conditions, and we dare to believe that many will come back. [Read about the beds](beds.md) and [about the staff](staff.md).
nar-varden-blev-en-marknad-46gv = When care became a market
pa-en-marknad-lonar-det-sig-att-dg8a = On a market it pays to open where patients ask for least. Then care ends up far away from those who are most ill. Hardest hit are people with a chronic illness and several diagnoses at once. [Read about care according to need](needs.md).
lakaren-i-telefonen-3qy3 = The doctor on your phone
ett-samtal-med-lakaren-pa-skarm-avje = Talking to a doctor on a screen can be a great help. But the digital visits became costly for the region. We want them to belong to the public health centre, where there is always a door to walk in through as well.
vi-kraver-m2x0 = Our demands
battre-arbetsvillkor-och-mer-x9dz = Better working conditions and more staff.
oppna-vardplatserna-igen-v9bq = Reopen the hospital beds.
gor-varden-fri-fran-beroendet-av-1e7s = Free healthcare from its dependence on costly agency staff.
byt-ut-new-public-management-mot-ggt9 = Replace New Public Management with a way of running care in which the staff have a say.
lat-digitala-besok-vara-en-del-cz9v = Make digital visits part of the public health centre, never apart from a place you can visit.
bemot-beroende-som-den-sjukdom-kzrq = Meet addiction as the illness it is, not as a crime.
uppgiften-kommer-fran-natverkets-rdm6 = The figure comes from the network's own material.
