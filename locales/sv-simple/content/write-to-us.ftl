### Easy Swedish: translation of content/write-to-us.md. Needs review by a speaker.

title = Skriv till oss
description = Berätta vad du ser där du bor. Vi kan ändra det tillsammans.
slug = skriv-till-oss
sa-nar-du-oss-c9r3 = Så når du oss
e-post-b302 = E-post
kontakt-example-org-8e73 = [kontakt@example.org](mailto:kontakt@example.org)
telefon-fjg7 = Telefon
meaning-08-465-004-00-52cm = 08-465 004 00
hellre-ansikte-mot-ansikte-r4zm = Vill du hellre träffas?
ga-till-en-lokalgrupp-nara-dig-fdgr = Gå till en [grupp nära dig](groups/index.md).
adressen-och-numret-ar-exempel-08b4 = Adressen och numret är exempel. Här skriver ni er egen adress och ert eget nummer.
det-har-vill-vi-garna-veta-b0aw = Det här vill vi veta
var-du-bor-sa-att-vi-kan-hitta-pw2f = Var du bor. Då kan vi hitta en grupp nära dig.
vad-du-har-sett-eller-varit-med-0ky3 = Vad du har sett. Vad som har hänt dig.
hur-du-vill-bli-kontaktad-och-pa-2fn7 = Hur vi ska svara dig. Vilket språk du vill ha svar på.
om-du-behover-nagot-for-att-xg4h = Om du behöver något för att vara med. Till exempel tolk, teckenspråkstolk eller en lokal utan trappor.
skriv-pa-det-sprak-du-kan-bast-w2a1 = Skriv på det språk du kan bäst. Ibland behöver vi hjälp med att läsa. Då tar svaret längre tid. Men du får svar.
skicka-inte-personnummer-fsa9 = Skicka inte personnummer. Skicka inte papper från läkaren. Skriv inte vad andra människor heter. Vi behöver inte veta det.
vad-som-hander-sedan-p2zp = Vad som händer sedan
nagon-av-oss-laser-det-du-har-wp3e = Någon av oss läser det du har skrivit.
vi-svarar-och-fragar-om-vi-far-m32q = Vi svarar. Vi frågar om gruppen nära dig får kontakta dig.
gruppen-hor-av-sig-du-bestammer-7fgr = Gruppen hör av sig. Du bestämmer hur mycket du vill vara med.
har-du-en-text-att-dela-med-dig-c8n9 = Har du en text som andra kan använda?
motioner-interpellationer-och-f82w = Motioner, frågor och andra förslag får lånas. Berätta vilken kommun eller region texten handlar om. Berätta när den skrevs, vad den handlar om och vilket språk den är på. Berätta hur det gick. Då kan nästa grupp använda texten.
