### Somali: translation of content/paratransit/index.md. Needs review by a speaker.

title = Gaadiidka naafada ee lagu kalsoonaan karo
description = Gaadiidka naafadu waa inuu ku geeyo meesha aad u socoto, isagoo leh shuruudaha dadka kale ee gaadiidka dadweynaha raaca, tirada safarraduna aanay xad lahayn.
slug = gaadiidka-naafada
inget-tak-7n2r = Xad ma jiro
du-ska-kunna-resa-sa-ofta-du-ynfd = Waa inaad safri karto inta jeer ee aad u baahan tahay, sida qofka baska raaca oo kale.
samma-villkor-1xnk = Shuruudo isku mid ah
fardtjansten-ar-kollektivtrafik-4kt6 = Gaadiidka naafadu waa gaadiid dadweyne, waana inuu lahaadaa shuruudaha baska iyo tareenka.
hela-livet-fspz = Nolosha oo dhan
beratta-om-din-resa-q2sk = Nooga warran safarkaaga
att-komma-fram-ar-att-vara-med-bbad = Gaaristu waa ka qayb-gal
en-resa-ar-sallan-bara-en-resa-fke6 = Safarku marar dhif ah ayuu yahay safar keliya. Waa shaqada, kulanka ururka, arooska ina-adeerka ama qaxwo aan la qorshayn. Dad badan oo naafo ah waxaas oo dhan waxay uga bilowdaan gaadiidka naafada.
anda-ska-den-som-aker-fardtjanst-4je5 = Haddana qofka raaca gaadiidka naafada waa inuu tiriyo safarradiisa. Marka ay dhammaadaan, noloshu way sugtaa. Rakaab kale sidaas ulama dhaqanno. [Akhri sababta xadka loo qaadayo](trips.md).
fardtjanst-ar-kollektivtrafik-7qjd = Gaadiidka naafadu waa gaadiid dadweyne
en-del-av-nagot-storre-cyeb = Qayb ka mid ah wax ka weyn
vi-vill-att-hela-regionen-ska-8a5j = Waxaan rabnaa in gobolka oo dhan si waarta loogu safri karo. Sidaa darteed waxaan sidoo kale u ololaynaa [gaadiid dadweyne oo bilaash ah](fare-free.md), [khadad tareen iyo waddooyin baaskiil oo dheeraad ah](rail.md), waxaanan diidnaa waddooyin-weyne cusub. Gobol ay fududahay in la isla safro waa gobol ay fududahay in lagu noolaado, ha ahaado qof kursiga taayirrada leh isticmaala ama qof aan isticmaalin.
vi-kraver-6bq1 = Waxaan dalbanaynaa
ta-bort-taket-for-antalet-kwjd = Ka qaada xadka tirada safarrada gaadiidka naafada.
ge-fardtjansten-samma-villkor-2j8t = Gaadiidka naafada siiya shuruudaha gaadiidka dadweynaha intiisa kale.
gor-kollektivtrafiken-avgiftsfri-vfeh = Gaadiidka dadweynaha qof kasta uga dhiga bilaash.
