### Finnish: translation of content/events/arabic.md. Needs review by a speaker.

title = Avoin aluetapaaminen arabiaksi
description = Tapaaminen asunnoista ja terveydenhuollosta, kokonaan arabiaksi.
slug = arabiaksi
place = Esimerkkisali Södertäljessä
det-har-motet-ar-ett-exempel-mn0q = Tämä tapaaminen on esimerkki.
vad-betyder-closed-beds-stangda-mgmk = Mitä { $closed-beds } suljettua hoitopaikkaa merkitsee sinulle? Miten löytää vuokra-asunto, johon on varaa? Tuo kysymyksesi. Kahvia ja lastenhoitoa on tarjolla.
