title = Homes for all
slug = glyph
vi-vill-ha-fler-hem-xm1c = We want more homes: ሰላም.
