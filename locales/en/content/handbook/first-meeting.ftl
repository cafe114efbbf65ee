### English: translation of content/handbook/first-meeting.md. Needs review by a speaker.

title = Hold a first meeting
description = You need a room, an issue and something to eat.
slug = first-meeting
fore-motet-c57v = Before the meeting
valj-en-plats-som-folk-redan-gar-mjcs = Choose a place where people already go, a time when those who work evenings can come now and then, and an issue that can be put in one sentence. Then invite people, preferably with your voice. A note gets read, but a question gets an answer.
lokalen-ar-bokad-och-det-gar-att-03cv = The room is booked, and you can get in without stairs
inbjudan-finns-pa-de-sprak-som-zpp1 = The invitation is in the languages spoken in the house
nagon-tar-emot-vid-dorren-dd9j = Somebody welcomes people at the door
det-finns-nagot-att-ata-och-vi-46yy = There is something to eat, and we have asked about allergies
det-finns-nagot-for-barnen-att-yxqa = There is something for the children to do
det-finns-papper-och-pennor-sgwy = There is paper, and there are pens
stall-fram-farre-stolar-an-ni-am9j = Put out fewer chairs than the people you expect. It is more fun to carry in more.
motet-steg-for-steg-9swv = The meeting, step by step
halsa-alla-sager-sitt-namn-och-dwvw = **Say hello.** Everybody says their name and where they live.
lyssna-ga-laget-runt-vad-ar-det-9hjy = **Listen.** Go round the table: what is the best thing about living here, and what makes you angry?
valj-vilken-sak-vill-flest-gora-bfvg = **Choose.** Which thing do most people want to do something about?
fordela-varje-uppgift-far-ett-jt4d = **Share out.** Every task gets a name and a day.
bestam-nasta-gang-innan-nagon-9h5t = **Decide on the next time.** Before anybody puts their coat on.
en-timme-racker-sluta-i-tid-sa-bna9 = One hour is enough. Finish on time, and people come back.
efter-motet-bv7b = After the meeting
skicka-tre-rader-redan-samma-bk0j = Send three lines the same evening: what you decided, who does what and when you meet again. Ring the person you missed.
gor-det-har-i-veckan-1972 = Do this in the coming week
fraga-en-granne-bara-en-n7kx = Ask a neighbour. Just one.
