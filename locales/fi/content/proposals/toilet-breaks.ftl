### Finnish: translation of content/proposals/toilet-breaks.md. Needs review by a speaker.

title = Tauko ja vessa linja-autonkuljettajille
description = Ehdotus siitä, että kuljettajat ehtivät vessaan ja että se kirjataan, kun liikennettä kilpailutetaan.
