### easy Swedish: translation of content/proposals/rental-flats.md. Needs review by a speaker.

title = Bygg hyresrätter i hela kommunen
description = Kommunen ska bygga hyresrätter som folk har råd med. Alla ska kunna komma in.
