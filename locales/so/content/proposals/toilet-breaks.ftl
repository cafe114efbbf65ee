### Somali: translation of content/proposals/toilet-breaks.md. Needs review by a speaker.

title = Nasasho iyo musqul loogu talagalay darawallada basaska
description = Soo-jeedin ah in darawalladu helaan waqti ay musqusha ku tagaan, taasna la qoro marka gaadiidka la qandaraasayo.
