### Somali: translation of content/healthcare/index.md. Needs review by a speaker.

title = Daryeel caafimaad oo lagu kalsoonaan karo
description = Fura sariiraha isbitaalka ee xiran, shaqaalahana siiya xaalado shaqo oo ay ku rabaan inay sii joogaan.
slug = daryeel-caafimaad
closed-beds-s1e8 = { $closed-beds }
sa-manga-vardplatser-ar-stangda-pvda = Intaas oo sariirood oo isbitaal ayaa u xiran shaqaale la'aan, waana inta sariirood ee isbitaal dhan yaalla.
kopt-plats-i-kon-jgd6 = Boos safka laga iibsaday
med-en-privat-sjukforsakring-gar-27qf = Qofka leh caymis caafimaad oo gaar ah wuxuu boos ka iibsan karaa safka daryeelka.
kvinnoyrken-0228 = Xirfadaha haweenka
personalen-lamnar-underbetalda-6jrw = Shaqaaluhu waxay ka tagaan xirfado mushaharkoodu yar yahay oo dadka ka shaqeeya badankoodu haween yihiin.
skriv-till-oss-om-varden-0gqh = Noo soo qor wax ku saabsan daryeelka caafimaadka
sangen-finns-men-ingen-star-c5a1 = Sariirtu way taal, laakiin cidina ma ag taagna
tank-dig-ett-helt-sjukhus-dar-1774 = Bal maskaxda ku sawir isbitaal dhan oo nalalku ka damsan yihiin. Intaas ayay noqon lahaayeen sariiraha aan heli karno, haddii cid ka shaqayn karta la heli lahaa. { $closed-beds } sariirood oo isbitaal ayaa u xiran shaqaale la'aan.[^beds]
personalen-ar-inte-forsvunnen-81xx = Shaqaaluhu ma lumin. Dad ayaa xirfad bartay, shaqadooda jeclaaday, ka dibna ka tagay, sababtoo ah mushaharku waa yar yahay, wareegyada shaqaduna waa culus yihiin. Haddii ay helaan xaalado ka wanaagsan, waxaan ku dhiirranaynaa inaan rumaysanno in qaar badani soo noqdaan. [Wax ka akhri sariiraha isbitaalka](beds.md) iyo [shaqaalaha](staff.md).
nar-varden-blev-en-marknad-46gv = Markii daryeelku suuq noqday
pa-en-marknad-lonar-det-sig-att-dg8a = Suuqa waxaa faa'iido ka leh in rug caafimaad laga furo meesha bukaanku wax ugu yar dalbadaan. Markaas daryeelku wuu ka fogaadaa qofka ugu xanuunka badan. Waxaa ugu dhib badan qofka qaba cudur raagay oo isku mar dhowr cudur la il daran. [Wax ka akhri daryeelka baahida ku salaysan](needs.md).
lakaren-i-telefonen-3qy3 = Dhakhtarka taleefanka ku jira
ett-samtal-med-lakaren-pa-skarm-avje = Wadahadal dhakhtar oo shaashad lagu yeesho caawimaad weyn ayuu noqon karaa. Laakiin booqashooyinka dijitaalka ahi gobolka qaali bay ku noqdeen. Waxaan rabnaa inay ka tirsanaadaan xarunta caafimaadka dadweynaha, halkaas oo mar walba ay sidoo kale jirto albaab laga galo.
vi-kraver-m2x0 = Waxaan dalbanaynaa
battre-arbetsvillkor-och-mer-x9dz = Xaalado shaqo oo ka wanaagsan iyo shaqaale ka badan.
oppna-vardplatserna-igen-v9bq = Dib u fura sariiraha isbitaalka.
gor-varden-fri-fran-beroendet-av-1e7s = Daryeelka caafimaadka ka xoreeya ku tiirsanaanta shaqaalaha ku-meel-gaarka ah ee qaaliga ah.
byt-ut-new-public-management-mot-ggt9 = New Public Management ku beddela maamul ay shaqaaluhu saamayn ku leeyihiin.
lat-digitala-besok-vara-en-del-cz9v = Booqashooyinka dijitaalka ah ka dhiga qayb ka mid ah xarunta caafimaadka dadweynaha, weligoodna ha laga soocin rug la booqan karo.
bemot-beroende-som-den-sjukdom-kzrq = Balwadda ula dhaqma sida cudurka ay tahay, ee ha ula dhaqmina sida dembi.
uppgiften-kommer-fran-natverkets-rdm6 = Tiradani waxay ka timid agabka shabakadda lafteeda.
