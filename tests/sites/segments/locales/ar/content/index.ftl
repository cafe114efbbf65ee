title = البيت أولًا
description = سكن للجميع.
las-om-hyrorna-6mg6 = اقرأ عن [الإيجارات](housing/rents.md#why).
