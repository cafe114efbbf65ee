### English: translation of content/housing/poster.md. Needs review by a speaker.

title = Not for sale
description = Stop the conversions. Our rental flats must stay, and there must be more of them.
slug = poster
action-text = Is your house to be sold? Read this first
