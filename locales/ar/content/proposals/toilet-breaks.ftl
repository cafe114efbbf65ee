### Arabic: translation of content/proposals/toilet-breaks.md. Needs review by a speaker.

title = استراحة ومرحاض لسائقي الحافلات
description = مقترح كي يجد السائقون وقتًا لدخول المرحاض، وكي يُكتب ذلك عند طرح مناقصات النقل.
