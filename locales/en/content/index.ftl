### English: translation of content/index.md. Needs review by a speaker.

title = A fair region
description = Homes, healthcare, travel and secure jobs must be there for everyone in the Stockholm region, not only for those who can afford them.
upp-till-life-expectancy-gap-ar-84mz = Up to { $life-expectancy-gap } years
sa-mycket-kan-livslangden-skilja-yhxt = That is how much life expectancy can differ between two places on the same metro line.
closed-beds-99sy = { $closed-beds }
sa-manga-vardplatser-ar-stangda-734p = That many hospital beds are closed because there are not enough staff.
snabbast-i-oecd-1x42 = Fastest in the OECD
sverige-hade-sma-klasskillnader-ak0d = Sweden had small class differences and is now the OECD country where they grow fastest.
skriv-till-oss-ha0x = Write to us
samma-linje-olika-liv-5fjv = One line, different lives
kliv-pa-tunnelbanan-och-ak-nagra-9qsx = Step onto the metro and ride a few stations. Outside the window the houses change, and with them the chance of a long life. Between two places on the same line, life expectancy can differ by up to { $life-expectancy-gap } years.[^source]
det-ar-ingen-naturlag-nagon-har-vy9n = That is no law of nature. Someone decided what to build, where to open clinics, who gets to travel and how secure a job should be. What has been decided can be decided again.
fyra-fragor-som-hor-ihop-e504 = Four questions that belong together
den-som-inte-hittar-en-bostad-8qt1 = If you cannot find a home, you cannot say yes to the job. If you are waiting for a text about your next shift, you dare not book a time with the doctor. If you have used up your trips, you will not get to the meeting where the decisions are made.
darfor-driver-vi-fyra-kampanjer-s761 = So we run four campaigns at once: [Homes for everyone](housing/index.md), [Healthcare you can rely on](healthcare/index.md), [Paratransit you can rely on](paratransit/index.md) and [Rights at work you can rely on](labour/index.md).
vi-finns-nara-dig-9sph = We are near you
i-regionen-finns-omkring-local-1vp7 = There are about { $local-groups } local groups in the region. They share leaflets and experience with one another, and they print their material themselves. We put in the most effort where many agree with us but few go and vote. There, a talk on the stairs can mean a great deal.
hitta-en-grupp-eller-starta-en-5mmk = [Find a group](groups/index.md), or start a new one with help from [the handbook](handbook/index.md). You do not have to know everything. It is enough to be two who want to.
vi-kraver-xkrq = Our demands
bostad-bygg-hyresratter-med-5dk2 = **Housing:** build rental flats at reasonable rents in every area, and stop the conversions.
vard-oppna-vardplatserna-igen-827p = **Healthcare:** reopen the hospital beds, and give the staff conditions that make them want to stay.
resor-ta-bort-taket-for-antalet-96jj = **Travel:** remove the limit on paratransit trips, and make public transport fare-free.
arbete-byt-sms-jobben-mot-trygga-qf7q = **Work:** replace on-call jobs with secure employment, and defend the right to strike.
uppgiften-kommer-fran-natverkets-53sh = The figure comes from the network's own material. The page [About us](about.md#figures) says how we use figures.
