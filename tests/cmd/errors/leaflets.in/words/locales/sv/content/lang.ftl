### The texts of content/lang.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Hem åt alla
slug = lang
kort-znap = Kort.
# heading
del-zdq1 = Del
alla-ska-kunna-hitta-ett-hem-som-am3j = Alla ska kunna hitta ett hem som de har råd med, och som ligger nära arbete, skola och vård. Alla ska kunna hitta ett hem som de har råd med, och som ligger nära arbete, skola och vård. Alla ska kunna hitta ett hem som de har råd med, och som ligger nära arbete, skola och vård. Alla ska kunna hitta ett hem som de har råd med, och som ligger nära arbete, skola och vård. Alla ska kunna hitta ett hem som de har råd med, och som ligger nära arbete, skola och vård. Alla ska kunna hitta ett hem som de har råd med, och som ligger nära arbete, skola och vård.
