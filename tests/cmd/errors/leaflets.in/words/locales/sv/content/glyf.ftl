### The texts of content/glyf.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Hem åt alla
slug = glyf
vi-vill-ha-fler-hem-xm1c = Vi vill ha fler hem.
