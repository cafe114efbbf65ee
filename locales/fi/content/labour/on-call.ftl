### Finnish: translation of content/labour/on-call.md. Needs review by a speaker.

title = Loppu tekstiviestitöille
description = Työn mukaan pitää voida suunnitella elämänsä, ei vain vastaustaan seuraavaan tekstiviestiin.
slug = tekstiviestityot
ett-nej-som-kostar-8qat = Kieltäytymisellä on hintansa
ett-sms-jobb-ar-ett-arbete-som-0wp5 = Tekstiviestityö on työtä, joka tilataan vuoro kerrallaan. Paperilla saat kieltäytyä. Todellisuudessa tiedät, mitä voi käydä: puhelin hiljenee. Siksi tuntisijainen sanoo kyllä kuumeessa, kyllä lapsen syntymäpäivänä ja kyllä sille, joka korottaa äänensä.
vad-otryggheten-gor-gzs1 = Mitä epävarmuus tekee
for-dig-hba1 = Sinulle
du-kan-inte-planera-veckan-och-hcc6 = Et voi suunnitella viikkoasi, ja ilman vakituisia tuloja on vaikea saada [vuokrasopimusta](../housing/index.md).
for-dina-arbetskamrater-pa7p = Työkavereillesi
om-nagra-aldrig-vagar-saga-nej-jrg1 = Jos jotkut eivät koskaan uskalla sanoa ei, se käy vaikeammaksi kaikille muillekin.
for-dem-du-arbetar-for-p1g2 = Niille, joiden hyväksi teet työtä
den-gamla-den-sjuka-och-rxqn = Vanhus, sairas ja matkustaja kohtaavat aina jonkun uuden, joka on jo valmiiksi väsynyt.
vad-vi-vill-se-i-stallet-y6mw = Mitä haluamme sen sijaan
fasta-anstallningar-for-arbete-k4hd = Vakituisia työsuhteita työhön, jota tarvitaan koko ajan.
scheman-som-finns-i-tid-b7tk = Työvuorolistoja, jotka ovat valmiina ajoissa.
pauser-som-gar-att-ta-ocksa-pa-h67j = Taukoja, jotka voi myös pitää, bussissakin.
fler-anstallda-sa-att-en-enda-gm8n = Lisää työntekijöitä, jotta yhdestä ainoasta sairauspäivästä ei tule kriisiä.
vad-du-kan-gora-cssd = Mitä voit tehdä
skriv-upp-vilka-pass-du-far-och-444a = Kirjoita muistiin, mitä vuoroja saat ja milloin saat tietää niistä. Tee niin kuukauden ajan.
jamfor-med-en-arbetskamrat-som-gdhr = Vertaa työkaverin kanssa, johon luotat.
prata-med-facket-pa-din-n3vw = Puhu työpaikkasi ammattiliiton kanssa.
kom-till-en-lokalgrupp-dar-finns-rs9b = Tule [paikallisryhmään](../groups/index.md). Siellä on muita, joilla on sama puhelin yöpöydällä.
du-behover-inte-tala-om-for-oss-gv67 = Sinun ei tarvitse kertoa meille, missä työskentelet. Kerro se, minkä itse haluat.
