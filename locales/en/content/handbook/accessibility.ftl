### English: translation of content/handbook/accessibility.md. Needs review by a speaker.

title = Make it possible to take part
description = A meeting is open only when everyone can get in, hear and say something.
slug = taking-part
komma-dit-pacn = Getting there
fardtjansten-maste-ofta-bokas-i-s99z = Paratransit often has to be booked well ahead, so decide when you start and finish, and keep to it. In the invitation, say where the nearest stop is, how far it is to walk and whether there are stairs. Say so also when the answer is a sad one. That saves somebody a journey in vain.
i-rummet-s12c = In the room
ingen-trappa-och-ingen-hog-6hx2 = No stairs and no high threshold on the way in
en-toalett-som-det-gar-att-qdhx = A toilet that can be used with a wheelchair
plats-att-vanda-en-rullstol-exp1 = Space to turn a wheelchair between the tables
horslinga-eller-mikrofon-och-220n = A hearing loop or a microphone, and everybody uses it
en-stol-med-armstod-och-en-plats-he9c = A chair with armrests, and a place near the door
inget-starkt-doftande-varken-8ge0 = Nothing strongly scented, neither flowers nor perfume
ett-lugnt-horn-for-den-som-sy9d = A quiet corner for those who need a break
pa-pappret-y1dw = On paper
stora-bokstaver-korta-rader-och-m839 = Large letters, short lines and dark text on a light ground. One message at a time. Use **down-to-earth** words: *rent* rather than *housing costs*, *doctor* rather than *care provider*. Everything on paper should also be on the web, where it can be read aloud.
i-samtalet-8ewz = In the conversation
den-som-leder-motet-sager-vem-4xkv = Whoever leads the meeting says whose turn it is to speak.
en-i-taget-och-med-namn-1z5w = One at a time, and with names.
vanta-langre-an-det-kanns-2nzv = Wait longer than feels natural. Not everybody thinks equally fast in Swedish.
det-gar-att-skriva-i-stallet-for-v8y7 = You can write instead of speaking.
fraga-inte-vad-nagon-har-for-crz1 = Do not ask what diagnosis somebody has. Ask what is needed to make it a good meeting.
gor-det-har-i-veckan-rfhp = Do this in the coming week
ga-in-i-er-vanliga-lokal-som-om-kd4j = Walk into your usual room as if for the first time, preferably together with somebody who uses a wheelchair or sees poorly. Put right the first thing you stumble on. Why that matters is told in [Do not count my trips](../paratransit/trips.md).
