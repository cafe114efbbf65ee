### The texts of content/labour/on-call.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Slut på sms-jobben
description = Ett jobb ska gå att planera sitt liv efter, inte bara sitt svar på nästa sms.
slug = sms-jobb
# heading
ett-nej-som-kostar-8qat = Ett nej som kostar
ett-sms-jobb-ar-ett-arbete-som-0wp5 = Ett sms-jobb är ett arbete som beställs pass för pass. På papperet får du tacka nej. I verkligheten vet du vad som kan hända: telefonen tystnar. Därför tackar timvikarien ja med feber, ja på barnets födelsedag och ja till den som höjer rösten.
# heading
vad-otryggheten-gor-gzs1 = Vad otryggheten gör
# term
for-dig-hba1 = För dig
# meaning
du-kan-inte-planera-veckan-och-hcc6 = Du kan inte planera veckan, och utan fast inkomst är det svårt att få [ett hyreskontrakt](../housing/index.md).
# term
for-dina-arbetskamrater-pa7p = För dina arbetskamrater
# meaning
om-nagra-aldrig-vagar-saga-nej-jrg1 = Om några aldrig vågar säga nej, blir det svårare för alla andra att göra det.
# term
for-dem-du-arbetar-for-p1g2 = För dem du arbetar för
# meaning
den-gamla-den-sjuka-och-rxqn = Den gamla, den sjuka och resenären möter ständigt någon ny, som redan är trött.
# heading
vad-vi-vill-se-i-stallet-y6mw = Vad vi vill se i stället
# item
fasta-anstallningar-for-arbete-k4hd = Fasta anställningar för arbete som behövs hela tiden.
# item
scheman-som-finns-i-tid-b7tk = Scheman som finns i tid.
# item
pauser-som-gar-att-ta-ocksa-pa-h67j = Pauser som går att ta, också på en buss.
# item
fler-anstallda-sa-att-en-enda-gm8n = Fler anställda, så att en enda sjukdag inte blir en kris.
# heading
vad-du-kan-gora-cssd = Vad du kan göra
# item
skriv-upp-vilka-pass-du-far-och-444a = Skriv upp vilka pass du får och när du får veta dem. Gör det i en månad.
# item
jamfor-med-en-arbetskamrat-som-gdhr = Jämför med en arbetskamrat som du litar på.
# item
prata-med-facket-pa-din-n3vw = Prata med facket på din arbetsplats.
# item
kom-till-en-lokalgrupp-dar-finns-rs9b = Kom till en [lokalgrupp](../groups/index.md). Där finns andra med samma telefon på nattduksbordet.
du-behover-inte-tala-om-for-oss-gv67 = Du behöver inte tala om för oss var du arbetar. Berätta det du själv vill.
