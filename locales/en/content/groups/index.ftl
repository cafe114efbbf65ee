### English: translation of content/groups/index.md. Needs review by a speaker.

title = Local groups
description = Find a group near you, or start your own together with a neighbour.
slug = local-groups
i-regionen-finns-omkring-local-189b = There are about { $local-groups } local groups in the region. You do not have to be a member of anything to come to a meeting. Come as you are, and feel free to bring the children.
grupperna-har-nedanfor-ar-1g3p = The groups below are examples. Addresses, telephone numbers and meeting times are made up.
ingen-grupp-dar-du-bor-jqt5 = No group where you live?
da-ar-det-kanske-du-som-startar-9mek = Then perhaps you are the one who starts it. This is how:
fraga-en-granne-eller-en-g0f4 = Ask a neighbour or a workmate. You need to be two.
las-hur-man-haller-ett-forsta-spp0 = Read [how to hold a first meeting](../handbook/first-meeting.md). It takes a few minutes.
skriv-till-oss-sa-skickar-vi-d4rz = [Write to us](../write-to-us.md), and we will send material in the languages you need.
dar-vi-behovs-mest-wrwk = Where we are needed most
i-en-del-omraden-haller-manga-6b1d = In some areas many agree with us, but few go and vote. There we make an extra effort, and there we need to be more people. [Read about knocking on doors](../handbook/knocking.md).
