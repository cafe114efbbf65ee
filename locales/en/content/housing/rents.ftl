### English: translation of content/housing/rents.md. Needs review by a speaker.

title = Rents that people can pay
description = Homes are not for everyone if the rent only suits a few.
slug = rents
nytt-hus-gammalt-problem-xbtd = New house, old problem
nar-ett-nytt-hyreshus-star-klart-ts4r = When a new rental house is finished, it ought to be good news for those who have waited a long time. Often it is not. The rent is too high. The flat is there, but not for those who need it most.
bortrenoverad-fran-sitt-hem-gn9r = Renovated out of their homes
ror-maste-bytas-och-fonster-2kcs = Pipes have to be replaced and windows have to be sealed. That is maintenance, and it must be done. Luxury renovation is something else. First comes a new kitchen and a new bathroom that no tenant has asked for, and then comes the new rent. Those who cannot manage it have to move away from neighbours, school and friends.
ska-ditt-hus-renoveras-prata-med-8d2y = Is your house going to be renovated? Talk to the neighbours before anyone signs. One tenant who asks questions can be waited out. A whole stairwell has to be given answers.
de-som-far-betala-pkdp = Those who have to pay
fler-kvinnor-an-man-hyr-sin-cchb = More women than men rent their home, so high rents hit more women. If you live alone, are a pensioner, are new in Sweden or are young, the rent can decide whether you get a home of your own.
ord-som-ar-bra-att-kunna-6qwk = Words worth knowing
lyxrenovering-ctby = Luxury renovation
en-renovering-som-hojer-hyran-hqfs = A renovation that raises the rent beyond what the people in the house can afford, and that they have not asked for.
marknadshyra-jq7y = Market rent
en-hyra-som-satts-efter-vad-den-vnxn = A rent set by what the person with the most money is willing to pay.
rimlig-hyra-zxdr = Reasonable rent
en-hyra-du-kan-betala-och-anda-31ve = A rent you can pay and still have money left for food, travel and a little joy.
vad-du-kan-gora-bphh = What you can do
samla-grannarna-i-tvattstugan-2c67 = Gather the neighbours, in the laundry room or around a kitchen table.
skriv-ned-vad-hyresvarden-har-c3hs = Write down what the landlord has said, and when.
dela-flygblad-i-alla-5ref = [Hand out leaflets](../handbook/leaflets.md) in every stairwell, not only in your own.
skriv-till-oss-sa-tanker-vi-ngg4 = [Write to us](../write-to-us.md), and we will think together.
alla-vara-bostadskrav-finns-m6rw = All our demands on housing are under [Homes for everyone](index.md#demands).
