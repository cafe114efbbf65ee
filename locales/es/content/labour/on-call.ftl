### Spanish: translation of content/labour/on-call.md. Needs review by a speaker.

title = Basta de trabajos por SMS
description = Un trabajo debe permitir planear la vida, no solo la respuesta al próximo SMS.
slug = trabajos-por-sms
ett-nej-som-kostar-8qat = Un no que sale caro
ett-sms-jobb-ar-ett-arbete-som-0wp5 = Un trabajo por SMS es un trabajo que se encarga turno a turno. Sobre el papel puedes decir que no. En la realidad sabes lo que puede pasar: el teléfono se queda mudo. Por eso quien hace sustituciones dice sí con fiebre, sí en el cumpleaños de su hija y sí a quien levanta la voz.
vad-otryggheten-gor-gzs1 = Qué hace la inseguridad
for-dig-hba1 = Para ti
du-kan-inte-planera-veckan-och-hcc6 = No puedes planear la semana, y sin ingresos fijos es difícil conseguir [un contrato de alquiler](../housing/index.md).
for-dina-arbetskamrater-pa7p = Para tus compañeros de trabajo
om-nagra-aldrig-vagar-saga-nej-jrg1 = Si algunos nunca se atreven a decir que no, a todos los demás les cuesta más hacerlo.
for-dem-du-arbetar-for-p1g2 = Para las personas a las que atiendes
den-gamla-den-sjuka-och-rxqn = La persona mayor, la enferma y la que viaja se encuentran siempre con alguien nuevo, que ya está cansado.
vad-vi-vill-se-i-stallet-y6mw = Qué queremos en su lugar
fasta-anstallningar-for-arbete-k4hd = Empleos fijos para el trabajo que hace falta todo el tiempo.
scheman-som-finns-i-tid-b7tk = Horarios que se conozcan con tiempo.
pauser-som-gar-att-ta-ocksa-pa-h67j = Pausas que se puedan hacer, también en un autobús.
fler-anstallda-sa-att-en-enda-gm8n = Más personal, para que un solo día de enfermedad no se convierta en una crisis.
vad-du-kan-gora-cssd = Qué puedes hacer
skriv-upp-vilka-pass-du-far-och-444a = Anota qué turnos te dan y cuándo te los comunican. Hazlo durante un mes.
jamfor-med-en-arbetskamrat-som-gdhr = Compara con alguien del trabajo en quien confíes.
prata-med-facket-pa-din-n3vw = Habla con el sindicato en tu lugar de trabajo.
kom-till-en-lokalgrupp-dar-finns-rs9b = Ven a un [grupo local](../groups/index.md). Allí hay más gente con el mismo teléfono en la mesita de noche.
du-behover-inte-tala-om-for-oss-gv67 = No hace falta que nos digas dónde trabajas. Cuenta lo que tú quieras.
