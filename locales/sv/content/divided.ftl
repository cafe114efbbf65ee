### The texts of content/divided.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = En delad region
description = Tre diagram om det vi vill ändra. Siffrorna i dem är påhittade, för att visa hur diagram ser ut.
slug = delad-region
alla-siffror-i-diagrammen-har-31ah = Alla siffror i diagrammen här nedanför är exempel. De är inte mätta någonstans, och platserna finns inte. På riktigt är skillnaden upp till { $life-expectancy-gap } år mellan platser längs samma linje.
# heading
samma-linje-46ck = Samma linje
varje-station-ligger-nagra-gj64 = Varje station ligger några minuter från nästa. Ändå blir livet kortare för varje stopp.
# chart-title
livslangd-langs-en-linje-hbwz = Livslängd längs en linje
# chart-source
pahittade-exempelsiffror-q65n = Påhittade exempelsiffror
# chart-label
station-pa3p = Station
# chart-label
livslangd-i-ar-t2nj = Livslängd i år
# chart-label
norra-torget-h10t = Norra torget
# chart-label
bjorkbacken-ybnk = Björkbacken
# chart-label
slottsgatan-5mse = Slottsgatan
# chart-label
centralen-n9gf = Centralen
# chart-label
hamnen-jewj = Hamnen
# chart-label
verkstan-y81a = Verkstan
# chart-label
sodra-hojden-t3cv = Södra höjden
# heading
manga-haller-med-fa-rostar-ymvt = Många håller med, få röstar
har-ar-de-omraden-dar-manga-exh4 = Här är de områden där många håller med oss men minst andel röstade. Dit går vi först när vi knackar dörr.
# chart-title
dar-ett-samtal-betyder-mest-t7vn = Där ett samtal betyder mest
# chart-source
pahittade-exempelsiffror-bkqsjz = Påhittade exempelsiffror
# chart-label
omrade-vqnp = Område
# chart-label
haller-med-oss-enbx = Håller med oss
# chart-label
rostade-senast-9sye = Röstade senast
# chart-label
sodra-hojden-94dvs3 = Södra höjden
# chart-label
verkstan-6bfy2j = Verkstan
# chart-label
hamnen-eh1qdf = Hamnen
# chart-label
ostra-angen-jvvt = Östra ängen
# heading
hyran-springer-ifran-lonen-p8jc = Hyran springer ifrån lönen
nar-hyran-i-nya-hus-stiger-8pf9 = När hyran i nya hus stiger fortare än lönen blir de nya lägenheterna till för några få. Här är båda 100 det första året.
# chart-title
hyra-och-lon-dar-2016-ar-100-fw4f = Hyra och lön, där 2016 är 100
# chart-source
pahittade-exempelsiffror-zqf66c = Påhittade exempelsiffror
# chart-label
ar-vhzt = År
# chart-label
hyra-i-nya-hus-q76x = Hyra i nya hus
# chart-label
lon-xb80 = Lön
las-vad-vi-vill-gora-at-det-j65b = Läs vad vi vill göra åt det: [Bostäder för alla](housing/index.md).
