### Easy Swedish: translation of content/labour/on-call.md. Needs review by a speaker.

title = Slut på jobb på sms
description = Du ska kunna planera ditt liv efter jobbet, inte bara ditt svar på nästa sms.
slug = jobb-pa-sms
ett-nej-som-kostar-8qat = Det kostar att säga nej
ett-sms-jobb-ar-ett-arbete-som-0wp5 = Ett jobb på sms får du för ett arbetspass i taget. På papperet får du säga nej. I verkligheten vet du vad som kan hända: telefonen blir tyst. Därför säger timvikarien ja med feber. Timvikarien säger ja på barnets födelsedag, och ja till den som höjer rösten.
vad-otryggheten-gor-gzs1 = Det här gör otryggheten
for-dig-hba1 = För dig
du-kan-inte-planera-veckan-och-hcc6 = Du kan inte planera veckan. Utan en fast inkomst är det svårt att få [ett kontrakt på en hyresrätt](../housing/index.md).
for-dina-arbetskamrater-pa7p = För dina arbetskamrater
om-nagra-aldrig-vagar-saga-nej-jrg1 = Om några aldrig vågar säga nej blir det svårare för alla andra att göra det.
for-dem-du-arbetar-for-p1g2 = För dem du arbetar för
den-gamla-den-sjuka-och-rxqn = De som är gamla, sjuka eller ska resa möter hela tiden någon ny. Den personen är redan trött.
vad-vi-vill-se-i-stallet-y6mw = Det här vill vi ha i stället
fasta-anstallningar-for-arbete-k4hd = Fasta jobb när arbetet behövs hela tiden.
scheman-som-finns-i-tid-b7tk = Scheman som du får i god tid.
pauser-som-gar-att-ta-ocksa-pa-h67j = Pauser som går att ta, också på en buss.
fler-anstallda-sa-att-en-enda-gm8n = Fler anställda. Då blir det ingen kris om en person är sjuk en dag.
vad-du-kan-gora-cssd = Det här kan du göra
skriv-upp-vilka-pass-du-far-och-444a = Skriv upp vilka pass du får. Skriv också när du får veta dem. Gör det i en månad.
jamfor-med-en-arbetskamrat-som-gdhr = Jämför med någon på jobbet som du litar på.
prata-med-facket-pa-din-n3vw = Prata med facket på din arbetsplats. Facket är de anställdas egen förening.
kom-till-en-lokalgrupp-dar-finns-rs9b = Kom till en [grupp nära dig](../groups/index.md). Där finns andra med samma telefon vid sängen.
du-behover-inte-tala-om-for-oss-gv67 = Du behöver inte säga till oss var du arbetar. Berätta det du själv vill.
