### The texts of content/proposals/trips.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Ta bort taket för färdtjänstresor
description = Ingen ska behöva räkna sina resor för att kunna arbeta, träffa folk och engagera sig.
slug = fardtjanstresor
