### English: translation of content/healthcare/leaflet.md. Needs review by a speaker.

title = { $closed-beds } beds are waiting
description = The hospital beds can reopen, when those who work there get conditions worth staying for.
slug = leaflet
action-text = Tell us what you have seen
sa-manga-vardplatser-ar-stangda-qx81 = That many hospital beds are closed for lack of staff, as many as in a whole hospital. What is missing is not mattresses. It is somebody who comes when you ring at night.
de-som-inte-orkade-mer-6cay = Those who had no more to give
underskoterskan-tyckte-om-sitt-d0rp = The nursing assistant liked her work. But the shifts were heavy and the pay low, in a profession where most are women. Now costly agency staff are hired instead. Give the staff better conditions, and it becomes easier to stay and to come back.
vard-ar-ingen-vara-nrp9 = Care is not for sale
pa-en-marknad-oppnar-x4e8 = On a market, clinics open where patients ask for least. Private insurance can buy a place in the queue. People with a chronic illness and several diagnoses lose. We want need to decide.
vi-kraver-avh3 = Our demands
battre-arbetsvillkor-och-fler-9f0p = Better working conditions and more colleagues.
oppna-vardplatserna-igen-kw2v = Reopen the hospital beds.
slut-pa-beroendet-av-dyr-zb1v = An end to costly agency staff.
inflytande-for-personalen-i-t39z = Influence for the staff instead of New Public Management.
mot-beroende-som-en-sjukdom-inte-71em = Meet addiction as an illness, not as a crime.
