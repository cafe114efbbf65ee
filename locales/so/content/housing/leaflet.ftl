### Somali: translation of content/housing/leaflet.md. Needs review by a speaker.

title = Guryo ka hor faa'iido
description = Qof kastaa waa inuu guri helaa, lacagina ugu soo hartaa marka kirada la bixiyo.
slug = warqad
action-text = Noo sheeg sidaad u deggan tahay
kanske-sover-nagon-i-din-trappa-0z8t = Waxaa laga yaabaa in qof dhismahaaga jooga uu ku seexdo fadhiga saaxiibkii. Guryo la'aantu way badan tahay, waxaana ugu daran yaraanta guryaha kirada ah. Marka kuwo cusub la dhiso, kiradu inta badan way sarraysaa oo dad yar ayaa bixin kara.
ny-hyra-inget-hem-vxxm = Kiro cusub, guri la'aan
nytt-kok-nytt-badrum-ny-hyra-en-yq7e = Jiko cusub, musqul cusub, kiro cusub. Casriyeyn qaali ah oo aan cidi codsan waxay kaa qaadi kartaa deriskaaga. Haweenka guriga kireysta way ka badan yihiin ragga. Kirada ayaa go'aamisa in qofka keligiis ah, dhallinyarada ah, hawlgabka ah ama Iswiidhan ku cusub uu guri helo.
salt-kommer-inte-tillbaka-8tsn = Wixii la iibiyey ma soo noqdaan
allmannyttan-ar-hem-som-vi-ager-4mdc = Guryaha dawladda hoose waa guryo aan wada leenahay. Magaalada Stockholm qayb weyn oo ka mid ah waxaa lagu iibiyey lacag ka yar qiimahooda, safka guryuhuna wuu sii dheeraaday. Marka dhisme loo beddelo guryo la iibsado, waxaa soo guura qofka lacagta haysta.
vi-kraver-3ft0 = Waxaan dalbanaynaa
hyresratter-med-rimlig-hyra-i-5p3h = Guryo kiro macquul ah leh xaafad kasta, oo cimilada u wanaagsan, qof kastaana geli karo.
stopp-for-ombildningarna-3fbk = Joojiya u beddelidda guryaha kirada ah guryo la iibsado.
en-allmannytta-som-finns-kvar-75xt = Guryo dawladda hoose oo jiraya oo sii kordhaya.
inga-marknadshyror-hd0h = Maya kiro uu suuqu go'aamiyo.
