### Finnish: translation of content/proposals/beds.md. Needs review by a speaker.

title = Miten vuodepaikat avataan uudelleen?
description = Välikysymys henkilöstöstä, joka sairaaloista puuttuu, ja siitä, mitä se tarvitsee jäädäkseen.
