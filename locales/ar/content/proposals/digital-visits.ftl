### Arabic: translation of content/proposals/digital-visits.md. Needs review by a speaker.

title = زيارات رقمية لدى مركزكم الصحي
description = سؤال مكتوب: لماذا لا تتبع الزيارات الرقمية المركز الصحي؟
