### Arabic: translation of content/proposals/beds.md. Needs review by a speaker.

title = كيف يُعاد فتح أسرّة المستشفيات؟
description = استجواب عن الطواقم التي تنقص المستشفيات، وعمّا تحتاج إليه كي تبقى.
