### Somali: translation of content/index.md. Needs review by a speaker.

title = Gobol caddaalad ah
description = Guri, daryeel caafimaad, safar iyo shaqo sugan waa inay u jiraan qof kasta oo ku nool gobolka Stockholm, ma aha oo keliya dadka awooda.
upp-till-life-expectancy-gap-ar-84mz = Ilaa { $life-expectancy-gap } sano
sa-mycket-kan-livslangden-skilja-yhxt = Intaas ayuu cimriga dadku ku kala duwanaan karaa laba meelood oo ku wada yaal hal khad oo tareenka dhulka hoostiisa ah.
closed-beds-99sy = { $closed-beds }
sa-manga-vardplatser-ar-stangda-734p = Intaas oo sariirood oo isbitaal ayaa xiran, sababtoo ah shaqaalaha jira kuma filna.
snabbast-i-oecd-1x42 = Kan ugu dhaqsaha badan OECD
sverige-hade-sma-klasskillnader-ak0d = Iswiidhan waxay ahaan jirtay dal farqiga dabaqadaha bulshadu yar yahay. Hadda waa dalka OECD ee uu farqigaasi sida ugu dhaqsaha badan u korayo.
skriv-till-oss-ha0x = Noo soo qor
samma-linje-olika-liv-5fjv = Hal khad, nolol kala duwan
kliv-pa-tunnelbanan-och-ak-nagra-9qsx = Fuul tareenka dhulka hoostiisa oo dhowr saldhig sii raac. Daaqadda dibaddeeda guryuhu way isbeddelaan, waxaana la isbeddela fursadda cimri dheer. Laba meelood oo hal khad ku wada yaal, cimriga dadku wuxuu ku kala duwanaan karaa ilaa { $life-expectancy-gap } sano.[^source]
det-ar-ingen-naturlag-nagon-har-vy9n = Taasi ma aha sharci dabiici ah. Cid ayaa go'aamisay waxa la dhisayo, halka rugaha caafimaadka laga furayo, cidda safri karta iyo inta ay shaqadu sugan tahay. Wixii la go'aamiyey mar kale ayaa la go'aamin karaa.
fyra-fragor-som-hor-ihop-e504 = Afar arrimood oo isku xiran
den-som-inte-hittar-en-bostad-8qt1 = Qofka aan guri helin shaqada ma aqbali karo. Qofka sugaya SMS ku saabsan wareegga shaqo ee xiga kuma dhiirrado inuu dhakhtar ballan ka qabsado. Qofka safarradiisu dhammaadeen ma yimaado kulanka go'aannada lagu gaaro.
darfor-driver-vi-fyra-kampanjer-s761 = Sidaa darteed afar olole ayaan isku mar wadnaa: [Guryo loogu talagalay qof kasta](housing/index.md), [Daryeel caafimaad oo lagu kalsoonaan karo](healthcare/index.md), [Gaadiidka naafada ee lagu kalsoonaan karo](paratransit/index.md) iyo [Sharci shaqo oo lagu kalsoonaan karo](labour/index.md).
vi-finns-nara-dig-9sph = Waan kuu dhownahay
i-regionen-finns-omkring-local-1vp7 = Gobolka waxaa ka jira qiyaastii { $local-groups } kooxood oo deegaan. Waxay is-weydaarsadaan warqadaha ololaha iyo waayo-aragnimada, agabkoodana iyaga ayaa daabaca. Dadaalka ugu badan waxaan gelinnaa meelaha ay dad badani nala qabaan, laakiin ay dad yari codeeyaan. Halkaas wadahadal jaranjarada lagu yeesho qiimo weyn ayuu yeelan karaa.
hitta-en-grupp-eller-starta-en-5mmk = [Raadi koox](groups/index.md), ama koox cusub ku bilow caawimaadda [buug-gacmeedka](handbook/index.md). Uma baahnid inaad wax walba taqaan. Waxaa ku filan inaad tihiin laba qof oo doonaya.
vi-kraver-xkrq = Waxaan dalbanaynaa
bostad-bygg-hyresratter-med-5dk2 = **Guri:** xaafad kasta ka dhisa guryo kiro ah oo kiradoodu macquul tahay, joojiyana u beddelidda guryaha kirada ah guryo la iibsado.
vard-oppna-vardplatserna-igen-827p = **Daryeel caafimaad:** dib u fura sariiraha isbitaalka, shaqaalahana siiya xaalado shaqo oo ay ku rabaan inay sii joogaan.
resor-ta-bort-taket-for-antalet-96jj = **Safar:** ka qaada xadka tirada safarrada gaadiidka naafada, gaadiidka dadweynahana ka dhiga bilaash.
arbete-byt-sms-jobben-mot-trygga-qf7q = **Shaqo:** shaqooyinka SMS-ka ku beddela shaqo sugan, difaacana xaqa shaqo-joojinta.
uppgiften-kommer-fran-natverkets-53sh = Tiradani waxay ka timid agabka shabakadda lafteeda. Sida aan u isticmaalno tirooyinka waxay ku qoran tahay bogga [Nagu saabsan](about.md#figures).
