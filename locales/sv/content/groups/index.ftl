### The texts of content/groups/index.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Lokalgrupper
description = Hitta en grupp nära dig, eller starta en egen tillsammans med en granne.
slug = lokalgrupper
i-regionen-finns-omkring-local-189b = I regionen finns omkring { $local-groups } lokalgrupper. Du behöver inte vara medlem i något för att komma på ett möte. Kom som du är, ta gärna med barnen.
grupperna-har-nedanfor-ar-1g3p = Grupperna här nedanför är exempel. Adresser, telefonnummer och mötestider är påhittade.
# heading
ingen-grupp-dar-du-bor-jqt5 = Ingen grupp där du bor?
da-ar-det-kanske-du-som-startar-9mek = Då är det kanske du som startar den. Så här går det till:
# item
fraga-en-granne-eller-en-g0f4 = Fråga en granne eller en arbetskamrat. Ni behöver vara två.
# item
las-hur-man-haller-ett-forsta-spp0 = Läs [hur man håller ett första möte](../handbook/first-meeting.md). Det tar några minuter.
# item
skriv-till-oss-sa-skickar-vi-d4rz = [Skriv till oss](../write-to-us.md), så skickar vi material på de språk ni behöver.
# heading
dar-vi-behovs-mest-wrwk = Där vi behövs mest
i-en-del-omraden-haller-manga-6b1d = I en del områden håller många med oss, men få går och röstar. Där gör vi en extra insats, och där behöver vi bli fler. [Läs om att knacka dörr](../handbook/knocking.md).
