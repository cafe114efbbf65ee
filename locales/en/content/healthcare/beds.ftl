### English: translation of content/healthcare/beds.md. Needs review by a speaker.

title = A whole hospital that is not allowed to open
description = New walls will not bring back the closed hospital beds. People with the strength to work beside them will.
slug = hospital-beds
vad-en-vardplats-ar-dfdv = What a hospital bed is
en-vardplats-ar-mer-an-en-sang-8d89 = A hospital bed is more than a bed. It is a bed with someone who looks in on you at night, someone who gives you the right medicine and someone who notices when you get worse. If those people are missing, the bed has to close.
closed-beds-platser-att-oppna-rke5 = { $closed-beds } beds to open
sa-manga-vardplatser-ar-stangda-27s5 = That many hospital beds are closed in the region.[^source] Together they are as many as in a whole hospital. So we do not have to begin by building. We have to begin with the people who will work there.
vad-det-betyder-for-dig-2gtg = What it means for you
du-kan-fa-vanta-pa-akuten-for-1t1n = You may have to wait at the emergency department, because no ward can take you in.
du-kan-bli-hemskickad-innan-du-5f8m = You may be sent home before you feel safe.
den-som-vardar-dig-har-for-manga-qxdj = The person who cares for you has too many others to see to.
har-du-sjalv-vantat-pa-en-plats-h6wy = Have you waited for a bed yourself, or worked on a ward that had to close? Your story helps us. You decide whether it may be used, and it can be told without names. [Write to us](../write-to-us.md).
sa-kan-platserna-oppna-igen-zdj3 = How the beds can open again
hoj-lonen-och-sank-arbetstakten-kbv2 = Raise the pay and slow the pace of work, so that those who are still there stay.
anstall-fler-sa-att-de-som-har-b2mg = Hire more people, so that those who have left have something to come back to.
oppna-plats-for-plats-i-samma-q1h9 = Open bed by bed, at the pace that the staff can manage.
lat-personalen-saga-till-nar-det-3tcb = Let the staff say when things go too fast.
mer-om-villkoren-finns-under-406y = Read more about the working conditions under [Staff first](staff.md). All our demands on healthcare are under [Healthcare you can rely on](index.md#demands).
uppgiften-kommer-fran-natverkets-f3x4 = The figure comes from the network's own material.
