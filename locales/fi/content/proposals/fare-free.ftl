### Finnish: translation of content/proposals/fare-free.md. Needs review by a speaker.

title = Selvitetään maksuton joukkoliikenne
description = Alueen on selvitettävä, mitä maksuton joukkoliikenne merkitsee tasa-arvolle ja ilmastolle.
