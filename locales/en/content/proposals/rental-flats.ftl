### English: translation of content/proposals/rental-flats.md. Needs review by a speaker.

title = Build climate-smart rental flats in every part of the municipality
description = The municipality should build accessible rental flats at reasonable rents everywhere, not only where land is cheap.
