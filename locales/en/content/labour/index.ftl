### English: translation of content/labour/index.md. Needs review by a speaker.

title = Rights at work you can rely on
description = You should be able to turn down a shift, take a break and speak up without fearing for your job.
slug = labour-law
sms-jobb-aj6d = Jobs by text
timvikarien-vagar-inte-tacka-nej-a9tv = The hourly temp dares not refuse a shift, because the next message might never come.
ingen-paus-kswv = No break
bussforaren-kor-sitt-pass-utan-zsg4 = The bus driver works a whole shift without time to go to the toilet.
mer-for-mindre-qn43 = More for less
otrygga-jobb-far-manniskor-att-qxfm = Insecure jobs make people run faster for less pay.
skriv-till-oss-om-ditt-jobb-sf8e = Write to us about your job
telefonen-pa-nattduksbordet-tfdj = The phone on the bedside table
det-plingar-till-i-gryningen-kan-h8gn = It buzzes at dawn. Can you come in within the hour? You were going to drop off the children. You were going to rest. But if you say no today, perhaps they will ask someone else tomorrow. So you answer yes.
sa-lever-den-som-far-sina-pass-htp2 = That is life for those who get their shifts by text message. It is called flexible. Only one side ever has to bend. [Read about on-call jobs](on-call.md).
sma-saker-som-inte-ar-sma-ycc2 = Small things that are not small
en-bussforare-som-inte-far-en-3mcn = A bus driver who gets no toilet break. A nursing assistant who sees conditions at work get worse. These are not mishaps. They are what happens when those in charge need not listen, because nobody dares to speak up.
nar-jobbet-ar-osakert-springer-qkvm = When jobs are insecure we run faster, for less. In the end everybody does, even those with a permanent contract.
trygghet-ar-ingen-bromskloss-e628 = Security holds nobody back
den-som-ar-trygg-vagar-foresla-ax48 = People who feel secure dare to suggest things, to protest and to stay. That is why employment protection is needed. It is also why the [right to strike](right-to-strike.md) is needed: without it, workers have nothing to push back with.
tydligast-ser-vi-det-i-varden-7516 = We see it most clearly in [healthcare](../healthcare/staff.md), but it is the same on the bus, in the warehouse and in the kitchen.
vi-kraver-ehne = Our demands
forsvara-anstallningsskyddet-vzkx = Defend employment protection.
forsvara-strejkratten-vq3q = Defend the right to strike.
ge-manniskor-trygga-50g6 = Give people secure employment instead of on-call jobs.
lat-facket-och-de-folkvalda-h51p = Let unions and elected representatives work together for better conditions.
