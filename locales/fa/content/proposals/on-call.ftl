### Persian: translation of content/proposals/on-call.md. Needs review by a speaker.

title = کار مطمئن به جای کار پیامکی
description = استیضاحی دربارهٔ کارکنان ساعتی که جرئت نمی‌کنند نوبتی را رد کنند.
