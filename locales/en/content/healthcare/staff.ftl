### English: translation of content/healthcare/staff.md. Needs review by a speaker.

title = Staff first
description = Those who care for us should have pay, time and influence enough to want to stay.
slug = staff
varfor-manniskor-gar-ce7d = Why people leave
fraga-nagon-som-har-slutat-det-gam0 = Ask someone who has left. It was not the patients she grew tired of. It was going home and thinking of everything there was no time for. The professions in healthcare are underpaid, and most of those who work in them are women. The two belong together, and it can be changed.
dyra-ersattare-qyz8 = Costly replacements
nar-de-anstallda-gar-fyller-64nw = When employees leave, the region fills the gaps with agency staff.[^agency] That is costly. And a person who is on the ward for a week can never know it as well as one who has worked there for many years. We want the money to go to those who stay.
styr-med-dem-som-vet-kgvk = Steer with those who know
varden-styrs-som-om-den-vore-ett-78fr = Healthcare is run as if it were a company. The method is called *New Public Management*: measure everything, buy and sell, count visits. But a good night on a ward does not show in a table.
vi-vill-ha-en-styrning-som-kqts = We want a way of running care that begins with those who do the work:
personalen-ska-vara-med-och-b8nf = The staff should have a say in how the work is arranged.
det-som-mats-ska-hjalpa-xvdw = What is measured should help the patient, not just fill a report.
den-som-varnar-for-brister-ska-st5y = Those who warn of failings should get thanks, not a telling-off.
tillsammans-med-facket-h4vz = Together with the union
battre-villkor-vinner-vi-inte-at-c97f = We do not win better conditions for the staff, but together with them. That is why healthcare belongs together with our campaign for [rights at work you can rely on](../labour/index.md), and with [the right to strike](../labour/right-to-strike.md).
stafettpersonal-ar-lakare-70qw = Agency staff are doctors, nurses and others who are hired for a shorter time from a staffing company.
