### Somali: translation of content/labour/index.md. Needs review by a speaker.

title = Sharci shaqo oo lagu kalsoonaan karo
description = Waa inaad wareeg shaqo diidi karto, nasan karto oo aad hadli karto, adigoo aan shaqadaada u baqayn.
slug = sharciga-shaqada
sms-jobb-aj6d = Shaqo SMS lagu yeero
timvikarien-vagar-inte-tacka-nej-a9tv = Qofka saacadaha ku shaqeeya kuma dhiirrado inuu wareeg shaqo diido, waayo waxaa laga yaabaa in SMS-ka xiga aanu weligiis iman.
ingen-paus-kswv = Nasasho la'aan
bussforaren-kor-sitt-pass-utan-zsg4 = Darawalka basku wareeggiisa shaqo wuu wadaa isagoo aan helin waqti uu musqusha ku galo.
mer-for-mindre-qn43 = Shaqo badan, mushahar yar
otrygga-jobb-far-manniskor-att-qxfm = Shaqooyinka aan sugnayn waxay dadka ku qasbaan inay si ka dhaqso badan ugu ordaan mushahar ka yar.
skriv-till-oss-om-ditt-jobb-sf8e = Noo soo qor wax ku saabsan shaqadaada
telefonen-pa-nattduksbordet-tfdj = Taleefanka miiska sariirta agteeda yaal
det-plingar-till-i-gryningen-kan-h8gn = Waaberiga ayuu taleefanku dhawaaqaa. Saacad gudaheed ma ku iman kartaa? Carruurta ayaad geyn lahayd. Waad nasan lahayd. Laakiin haddii aad maanta maya tiraahdo, berri waxaa laga yaabaa inay qof kale weydiiyaan. Markaa haa ayaad ku jawaabtaa.
sa-lever-den-som-far-sina-pass-htp2 = Sidaas ayuu u nool yahay qofka wareegyada shaqada SMS ku hela. Waxaa la yiraahdaa dabacsanaan. Laakiin hal dhinac oo keliya ayaa ku qasban inuu is dabciyo. [Wax ka akhri shaqooyinka SMS-ka](on-call.md).
