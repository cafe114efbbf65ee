### English: translation of content/labour/on-call.md. Needs review by a speaker.

title = An end to on-call jobs
description = You should be able to plan your life around a job, not just your answer to the next text.
slug = on-call-jobs
ett-nej-som-kostar-8qat = A no that costs
ett-sms-jobb-ar-ett-arbete-som-0wp5 = An on-call job is work that is ordered shift by shift, by text message. On paper you may say no. In reality you know what can happen: the phone goes silent. So the hourly temp says yes with a fever, yes on the child's birthday and yes to whoever raises their voice.
vad-otryggheten-gor-gzs1 = What insecurity does
for-dig-hba1 = To you
du-kan-inte-planera-veckan-och-hcc6 = You cannot plan your week, and without a fixed income it is hard to get [a rental contract](../housing/index.md).
for-dina-arbetskamrater-pa7p = To your workmates
om-nagra-aldrig-vagar-saga-nej-jrg1 = If some never dare to say no, it becomes harder for everyone else to do so.
for-dem-du-arbetar-for-p1g2 = To those you work for
den-gamla-den-sjuka-och-rxqn = The old, the ill and the passengers keep meeting someone new, who is already tired.
vad-vi-vill-se-i-stallet-y6mw = What we want to see instead
fasta-anstallningar-for-arbete-k4hd = Permanent jobs for work that is needed all the time.
scheman-som-finns-i-tid-b7tk = Schedules that are ready in good time.
pauser-som-gar-att-ta-ocksa-pa-h67j = Breaks that can be taken, on a bus too.
fler-anstallda-sa-att-en-enda-gm8n = More employees, so that a single sick day does not become a crisis.
vad-du-kan-gora-cssd = What you can do
skriv-upp-vilka-pass-du-far-och-444a = Write down which shifts you get and when you are told about them. Do it for a month.
jamfor-med-en-arbetskamrat-som-gdhr = Compare with a workmate you trust.
prata-med-facket-pa-din-n3vw = Talk to the union at your workplace.
kom-till-en-lokalgrupp-dar-finns-rs9b = Come to a [local group](../groups/index.md). There you will find others with the same phone on the bedside table.
du-behover-inte-tala-om-for-oss-gv67 = You do not have to tell us where you work. Tell us what you want to tell.
