### Easy Swedish: translation of content/groups/husby.md. Needs review by a speaker.

title = Husby
description = Gruppen bjuder på soppa när pengarna nästan är slut. Vi pratar om politik också.
slug = husby
area = Husby och Järvafältet
meeting-place = Husby centrum
meeting-time = Soppa med politik en gång i månaden, dagen före barnbidraget (den 19), klockan 17 till 19
det-har-ar-en-exempelgrupp-2nkk = Det här är ett exempel. Gruppen finns inte på riktigt.
soppa-med-politik-wq3y = Soppa och politik
barnbidraget-kommer-den-20-dagen-y55p = Barnbidraget kommer den 20. Dagen innan har många lite pengar. Då bjuder vi på soppa. Vi äter och pratar om vad som har hänt i området. Vi bestämmer tillsammans vad gruppen ska göra sedan. Det är inget kött i soppan.
det-har-gor-vi-nu-kw0p = Det här gör vi nu
vi-knackar-dorr-i-host-och-4zca = I höst knackar vi på hos folk. Vi frågar hur de bor. [Bostäder för alla](../housing/index.md)
vi-har-flygblad-pa-svenska-njts = Vi har flygblad på svenska, arabiska, somaliska och persiska.
vi-behover-nagon-som-kan-laga-2awn = Vi behöver någon som kan laga mat till många.
bra-att-veta-0fh2 = Bra att veta
det-ar-ingen-trappa-in-barn-ar-nmz7 = Det finns ingen trappa in. Barn får gärna komma. Det finns kritor. Säg till i förväg om du behöver tolk.
