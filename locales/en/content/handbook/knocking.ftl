### English: translation of content/handbook/knocking.md. Needs review by a speaker.

title = Knock on doors
description = The best conversation is the one where the other person talks most.
slug = knocking-on-doors
var-ni-ska-borja-hwc4 = Where to begin
borja-dar-manga-haller-med-oss-52w6 = Begin where many agree with us but few go and vote. There, often nobody has asked. A neighbour on the doorstep can be what makes somebody feel that it is worth while.
fore-forsta-dorren-cxg6 = Before the first door
ga-tva-och-tva-alltid-a74v = Go two by two, always.
valj-en-tid-da-folk-ar-hemma-men-3zze = Choose a time when people are home but not asleep.
ta-med-flygblad-pa-flera-sprak-kx8e = Bring leaflets in [several languages](languages.md), a pen and some paper to write on.
bestam-nar-ni-slutar-och-var-ni-xe84 = Decide when you stop, and where you meet afterwards.
i-dorren-xv31 = At the door
knacka-och-ta-sedan-ett-steg-56zm = Knock, and then take a step back.
sag-vad-du-heter-och-att-du-bor-mjnr = Say your name and that you live nearby.
stall-en-fraga-om-du-fick-andra-83tx = Ask a question: *If you could change one thing in this area, what would it be?*
lyssna-klart-t716 = Listen to the end.
beratta-kort-vad-gruppen-gor-at-d9rb = Tell them briefly what the group does about just that.
fraga-om-ni-far-hora-av-er-eller-0dbt = Ask if you may get in touch, or invite them to the next meeting.
tacka-aven-nar-svaret-var-nej-sejm = Say thank you, even when the answer was no.
ga-aldrig-in-i-nagons-hem-ensam-vfq4 = Never go into somebody's home alone. A no is a no. Do not write down what people think together with their names, unless they have said yes to it.
nar-det-tar-emot-ph4d = When it is hard
nagon-kommer-att-stanga-dorren-tmh7 = Somebody will close the door. It is seldom about you. Take one more staircase, and change who does the talking.
gor-det-har-i-veckan-6tsh = Do this in the coming week
knacka-pa-i-er-egen-trappuppgang-p7q9 = Knock in your own stairwell. Those doors are the easiest, and the most important.
