### Spanish: translation of content/housing/build.md. Needs review by a speaker.

title = Construir donde vivimos
description = Hay que construir viviendas de alquiler accesibles y respetuosas con el clima en todos los barrios, no solo en algunos.
slug = construir
i-alla-omraden-d95k = En todos los barrios
en-hyresratt-ska-ga-att-hitta-i-djdr = Tiene que haber viviendas de alquiler en el barrio de casas unifamiliares, en el centro y en la última estación. Así, quien se separa puede seguir viviendo cerca de la escuela de los niños. Quien envejece puede cambiar a algo más pequeño sin dejar su zona. Y quien es nuevo en Suecia puede elegir, como todos los demás.
tillgangligt-fran-borjan-tq76 = Accesible desde el principio
ett-hus-ska-ga-att-bo-i-hela-f76e = En una casa se debe poder vivir toda la vida. Lo más fácil es pensarlo mientras se dibujan los planos:
vagen-in-wrgx = La entrada
en-port-som-gar-att-oppna-fran-aaay = una puerta de entrada que se pueda abrir desde una silla de ruedas
en-hiss-i-stallet-for-en-5g02 = un ascensor en lugar de un tramo de escalera
lagenheten-y0w9 = La vivienda
dorrar-dar-bade-rullator-och-76hh = puertas por las que quepan tanto un andador como un cochecito de bebé
ett-badrum-dar-tva-far-plats-den-77rd = un baño donde quepan dos, quien necesita ayuda y quien ayuda
garden-ar8n = El patio
en-bank-att-vila-pa-m8kj = un banco para descansar
en-gangvag-utan-trosklar-61qb = un camino sin escalones
klimatsmart-och-anda-vanligt-cevs = Respetuoso con el clima, y aun así normal
ett-klimatsmart-hus-ar-inte-ett-ek9c = Una casa respetuosa con el clima no es una casa de lujo. Gasta poca energía, dura mucho y está cerca de una parada. Por eso la vivienda va unida a [los autobuses y los trenes](../paratransit/rail.md).
till-rimlig-hyra-9j19 = Con un alquiler razonable
det-vackraste-hus-hjalper-ingen-wtys = La casa más bonita no ayuda a nadie si el alquiler deja a la gente fuera. Queremos que se construya vivienda pública, y que el alquiler se fije de manera que [la gente corriente lo pueda pagar](rents.md#words).
