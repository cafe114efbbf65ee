### needs-review: draft; no native speaker of Spanish has reviewed this file yet.

## The calendar

calendar = Calendario
calendar-all = Todas las reuniones
calendar-of-month = Reuniones de { $month }
calendar-of-language = Reuniones en { $language }
calendar-of-group = Reuniones: { $group }
calendar-by-month = Mes
calendar-by-language = Idioma
calendar-by-group = Grupo
calendar-from = Situación del { $date }.
calendar-empty = No hay reuniones previstas.
calendar-more = { $count ->
    [one] Hay { $count } reunión más prevista. Consúltala en su mes.
    [many] Hay { $count } reuniones más previstas. Consúltalas en sus meses.
   *[other] Hay { $count } reuniones más previstas. Consúltalas en sus meses.
}
calendar-own = En tu propio calendario
calendar-subscribe = Suscribirse al calendario
calendar-file = Archivo de calendario (iCal)
calendar-print = Imprimir este mes (PDF)
group-meetings = Próximas reuniones

## A meeting

event-cancelled = Cancelada
event-moved = Cambiada
event-moved-from = Estaba prevista para el { $date }
event-over = Esta reunión ya se ha celebrado.
event-organiser = Organiza
event-languages = Idiomas
event-interpretation = Interpretación
event-access = Accesibilidad
event-step-free = Entrada sin escalones
event-steps = Hay escalones en la entrada
event-hearing-loop = Bucle magnético
event-no-hearing-loop = Sin bucle magnético
event-contact = Preguntas
event-dates = Próximas fechas
event-add = Añadir al calendario
# In calendar files, where each stands on a line of its own.
event-held-in = Idiomas: { $languages }
event-interpreted-into = Interpretación: { $languages }
