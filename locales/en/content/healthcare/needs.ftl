### English: translation of content/healthcare/needs.md. Needs review by a speaker.

title = Care according to need
description = Those who are most ill should get care first, not those who bring in the most money.
slug = care-by-need
vem-varden-oppnar-for-c7pd = Who healthcare opens for
nar-varden-ar-en-marknad-oppnar-42fh = When care is a market, clinics open where patients ask for least. A person who is healthy enough for a quick visit is good business. A person with heart failure, diabetes and aching knees is bad business. But she is the one who needs the doctor.
graddfilen-xqvy = The fast lane
en-privat-sjukforsakring-koper-a84g = Private health insurance buys a place in the queue. Every place that is bought is a place that somebody else did not get. A queue for care should have one order only: those who need care the most come first.
digitalt-men-inte-for-sig-stpk = Digital, but not on its own
vi-ar-inte-emot-skarmen-vi-ar-rybd = We are not against the screen. We are against making it a separate chain of care on the side. This is how we want it:
i-dag-yrza = Today
som-vi-vill-ha-det-50es = As we want it
digitala-besok-som-blev-dyra-for-qr9e = Digital visits that became costly for the region
digitala-besok-hos-din-egen-qygd = Digital visits with your own health centre
en-lakare-som-du-kanske-aldrig-axnp = A doctor you may never meet again
samma-mottagning-pa-skarmen-och-evey = The same clinic on the screen and in real life
skilt-fran-en-fysisk-mottagning-y7ks = Apart from a place you can visit
alltid-en-dorr-att-ga-in-genom-511m = Always a door to walk in through
beroende-ar-en-sjukdom-6ysh = Addiction is an illness
den-som-ar-beroende-av-alkohol-7zfn = A person who is addicted to alcohol or drugs is ill and needs care. Fear of punishment makes nobody well, but it can keep people from seeking help. We want care to be the first thing they meet.
alla-vara-krav-pa-varden-finns-9rjt = All our demands on healthcare are under [Healthcare you can rely on](index.md#demands).
