### Somali: translation of content/proposals/beds.md. Needs review by a speaker.

title = Sidee loo furi doonaa sariiraha isbitaallada mar kale?
description = Su'aal ku saabsan shaqaalaha ka maqan isbitaallada iyo waxay u baahan yihiin si ay u sii joogaan.
