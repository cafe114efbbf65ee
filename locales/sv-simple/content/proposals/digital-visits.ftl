### easy Swedish: translation of content/proposals/digital-visits.md. Needs review by a speaker.

title = Digitala besök hos din egen vårdcentral
description = En fråga om varför digitala besök inte hör till vårdcentralen.
