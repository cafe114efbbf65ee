### Spanish: translation of content/labour/leaflet.md. Needs review by a speaker.

title = Derecho a decir que no
description = Un empleo seguro es aquel donde puedes rechazar un turno y volver mañana.
slug = folleto
action-text = Cuatro pasos para empezar
kan-du-komma-pa-en-gang-sager-du-0eqf = ¿Puedes venir ahora mismo? Si dices que no, quizá el próximo SMS sea para otra persona. Así vive quien hace sustituciones por horas, con el trabajo encargado turno a turno.
fortare-for-mindre-fxce = Más rápido, por menos
bussforaren-far-ingen-p1hv = El conductor de autobús no tiene pausa para ir al baño. La auxiliar de enfermería ve empeorar sus condiciones de trabajo. Con empleos inseguros corremos más, por menos. Y quien corre no tiene tiempo de protestar.
tillsammans-hors-vi-rxk7 = Juntos se nos oye
anstallningsskyddet-skyddar-den-wy77 = La protección del empleo ampara a quien alza la voz en solitario. El derecho de huelga ampara a quienes la alzan juntos. Necesitamos ambas cosas. El sindicato sabe cómo están las cosas en el trabajo, y los representantes electos pueden llevarlas adonde se decide.
vi-kraver-akhh = Lo que exigimos
forsvara-anstallningsskyddet-exrg = Defender la protección del empleo.
forsvara-strejkratten-zax6 = Defender el derecho de huelga.
trygga-anstallningar-i-stallet-58zx = Empleos estables en lugar de trabajos por SMS.
lat-facket-och-de-folkvalda-ydrf = Sindicatos y representantes electos, juntos.
