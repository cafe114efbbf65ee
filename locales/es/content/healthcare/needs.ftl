### Spanish: translation of content/healthcare/needs.md. Needs review by a speaker.

title = Atención según las necesidades
description = Quien está más enfermo debe recibir atención primero, no quien resulta más rentable.
slug = segun-las-necesidades
vem-varden-oppnar-for-c7pd = Para quién abre la sanidad
nar-varden-ar-en-marknad-oppnar-42fh = Cuando la sanidad es un mercado, las consultas abren donde los pacientes exigen menos. Quien está lo bastante sano para una visita rápida es un buen negocio. Quien tiene insuficiencia cardíaca, diabetes y dolor de rodillas es uno malo. Pero es esa persona la que necesita al médico.
graddfilen-xqvy = La vía rápida
en-privat-sjukforsakring-koper-a84g = Un seguro médico privado compra un puesto en la lista de espera. Cada puesto comprado es un puesto que otra persona no recibió. En la lista de espera de la sanidad solo debe haber un orden: primero quien más necesita la atención.
digitalt-men-inte-for-sig-stpk = Digital, pero no aparte
vi-ar-inte-emot-skarmen-vi-ar-rybd = No estamos en contra de la pantalla. Estamos en contra de que se convierta en una sanidad aparte. Así es como lo queremos:
i-dag-yrza = Hoy
som-vi-vill-ha-det-50es = Como lo queremos
digitala-besok-som-blev-dyra-for-qr9e = Visitas digitales que le salieron caras a la región
digitala-besok-hos-din-egen-qygd = Visitas digitales en tu propio centro de salud
en-lakare-som-du-kanske-aldrig-axnp = Un médico al que quizá no vuelvas a ver nunca
samma-mottagning-pa-skarmen-och-evey = La misma consulta en la pantalla y en la realidad
skilt-fran-en-fysisk-mottagning-y7ks = Separadas de una consulta física
alltid-en-dorr-att-ga-in-genom-511m = Siempre una puerta por la que entrar
beroende-ar-en-sjukdom-6ysh = La adicción es una enfermedad
den-som-ar-beroende-av-alkohol-7zfn = Quien tiene una adicción al alcohol o a las drogas está enfermo y necesita atención. El miedo al castigo no cura a nadie, pero puede hacer que la gente no busque ayuda. Queremos que lo primero que se encuentre sea la atención sanitaria.
alla-vara-krav-pa-varden-finns-9rjt = Todo lo que exigimos de la sanidad está en [Una sanidad en la que confiar](index.md#demands).
