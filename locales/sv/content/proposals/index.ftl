### The texts of content/proposals/index.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Resursbank
description = Motioner, interpellationer och frågor från regionens kommuner, att hitta, ändra och lämna in igen.
slug = resursbank
nagon-har-redan-skrivit-det-du-b5pw = Någon har redan skrivit det du tänker skriva. Ta texten, byt ut det som bara gäller där den kommer ifrån, och lämna in den där du bor. Varje förslag finns som dokument och som ren text.
forslagen-har-ar-exempel-kraven-fa69 = Förslagen här är exempel. Kraven är nätverkets egna, men texterna har inte lämnats in någonstans, och det som står om utfall är påhittat.
