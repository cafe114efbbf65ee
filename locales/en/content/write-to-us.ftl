### English: translation of content/write-to-us.md. Needs review by a speaker.

title = Write to us
description = Tell us what you see where you live, and we will help each other change it.
slug = write-to-us
sa-nar-du-oss-c9r3 = How to reach us
e-post-b302 = E-mail
kontakt-example-org-8e73 = [kontakt@example.org](mailto:kontakt@example.org)
telefon-fjg7 = Telephone
meaning-08-465-004-00-52cm = 08-465 004 00
hellre-ansikte-mot-ansikte-r4zm = Rather meet face to face?
ga-till-en-lokalgrupp-nara-dig-fdgr = Go to a [local group near you](groups/index.md).
adressen-och-numret-ar-exempel-08b4 = The address and the number are examples. This is where you put your own group's details.
det-har-vill-vi-garna-veta-b0aw = What we would like to know
var-du-bor-sa-att-vi-kan-hitta-pw2f = Where you live, so that we can find a group nearby.
vad-du-har-sett-eller-varit-med-0ky3 = What you have seen or been through.
hur-du-vill-bli-kontaktad-och-pa-2fn7 = How you want to be contacted, and in which language.
om-du-behover-nagot-for-att-xg4h = Whether you need anything to be able to take part, such as an interpreter, a sign language interpreter or a room without stairs.
skriv-pa-det-sprak-du-kan-bast-w2a1 = Write in the language you know best. The answer may take a little longer if we need help with reading, but you will get an answer.
skicka-inte-personnummer-fsa9 = Do not send personal identity numbers, medical records or other people's names. We do not need them.
vad-som-hander-sedan-p2zp = What happens then
nagon-av-oss-laser-det-du-har-wp3e = One of us reads what you have written.
vi-svarar-och-fragar-om-vi-far-m32q = We answer, and ask whether we may contact the group nearest to you.
gruppen-hor-av-sig-du-bestammer-7fgr = The group gets in touch. You decide yourself how much you want to take part.
har-du-en-text-att-dela-med-dig-c8n9 = Do you have a text to share?
motioner-interpellationer-och-f82w = Motions, interpellations and other proposals are there to be borrowed. Tell us which municipality or region the text is about, when it was written, what it deals with, which language it is in and how it went. Then the next group can use it.
