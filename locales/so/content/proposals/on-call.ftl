### Somali: translation of content/proposals/on-call.md. Needs review by a speaker.

title = Shaqooyin sugan halkii ay ka ahaan lahaayeen shaqooyin SMS
description = Su'aal ku saabsan shaqaalaha saacadaha ee aan ku dhicin inay diidaan waqti shaqo.
