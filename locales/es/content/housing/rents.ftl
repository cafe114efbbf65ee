### Spanish: translation of content/housing/rents.md. Needs review by a speaker.

title = Alquileres que se pueden pagar
description = Una vivienda no es para todo el mundo si el alquiler solo les va bien a unos pocos.
slug = alquileres
nytt-hus-gammalt-problem-xbtd = Casa nueva, problema viejo
nar-ett-nytt-hyreshus-star-klart-ts4r = Cuando se termina un nuevo edificio de alquiler, debería ser una buena noticia para quien ha esperado mucho tiempo. A menudo no es así. El alquiler es demasiado alto. La vivienda existe, pero no para quien más la necesita.
bortrenoverad-fran-sitt-hem-gn9r = Cuando una reforma te echa de casa
ror-maste-bytas-och-fonster-2kcs = Hay que cambiar las tuberías y sellar las ventanas. Eso es mantenimiento, y se tiene que hacer. La reforma de lujo es otra cosa. Llegan una cocina nueva y un baño nuevo que ningún inquilino ha pedido, y después llega el nuevo alquiler. Quien no puede con él tiene que dejar vecinos, escuela y amistades.
ska-ditt-hus-renoveras-prata-med-8d2y = ¿Van a reformar tu edificio? Habla con los vecinos antes de que nadie firme. Si pregunta un solo inquilino, pueden esperar a que se canse. A toda una escalera hay que darle respuesta.
de-som-far-betala-pkdp = Quienes lo pagan
fler-kvinnor-an-man-hyr-sin-cchb = Más mujeres que hombres viven de alquiler, así que los alquileres altos afectan a más mujeres. Para quien vive en soledad, está jubilado, es nuevo en Suecia o es joven, el alquiler puede decidir si tendrá un hogar propio.
ord-som-ar-bra-att-kunna-6qwk = Palabras que conviene conocer
lyxrenovering-ctby = Reforma de lujo
en-renovering-som-hojer-hyran-hqfs = Una reforma que sube el alquiler más de lo que pueden pagar quienes viven en el edificio, y que ellos no han pedido.
marknadshyra-jq7y = Alquiler de mercado
en-hyra-som-satts-efter-vad-den-vnxn = Un alquiler que se fija según lo que está dispuesto a pagar quien tiene más dinero.
rimlig-hyra-zxdr = Alquiler razonable
en-hyra-du-kan-betala-och-anda-31ve = Un alquiler que puedes pagar y con el que todavía te queda dinero para comida, viajes y alguna alegría.
vad-du-kan-gora-bphh = Qué puedes hacer
samla-grannarna-i-tvattstugan-2c67 = Reúne a los vecinos, en la lavandería o alrededor de la mesa de una cocina.
skriv-ned-vad-hyresvarden-har-c3hs = Anota qué ha dicho el casero, y cuándo.
dela-flygblad-i-alla-5ref = [Reparte folletos](../handbook/leaflets.md) en todas las escaleras, no solo en la tuya.
skriv-till-oss-sa-tanker-vi-ngg4 = [Escríbenos](../write-to-us.md), y lo pensamos juntos.
alla-vara-bostadskrav-finns-m6rw = Todo lo que exigimos sobre la vivienda está en [Vivienda para todo el mundo](index.md#demands).
