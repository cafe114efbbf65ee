### Arabic: translation of content/housing/poster.md. Needs review by a speaker.

title = ليست للبيع
description = أوقفوا تحويل شقق الإيجار إلى تمليك. شققنا يجب أن تبقى، وأن تزداد.
slug = ملصق
action-text = هل سيُباع بيتكم؟ اقرؤوا هذا أولًا
