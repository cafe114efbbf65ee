### Spanish: translation of content/write-to-us.md. Needs review by a speaker.

title = Escríbenos
description = Cuéntanos lo que ves donde vives, y lo cambiamos juntos.
slug = escribenos
sa-nar-du-oss-c9r3 = Cómo encontrarnos
e-post-b302 = Correo electrónico
kontakt-example-org-8e73 = [kontakt@example.org](mailto:kontakt@example.org)
telefon-fjg7 = Teléfono
meaning-08-465-004-00-52cm = 08-465 004 00
hellre-ansikte-mot-ansikte-r4zm = ¿Mejor cara a cara?
ga-till-en-lokalgrupp-nara-dig-fdgr = Ve a un [grupo local cerca de ti](groups/index.md).
adressen-och-numret-ar-exempel-08b4 = La dirección y el número son ejemplos. Aquí se escriben los datos del propio grupo.
det-har-vill-vi-garna-veta-b0aw = Lo que nos gustaría saber
var-du-bor-sa-att-vi-kan-hitta-pw2f = Dónde vives, para encontrar un grupo cercano.
vad-du-har-sett-eller-varit-med-0ky3 = Qué has visto o vivido.
hur-du-vill-bli-kontaktad-och-pa-2fn7 = Cómo quieres que te contactemos, y en qué idioma.
om-du-behover-nagot-for-att-xg4h = Si necesitas algo para poder participar, por ejemplo intérprete, intérprete de lengua de signos o un local sin escaleras.
skriv-pa-det-sprak-du-kan-bast-w2a1 = Escribe en el idioma que mejor domines. La respuesta puede tardar un poco más si necesitamos ayuda para leer, pero la tendrás.
skicka-inte-personnummer-fsa9 = No envíes números de identidad, historias clínicas ni nombres de otras personas. No los necesitamos.
vad-som-hander-sedan-p2zp = Qué pasa después
nagon-av-oss-laser-det-du-har-wp3e = Alguien de nosotros lee lo que has escrito.
vi-svarar-och-fragar-om-vi-far-m32q = Contestamos y preguntamos si podemos avisar al grupo que te queda más cerca.
gruppen-hor-av-sig-du-bestammer-7fgr = El grupo se pone en contacto contigo. Tú decides cuánto quieres participar.
har-du-en-text-att-dela-med-dig-c8n9 = ¿Tienes un texto para compartir?
motioner-interpellationer-och-f82w = Las mociones, interpelaciones y otras propuestas están para tomarlas prestadas. Cuenta de qué municipio o región trata el texto, cuándo se escribió, de qué habla, en qué idioma está y cómo acabó. Así el siguiente grupo puede usarlo.
