### English: translation of content/groups/husby.md. Needs review by a speaker.

title = Husby
description = The group that serves soup before the money runs out, and politics for dessert.
slug = husby
area = Husby and the Järva area
meeting-place = Husby centre
meeting-time = Soup with politics once a month, the day before the child benefit is paid (the 19th), 5 to 7 pm
det-har-ar-en-exempelgrupp-2nkk = This is an example group. The details are made up.
soppa-med-politik-wq3y = Soup with politics
barnbidraget-kommer-den-20-dagen-y55p = The child benefit is paid on the 20th. The day before, the wallet can be thin, so that is when we offer soup. We eat, talk about what has happened in the area and help each other decide what the group should do next. The soup is vegetarian.
det-har-gor-vi-nu-kw0p = What we are doing now
vi-knackar-dorr-i-host-och-4zca = We are knocking on doors this autumn and asking people how they live. [Homes for everyone](../housing/index.md)
vi-har-flygblad-pa-svenska-njts = We have leaflets in Swedish, Arabic, Somali and Persian.
vi-behover-nagon-som-kan-laga-2awn = We need someone who can cook for many people.
bra-att-veta-0fh2 = Good to know
det-ar-ingen-trappa-in-barn-ar-nmz7 = There are no stairs at the entrance. Children are welcome, and there are crayons. Tell us in advance if you need an interpreter.
