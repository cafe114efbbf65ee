### The texts of content/housing/index.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Bostad
slug = bostad
alla-behover-ett-hem-4hw0 = Alla behöver ett hem.
