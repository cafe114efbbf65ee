### English: translation of content/proposals/conversions.md. Needs review by a speaker.

title = Stop the conversions
description = Public rental flats should not be sold, nor turned into owned flats.
