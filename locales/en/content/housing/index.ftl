### English: translation of content/housing/index.md. Needs review by a speaker.

title = Homes for everyone
description = Build rental homes that people can afford, in every area, and stop selling off the ones we already have.
slug = housing
alla-behover-ett-hem-och-alla-bhnw = Everyone needs a home, and everyone should be able to afford to stay in theirs. Build rental homes and stop selling the ones we have!
hyresratter-saknas-ppq2 = Too few rentals
bristen-pa-bostader-ar-stor-och-nwcb = The shortage of homes is great, and rental flats are what we lack the most.
fler-kvinnor-0cdh = More women
fler-kvinnor-an-man-hyr-sin-aevn = More women than men rent their home, so the rent is also a question of equality.
langre-ko-1xzg = A longer queue
nar-allmannyttan-i-stockholms-ss3r = When the city of Stockholm sold off public housing, the housing queue grew.
beratta-hur-du-bor-6xsg = Tell us how you live
ett-hem-ar-ingen-lyx-1t0g = A home is not a luxury
du-kanner-sakert-nagon-som-soker-9rc4 = You surely know someone who is looking for a home. A young person who wants to move out from their parents. A neighbour who is now alone and cannot manage the rent. A family new to Sweden, moving from one sublet to the next.
for-dem-hanger-allt-pa-en-sak-9nr6 = For them it all comes down to one thing: is there a rental flat at a rent they can pay? Without one there is no home at all.
dyrt-och-nytt-hjalper-inte-jk2p = New and expensive does not help
det-byggs-hyreshus-men-hyran-i-c5s3 = Rental houses are being built, but the rents in the new flats are often so high that few can manage them. At the same time older houses get a luxury renovation, and the rent rises until the people who live there have to move.
las-mer-om-hyror-och-kfv2 = Read more about [rents and luxury renovation](rents.md), and about [how we want to build instead](build.md).
det-som-var-allas-a332 = What belonged to all of us
allmannyttan-ar-bostader-som-vi-79wa = Public housing is the homes we own together. In the city of Stockholm much of it was sold below its value. Rental flats go to private companies, or are converted into owned flats that only those who can buy may move into. Read about [what happens when a house is converted](conversions.md#how).
vi-kraver-zdnq = Our demands
bygg-klimatsmarta-och-c173 = Build climate-smart, accessible rental flats at reasonable rents, in every area.
stoppa-ombildningarna-fxd9 = Stop the conversions.
behall-allmannyttan-och-lat-den-wz1e = Keep public housing, and let it grow.
nej-till-marknadshyror-xdb3 = No market rents.
