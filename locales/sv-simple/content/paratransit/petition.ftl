### Easy Swedish: translation of content/paratransit/petition.md. Needs review by a speaker.

title = Ta bort gränsen för färdtjänstresor
description = Det här är en lista att skriva ut och skriva under. Den är för alla som vill att färdtjänsten ska ha samma regler som bussar och tåg.
slug = lista-att-skriva-under
purpose = Vi lämnar listan till politikerna i regionen. Då ser de hur många som tycker så här. Vi använder inte namnen till något annat.
storage = Vi har listan inlåst tills vi har lämnat den. Vi sparar den som längst till den 1 juni 2027 (exempel). Sedan förstör vi den.
fardtjansten-ar-kollektivtrafik-6mbb = Färdtjänst är resor för den som inte kan ta bussen. Ingen räknar hur ofta någon tar bussen.
vi-som-skriver-under-kraver-att-q4gx = **Vi som skriver under kräver två saker av regionen. Ta bort gränsen för antalet resor med färdtjänst. Låt färdtjänsten ha samma regler som bussar och tåg.**
