### English: translation of content/housing/leaflet.md. Needs review by a speaker.

title = Homes before profit
description = Everyone should find a home, and have money left when the rent is paid.
slug = leaflet
action-text = Tell us how you live
kanske-sover-nagon-i-din-trappa-0z8t = Perhaps somebody on your stairs is sleeping on a friend's sofa. The shortage of homes is great, and rental flats are what we lack the most. Where new ones are built, the rent is often so high that few can manage it.
ny-hyra-inget-hem-vxxm = New rent, no home
nytt-kok-nytt-badrum-ny-hyra-en-yq7e = New kitchen, new bathroom, new rent. A luxury renovation that nobody asked for can cost you your neighbours. More women than men rent their home. If you are single, young, retired or new in Sweden, the rent decides whether you get a home at all.
salt-kommer-inte-tillbaka-8tsn = Sold is gone
allmannyttan-ar-hem-som-vi-ager-4mdc = Public housing is the homes we own together. In the city of Stockholm much of it was sold below its value, and the housing queue grew. When a house is converted into owned flats, it is the wallet that moves in.
vi-kraver-3ft0 = Our demands
hyresratter-med-rimlig-hyra-i-5p3h = Rental flats at a reasonable rent in every area, climate-smart and accessible.
stopp-for-ombildningarna-3fbk = A stop to conversions.
en-allmannytta-som-finns-kvar-75xt = Public housing that stays and grows.
inga-marknadshyror-hd0h = No market rents.
