### easy Swedish: translation of content/proposals/index.md. Needs review by a speaker.

title = Resursbank
description = Texter till politiker. Du kan hitta dem, ändra dem och lämna in dem.
nagon-har-redan-skrivit-det-du-b5pw = Någon har redan skrivit det du vill skriva. Ta texten och ändra den. Lämna in den där du bor. Du kan hämta alla texter.
forslagen-har-ar-exempel-kraven-fa69 = Texterna här är exempel. Ingen har lämnat in dem. Det som står om svar är påhittat.
