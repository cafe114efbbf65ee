### The texts of content/paratransit/petition.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Ta bort taket för färdtjänstresor
description = En namnlista att skriva ut, för alla som vill att färdtjänsten ska ha samma villkor som resten av kollektivtrafiken.
slug = namnlista
purpose = Listan lämnas till regionens folkvalda, för att visa hur många som står bakom kravet. Namnen används inte till något annat.
storage = Vi förvarar listan inlåst tills den har lämnats över, längst till den 1 juni 2027 (exempel). Sedan förstör vi den.
return-to = En rättvis region (exempel) / Exempelgatan 1 / 123 45 Stockholm
fardtjansten-ar-kollektivtrafik-6mbb = Färdtjänsten är kollektivtrafik. Ingen räknar hur ofta någon tar bussen.
vi-som-skriver-under-kraver-att-q4gx = **Vi som skriver under kräver att regionen tar bort taket för antalet färdtjänstresor och ger färdtjänsten samma villkor som resten av kollektivtrafiken.**
