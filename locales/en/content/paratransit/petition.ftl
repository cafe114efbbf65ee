### English: translation of content/paratransit/petition.md. Needs review by a speaker.

title = Remove the limit on paratransit trips
description = A signature list to print, for everyone who wants paratransit to have the same terms as the rest of public transport.
slug = signature-list
purpose = The list is handed to the region's elected representatives, to show how many stand behind the demand. The names are used for nothing else.
storage = We keep the list locked away until it has been handed over, no longer than until 1 June 2027 (example). Then we destroy it.
return-to = En rättvis region (example) / Exempelgatan 1 / 123 45 Stockholm
fardtjansten-ar-kollektivtrafik-6mbb = Paratransit is public transport. Nobody counts how often someone takes the bus.
vi-som-skriver-under-kraver-att-q4gx = **We who sign demand that the region remove the limit on the number of paratransit trips and give paratransit the same terms as the rest of public transport.**
