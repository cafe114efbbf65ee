### Somali: translation of content/housing/index.md. Needs review by a speaker.

title = Guryo loogu talagalay qof kasta
description = Xaafad kasta ka dhisa guryo kiro ah oo dadku awoodi karaan, joojiyana iibinta kuwa hore u jira.
slug = guryo
alla-behover-ett-hem-och-alla-bhnw = Qof kastaa wuxuu u baahan yahay guri, qof kastana waa inuu awoodaa inuu gurigiisa sii degganaado. Dhisa guryo kiro ah, joojiyana iibinta kuwa jira!
hyresratter-saknas-ppq2 = Guryo kiro ah ayaa yar
bristen-pa-bostader-ar-stor-och-nwcb = Guryo la'aantu way badan tahay, waxaana ugu daran yaraanta guryaha kirada ah.
fler-kvinnor-0cdh = Haweenka ayaa ka badan
fler-kvinnor-an-man-hyr-sin-aevn = Haweenka guriga kireysta way ka badan yihiin ragga, markaa kiradu sidoo kale waa arrin ku saabsan sinnaanta haweenka iyo ragga.
langre-ko-1xzg = Saf sii dheeraaday
nar-allmannyttan-i-stockholms-ss3r = Markii la iibiyey guryaha dawladda hoose ee magaalada Stockholm, safka guryuhu wuu sii dheeraaday.
beratta-hur-du-bor-6xsg = Noo sheeg sidaad u deggan tahay
ett-hem-ar-ingen-lyx-1t0g = Gurigu ma aha raaxo dheeraad ah
du-kanner-sakert-nagon-som-soker-9rc4 = Hubaal waxaad taqaan qof guri raadinaya. Qof dhallinyaro ah oo doonaya inuu ka guuro guriga waalidka. Deris keligiis noqday oo aan kirada bixin karin. Qoys Iswiidhan ku cusub oo ka guura hal heshiis kiro oo gacan labaad ah una guura mid kale.
for-dem-hanger-allt-pa-en-sak-9nr6 = Iyaga wax walba waxay ugu xiran yihiin hal arrin: in la helo guri kiro ah oo kiradiisa la bixin karo. La'aantiis guriba ma jiro.
dyrt-och-nytt-hjalper-inte-jk2p = Guryo cusub oo qaali ah wax ma taraan
det-byggs-hyreshus-men-hyran-i-c5s3 = Guryo kiro ah waa la dhisaa, laakiin kirada guryaha cusub badanaa aad bay u sarraysaa oo dad yar ayaa bixin kara. Isla markaas guryihii hore waxaa lagu sameeyaa casriyeyn qaali ah, kiraduna kor bay u kacdaa ilaa ay dadka deggani ku qasbanaadaan inay guuraan.
las-mer-om-hyror-och-kfv2 = Wax dheeraad ah ka akhri [kirada iyo casriyeynta qaaliga ah](rents.md), iyo [sida aan annagu rabno in wax loo dhiso](build.md).
det-som-var-allas-a332 = Wixii dadka oo dhan lahaayeen
allmannyttan-ar-bostader-som-vi-79wa = Guryaha dawladda hoose waa guryo aan wada leenahay. Magaalada Stockholm qayb weyn oo ka mid ah waxaa lagu iibiyey lacag ka yar qiimahooda. Guryaha kirada ah waxay u wareegaan shirkado gaar loo leeyahay, ama waxaa loo beddelaa guryo la iibsado oo uu geli karo oo keliya qofka awooda inuu iibsado. Akhri [waxa dhaca marka dhisme la beddelo](conversions.md#how).
vi-kraver-zdnq = Waxaan dalbanaynaa
bygg-klimatsmarta-och-c173 = Xaafad kasta ka dhisa guryo kiro ah oo cimilada u wanaagsan, qof kastaa si fudud u geli karo, kiradooduna macquul tahay.
stoppa-ombildningarna-fxd9 = Joojiya u beddelidda guryaha kirada ah guryo la iibsado.
behall-allmannyttan-och-lat-den-wz1e = Haya guryaha dawladda hoose, hana kordheen.
nej-till-marknadshyror-xdb3 = Maya kiro uu suuqu go'aamiyo.
