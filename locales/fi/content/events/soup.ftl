### Finnish: translation of content/events/soup.md. Needs review by a speaker.

title = Keittoa ja politiikkaa
description = Syömme keittoa ja puhumme politiikkaa lapsilisää edeltävänä päivänä.
slug = keitto
place = Husbyn keskus
det-har-motet-ar-ett-exempel-xvdx = Tämä tapaaminen on esimerkki.
barnbidraget-kommer-den-20-dagen-sjvv = Lapsilisä tulee 20. päivä. Edellisenä päivänä kukkaro voi olla ohut, joten silloin tarjoamme keittoa. Jos on viikonloppu, tapaamme edeltävänä perjantaina.
soppan-ar-vegetarisk-barn-ar-bx39 = Keitto on kasviskeittoa. Lapset ovat tervetulleita, ja väriliituja on.
