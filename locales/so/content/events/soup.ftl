### Somali: translation of content/events/soup.md. Needs review by a speaker.

title = Maraq iyo siyaasad
description = Waxaan wada cabnaa maraq oo ka hadalnaa siyaasad maalinta ka horreysa lacagta carruurta.
slug = maraq
place = Xarunta Husby
det-har-motet-ar-ett-exempel-xvdx = Kulankan waa tusaale.
barnbidraget-kommer-den-20-dagen-sjvv = Lacagta carruurta waxay timaadaa 20-ka. Maalinta ka horreysa boorsadu way madhnaan kartaa, markaas ayaan maraq bixinnaa. Haddii ay tahay dhammaadka toddobaadka waxaan kulannaa Jimcaha ka horreeya.
soppan-ar-vegetarisk-barn-ar-bx39 = Maraqu hilib ma laha. Carruurta waa la soo dhoweynayaa, qalimaan midab leh ayaana jira.
