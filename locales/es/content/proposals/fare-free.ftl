### Spanish: translation of content/proposals/fare-free.md. Needs review by a speaker.

title = Estudiar un transporte público sin tarifas
description = La región debe estudiar qué significa el transporte público sin tarifas para la igualdad y el clima.
