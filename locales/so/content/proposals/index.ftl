### Somali: translation of content/proposals/index.md. Needs review by a speaker.

title = Bangiga soo-jeedimaha
description = Mooshinno, su'aalo iyo soo-jeedimo ka yimid degmooyinka gobolka, si aad u heshid, u beddeshid una gudbisid mar kale.
nagon-har-redan-skrivit-det-du-b5pw = Qof kale ayaa horay u qoray waxaad rabto inaad qorto. Qaado qoraalka, beddel waxa khuseeya oo keliya meesha uu ka yimid, kuna gudbi meesha aad degan tahay. Soo-jeedin kasta waxaa loo heli karaa dukumenti iyo qoraal caadi ah.
forslagen-har-ar-exempel-kraven-fa69 = Soo-jeedimahani waa tusaalooyin. Dalabyadu waa kuwa shabakadda, laakiin qoraallada meelna looma gudbin, waxa natiijooyinka laga sheegayna waa la allifay.
