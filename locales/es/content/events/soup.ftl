### Spanish: translation of content/events/soup.md. Needs review by a speaker.

title = Sopa con política
description = Tomamos sopa y hablamos de política el día antes de que llegue el subsidio por hijos.
slug = sopa
place = Centro de Husby
det-har-motet-ar-ett-exempel-xvdx = Esta reunión es un ejemplo.
barnbidraget-kommer-den-20-dagen-sjvv = El subsidio por hijos llega el día 20. El día antes la cartera puede estar vacía, y entonces invitamos a sopa. Si cae en fin de semana, nos vemos el viernes anterior.
soppan-ar-vegetarisk-barn-ar-bx39 = La sopa es vegetariana. Los niños son bienvenidos y hay lápices de colores.
