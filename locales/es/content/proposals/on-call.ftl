### Spanish: translation of content/proposals/on-call.md. Needs review by a speaker.

title = Empleos seguros en lugar de empleos por SMS
description = Una interpelación sobre quienes trabajan por horas y no se atreven a rechazar un turno.
