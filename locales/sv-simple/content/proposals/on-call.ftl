### easy Swedish: translation of content/proposals/on-call.md. Needs review by a speaker.

title = Trygga jobb i stället för jobb på sms
description = Frågor om dem som jobbar på timmar. De vågar inte säga nej till ett pass.
