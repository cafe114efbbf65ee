### Spanish: translation of content/housing/index.md. Needs review by a speaker.

title = Vivienda para todo el mundo
description = Hay que construir en todos los barrios viviendas de alquiler que la gente pueda pagar, y dejar de vender las que ya existen.
slug = vivienda
alla-behover-ett-hem-och-alla-bhnw = Todo el mundo necesita un hogar, y todo el mundo debe poder pagar para quedarse en el suyo. ¡Construid pisos de alquiler y dejad de vender los que hay!
hyresratter-saknas-ppq2 = Faltan viviendas de alquiler
bristen-pa-bostader-ar-stor-och-nwcb = La escasez de vivienda es grande, y lo que más falta son viviendas de alquiler.
fler-kvinnor-0cdh = Más mujeres
fler-kvinnor-an-man-hyr-sin-aevn = Más mujeres que hombres viven de alquiler, así que el alquiler es también una cuestión de igualdad entre mujeres y hombres.
langre-ko-1xzg = Una lista de espera más larga
nar-allmannyttan-i-stockholms-ss3r = Cuando se vendió la vivienda pública en la ciudad de Estocolmo, creció la lista de espera de vivienda.
beratta-hur-du-bor-6xsg = Cuéntanos cómo vives
ett-hem-ar-ingen-lyx-1t0g = Un hogar no es un lujo
du-kanner-sakert-nagon-som-soker-9rc4 = Seguro que conoces a alguien que busca un hogar. Una persona joven que quiere irse de casa de sus padres. Una vecina que se ha quedado sola y no puede con el alquiler. Una familia nueva en Suecia que va de un subarriendo a otro.
for-dem-hanger-allt-pa-en-sak-9nr6 = Para esas personas todo depende de una cosa: que haya una vivienda de alquiler a un precio que se pueda pagar. Sin ella no hay hogar.
dyrt-och-nytt-hjalper-inte-jk2p = Lo caro y nuevo no ayuda
det-byggs-hyreshus-men-hyran-i-c5s3 = Se construyen casas de alquiler, pero el alquiler de las viviendas nuevas suele ser tan alto que pocos pueden pagarlo. Al mismo tiempo se hacen reformas de lujo en edificios antiguos, y el alquiler sube hasta que quienes viven allí tienen que mudarse.
las-mer-om-hyror-och-kfv2 = Lee más sobre [los alquileres y las reformas de lujo](rents.md), y sobre [cómo queremos construir nosotros](build.md).
det-som-var-allas-a332 = Lo que era de todos
allmannyttan-ar-bostader-som-vi-79wa = La vivienda pública son las viviendas que tenemos entre todos. En la ciudad de Estocolmo se vendió una gran parte por debajo de su valor. Las viviendas de alquiler pasan a empresas privadas, o se convierten en viviendas en propiedad a las que solo puede entrar quien puede comprar. Lee [qué pasa cuando se convierte un edificio](conversions.md#how).
vi-kraver-zdnq = Lo que exigimos
bygg-klimatsmarta-och-c173 = Construir en todos los barrios viviendas de alquiler accesibles y respetuosas con el clima, a precios razonables.
stoppa-ombildningarna-fxd9 = Parar la conversión de viviendas de alquiler en viviendas en propiedad.
behall-allmannyttan-och-lat-den-wz1e = Conservar la vivienda pública, y dejar que crezca.
nej-till-marknadshyror-xdb3 = No a los alquileres de mercado.
