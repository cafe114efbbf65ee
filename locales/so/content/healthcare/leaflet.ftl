### Somali: translation of content/healthcare/leaflet.md. Needs review by a speaker.

title = { $closed-beds } sariirood ayaa sugaya
description = Sariiraha waa la furi karaa marka shaqaaluhu helaan xaalado ay ku sii joogaan.
slug = warqad
action-text = Noo sheeg waxaad aragtay
sa-manga-vardplatser-ar-stangda-qx81 = Intaas oo sariirood oo isbitaal ayaa u xiran shaqaale la'aan, waana inta sariirood ee isbitaal dhan yaalla. Waxa maqan ma aha furaashyo. Waa qof yimaada marka aad habeenkii gambaleelka garaacdo.
de-som-inte-orkade-mer-6cay = Kuwii ay ka badatay
underskoterskan-tyckte-om-sitt-d0rp = Kalkaaliyadu shaqadeeda way jeclayd. Laakiin shaqadu way cuslayd, mushaharkuna waa yaraa, waana xirfad haweenku u badan yihiin. Hadda waxaa la kiraystaa shaqaale ku-meel-gaar ah oo qaali ah. Xaalado wanaagsan siiya, si ay u sii joogaan ama u soo noqdaan.
vard-ar-ingen-vara-nrp9 = Daryeelku badeeco ma aha
pa-en-marknad-oppnar-x4e8 = Suuqa, rugta caafimaadku waxay ka furantaa meesha bukaanku wax ugu yar dalbadaan. Qofka caymis gaar ah leh wuxuu boos ka iibsan karaa safka. Waxaa khasaara qofka qaba dhowr cudur oo raagay. Waxaan rabnaa in baahidu go'aamiso.
vi-kraver-avh3 = Waxaan dalbanaynaa
battre-arbetsvillkor-och-fler-9f0p = Xaalado shaqo oo wanaagsan iyo shaqaale badan.
oppna-vardplatserna-igen-kw2v = Dib u fura sariiraha isbitaalka.
slut-pa-beroendet-av-dyr-zb1v = Jooji ku tiirsanaanta shaqaalaha ku-meel-gaarka ah ee qaaliga ah.
inflytande-for-personalen-i-t39z = Saamayn shaqaaluhu leeyihiin, halkii ay ka jiri lahayd New Public Management.
mot-beroende-som-en-sjukdom-inte-71em = Balwadda ula dhaqma sida cudur, ee ha ula dhaqmina sida dembi.
