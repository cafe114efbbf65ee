### The texts of content/groups/husby.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Husby
description = Gruppen som bjuder på soppa innan pengarna är slut, och politik till efterrätt.
slug = husby
area = Husby och Järvafältet
meeting-place = Husby centrum
meeting-time = Soppa med politik en gång i månaden, dagen före barnbidraget (den 19), klockan 17 till 19
det-har-ar-en-exempelgrupp-2nkk = Det här är en exempelgrupp. Uppgifterna är påhittade.
# heading
soppa-med-politik-wq3y = Soppa med politik
barnbidraget-kommer-den-20-dagen-y55p = Barnbidraget kommer den 20. Dagen innan kan det vara tunt i plånboken, så då bjuder vi på soppa. Vi äter, pratar om det som har hänt i området och hjälps åt att bestämma vad gruppen ska göra härnäst. Soppan är vegetarisk.
# heading
det-har-gor-vi-nu-kw0p = Det här gör vi nu
# item
vi-knackar-dorr-i-host-och-4zca = Vi knackar dörr i höst och frågar hur folk bor. [Bostäder för alla](../housing/index.md)
# item
vi-har-flygblad-pa-svenska-njts = Vi har flygblad på svenska, arabiska, somaliska och persiska.
# item
vi-behover-nagon-som-kan-laga-2awn = Vi behöver någon som kan laga mat till många.
# heading
bra-att-veta-0fh2 = Bra att veta
det-ar-ingen-trappa-in-barn-ar-nmz7 = Det är ingen trappa in. Barn är välkomna, och det finns kritor. Säg till i förväg om du behöver tolk.
