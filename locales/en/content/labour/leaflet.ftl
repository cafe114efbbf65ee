### English: translation of content/labour/leaflet.md. Needs review by a speaker.

title = The right to say no
description = A secure job is one where you can turn down a shift and still come back tomorrow.
slug = leaflet
action-text = Four steps to begin with
kan-du-komma-pa-en-gang-sager-du-0eqf = Can you come right away? Say no, and the next text message may go to somebody else. That is life for the hourly temp, whose work is ordered one shift at a time.
fortare-for-mindre-fxce = Faster, for less
bussforaren-far-ingen-p1hv = The bus driver gets no toilet break. The nursing assistant sees her working conditions get worse. When jobs are insecure we run faster for less. And those who run have no time to protest.
tillsammans-hors-vi-rxk7 = Together we are heard
anstallningsskyddet-skyddar-den-wy77 = Employment protection protects those who speak up alone. The right to strike protects those who speak up together. We need both. The union knows what things are like at work, and elected representatives can take the matter to where decisions are made.
vi-kraver-akhh = Our demands
forsvara-anstallningsskyddet-exrg = Defend employment protection.
forsvara-strejkratten-zax6 = Defend the right to strike.
trygga-anstallningar-i-stallet-58zx = Secure employment instead of jobs by text message.
lat-facket-och-de-folkvalda-ydrf = Let unions and elected representatives work together.
