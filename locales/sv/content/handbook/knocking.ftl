### The texts of content/handbook/knocking.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Knacka dörr
description = Det bästa samtalet är det där den andra pratar mest.
slug = knacka-dorr
# heading
var-ni-ska-borja-hwc4 = Var ni ska börja
borja-dar-manga-haller-med-oss-52w6 = Börja där många håller med oss men få går och röstar. Där är det ofta så att ingen har frågat. En granne på trappan kan bli det som gör att någon tycker att det är lönt.
# heading
fore-forsta-dorren-cxg6 = Före första dörren
# item
ga-tva-och-tva-alltid-a74v = Gå två och två, alltid.
# item
valj-en-tid-da-folk-ar-hemma-men-3zze = Välj en tid då folk är hemma men inte sover.
# item
ta-med-flygblad-pa-flera-sprak-kx8e = Ta med flygblad på [flera språk](languages.md), penna och ett papper att skriva på.
# item
bestam-nar-ni-slutar-och-var-ni-xe84 = Bestäm när ni slutar, och var ni ses efteråt.
# heading
i-dorren-xv31 = I dörren
# item
knacka-och-ta-sedan-ett-steg-56zm = Knacka, och ta sedan ett steg tillbaka.
# item
sag-vad-du-heter-och-att-du-bor-mjnr = Säg vad du heter och att du bor i närheten.
# item
stall-en-fraga-om-du-fick-andra-83tx = Ställ en fråga: *Om du fick ändra på en sak här i området, vilken skulle det vara?*
# item
lyssna-klart-t716 = Lyssna klart.
# item
beratta-kort-vad-gruppen-gor-at-d9rb = Berätta kort vad gruppen gör åt just det.
# item
fraga-om-ni-far-hora-av-er-eller-0dbt = Fråga om ni får höra av er, eller bjud in till nästa möte.
# item
tacka-aven-nar-svaret-var-nej-sejm = Tacka, även när svaret var nej.
ga-aldrig-in-i-nagons-hem-ensam-vfq4 = Gå aldrig in i någons hem ensam. Ett nej är ett nej. Skriv inte ned vad människor tycker tillsammans med deras namn, om de inte har sagt ja till det.
# heading
nar-det-tar-emot-ph4d = När det tar emot
nagon-kommer-att-stanga-dorren-tmh7 = Någon kommer att stänga dörren. Det handlar sällan om dig. Ta en trappa till, och byt vem som pratar.
# heading
gor-det-har-i-veckan-6tsh = Gör det här i veckan
knacka-pa-i-er-egen-trappuppgang-p7q9 = Knacka på i er egen trappuppgång. De dörrarna är lättast, och de är viktigast.
