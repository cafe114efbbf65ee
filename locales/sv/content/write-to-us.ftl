### The texts of content/write-to-us.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Skriv till oss
description = Berätta vad du ser där du bor, så hjälps vi åt att ändra det.
slug = skriv-till-oss
# heading
sa-nar-du-oss-c9r3 = Så når du oss
# term
e-post-b302 = E-post
# meaning
kontakt-example-org-8e73 = [kontakt@example.org](mailto:kontakt@example.org)
# term
telefon-fjg7 = Telefon
# meaning
meaning-08-465-004-00-52cm = 08-465 004 00
# term
hellre-ansikte-mot-ansikte-r4zm = Hellre ansikte mot ansikte?
# meaning
ga-till-en-lokalgrupp-nara-dig-fdgr = Gå till en [lokalgrupp nära dig](groups/index.md).
adressen-och-numret-ar-exempel-08b4 = Adressen och numret är exempel. Här skriver ni er egen grupps uppgifter.
# heading
det-har-vill-vi-garna-veta-b0aw = Det här vill vi gärna veta
# item
var-du-bor-sa-att-vi-kan-hitta-pw2f = Var du bor, så att vi kan hitta en grupp i närheten.
# item
vad-du-har-sett-eller-varit-med-0ky3 = Vad du har sett eller varit med om.
# item
hur-du-vill-bli-kontaktad-och-pa-2fn7 = Hur du vill bli kontaktad, och på vilket språk.
# item
om-du-behover-nagot-for-att-xg4h = Om du behöver något för att kunna delta, till exempel tolk, teckenspråkstolk eller en lokal utan trappor.
skriv-pa-det-sprak-du-kan-bast-w2a1 = Skriv på det språk du kan bäst. Svaret kan dröja lite längre om vi behöver hjälp med att läsa, men du får svar.
skicka-inte-personnummer-fsa9 = Skicka inte personnummer, journaler eller namn på andra människor. Vi behöver dem inte.
# heading
vad-som-hander-sedan-p2zp = Vad som händer sedan
# item
nagon-av-oss-laser-det-du-har-wp3e = Någon av oss läser det du har skrivit.
# item
vi-svarar-och-fragar-om-vi-far-m32q = Vi svarar, och frågar om vi får ta kontakt med din närmaste grupp.
# item
gruppen-hor-av-sig-du-bestammer-7fgr = Gruppen hör av sig. Du bestämmer själv hur mycket du vill vara med.
# heading
har-du-en-text-att-dela-med-dig-c8n9 = Har du en text att dela med dig av?
motioner-interpellationer-och-f82w = Motioner, interpellationer och andra förslag är till för att lånas. Berätta vilken kommun eller region texten gäller, när den skrevs, vad den handlar om, vilket språk den är på och hur det gick. Då kan nästa grupp använda den.
