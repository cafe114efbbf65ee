### Finnish: translation of content/healthcare/staff.md. Needs review by a speaker.

title = Henkilökunta ensin
description = Sillä, joka hoitaa, pitää olla niin paljon palkkaa, aikaa ja sananvaltaa, että hän haluaa jäädä.
slug = henkilokunta
varfor-manniskor-gar-ce7d = Miksi ihmiset lähtevät
fraga-nagon-som-har-slutat-det-gam0 = Kysy joltakulta, joka on lopettanut. Hän ei väsynyt potilaisiin. Hän väsyi siihen, että lähti kotiin ja ajatteli kaikkea, mitä ei ehtinyt. Hoitoalan ammatit ovat alipalkattuja, ja useimmat niissä ovat naisia. Nämä asiat liittyvät toisiinsa, ja ne voi muuttaa.
dyra-ersattare-qyz8 = Kalliita sijaisia
nar-de-anstallda-gar-fyller-64nw = Kun työntekijät lähtevät, alue täyttää aukot vuokrahenkilöstöllä.[^agency] Se on kallista. Eikä se, joka on osastolla viikon, voi koskaan tuntea sitä yhtä hyvin kuin se, joka on työskennellyt siellä monta vuotta. Haluamme, että rahat menevät niille, jotka jäävät.
styr-med-dem-som-vet-kgvk = Johtakaa niiden kanssa, jotka tietävät
varden-styrs-som-om-den-vore-ett-78fr = Hoitoa johdetaan kuin se olisi yritys. Menetelmän nimi on *New Public Management*: mittaa kaikki, osta ja myy, laske käynnit. Mutta hyvä yö osastolla ei näy taulukossa.
vi-vill-ha-en-styrning-som-kqts = Haluamme johtamista, joka alkaa niistä, jotka tekevät työn:
personalen-ska-vara-med-och-b8nf = Henkilökunnan pitää olla mukana päättämässä, miten työ järjestetään.
det-som-mats-ska-hjalpa-xvdw = Sen, mitä mitataan, pitää auttaa potilasta eikä vain täyttää raporttia.
den-som-varnar-for-brister-ska-st5y = Sille, joka varoittaa puutteista, kuuluu kiitos eikä moite.
tillsammans-med-facket-h4vz = Yhdessä ammattiliiton kanssa
battre-villkor-vinner-vi-inte-at-c97f = Parempia ehtoja emme voita henkilökunnan puolesta vaan sen kanssa. Siksi hoitoon liittyvät myös kampanjamme [Työelämän oikeudet, joihin voi luottaa](../labour/index.md) ja [oikeus lakkoon](../labour/right-to-strike.md).
stafettpersonal-ar-lakare-70qw = Vuokrahenkilöstö on lääkäreitä, sairaanhoitajia ja muita, jotka palkataan lyhyeksi ajaksi henkilöstövuokrausyrityksestä.
