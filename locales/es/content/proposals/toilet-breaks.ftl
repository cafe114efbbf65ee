### Spanish: translation of content/proposals/toilet-breaks.md. Needs review by a speaker.

title = Descanso y aseo para quienes conducen autobuses
description = Una propuesta para que haya tiempo de ir al aseo y para que así conste al contratar el transporte.
