### Easy Swedish: translation of content/housing/poster.md. Needs review by a speaker.

title = Sälj inte våra hem
description = Sluta göra om hyresrätter till bostadsrätter. Hyresrätterna ska finnas kvar och bli fler.
slug = affisch
action-text = Ska ditt hus säljas? Läs det här först
