### Spanish: translation of content/housing/leaflet.md. Needs review by a speaker.

title = Hogar antes que negocio
description = Todo el mundo debe encontrar un hogar, y tener dinero después de pagar el alquiler.
slug = folleto
action-text = Cuéntanos cómo vives
kanske-sover-nagon-i-din-trappa-0z8t = Quizá alguien de tu escalera duerme en el sofá de una amiga. La escasez de vivienda es grande, y lo que más falta son viviendas de alquiler. Cuando se construye, el alquiler suele ser tan alto que pocos pueden pagarlo.
ny-hyra-inget-hem-vxxm = Alquiler nuevo, sin hogar
nytt-kok-nytt-badrum-ny-hyra-en-yq7e = Cocina nueva, baño nuevo, alquiler nuevo. Una reforma de lujo que nadie ha pedido puede costarte los vecinos. Más mujeres que hombres viven de alquiler. Para quien vive solo, es joven, está jubilado o acaba de llegar a Suecia, el alquiler decide si tendrá un hogar.
salt-kommer-inte-tillbaka-8tsn = Lo vendido no vuelve
allmannyttan-ar-hem-som-vi-ager-4mdc = La vivienda pública son los hogares que tenemos entre todos. En la ciudad de Estocolmo se vendió una gran parte por debajo de su valor, y la lista de espera creció. Cuando un edificio se convierte en viviendas en propiedad, entra a vivir la cartera.
vi-kraver-3ft0 = Lo que exigimos
hyresratter-med-rimlig-hyra-i-5p3h = Viviendas de alquiler a precio razonable en todos los barrios, accesibles y buenas para el clima.
stopp-for-ombildningarna-3fbk = Parar la conversión en propiedad.
en-allmannytta-som-finns-kvar-75xt = Una vivienda pública que se quede y crezca.
inga-marknadshyror-hd0h = No a los alquileres de mercado.
