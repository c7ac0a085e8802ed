### Checklists, calendar, embargo, preview links, an item's particulars.

desk-calendar = Calendario
desk-checklists = Listas de comprobación

## Particulars
plan-particulars = Datos del contenido
plan-public-help = El público ve este contenido. Si cambian el tipo, el editor, el evento, las fuentes o la calificación, cada página lo comunica.
plan-four-eyes-help = Para este tipo de información, una segunda persona debe aceptar ese cambio.
plan-proposal = Un cambio que necesita una segunda persona
plan-messages = Mensajes clave
plan-languages = Se desea en estos idiomas
plan-wanted = se desea
plan-event = Evento
field-event_starts = Comienza
field-event_ends = Termina
field-event_place = Lugar
field-event_online = Dirección para participar en línea
field-first_seen = Visto por primera vez el
field-date = Fecha
field-topic = Tema
field-territory = Lugar
field-message = Mensaje clave
act-accept = Aceptar el cambio
act-decline = Rechazar el cambio
event-order = El evento terminaría antes de empezar.
note-changed = Se han modificado los datos de esta página. { $changes }
note-change = { $what }: { $to } (antes: { $from }).
done-told = Guardado. Cada página que ve el público informa del cambio.
done-proposed = Anotado. Una segunda persona debe aceptar este cambio antes de que sea visible.
done-declined = El cambio se ha rechazado.

## Embargo
plan-embargo = Embargo
embargo-until = Embargado hasta el { $time }
embargo-help = Hasta entonces no se publica nada ni se envía ningún texto a un servicio de traducción. Fuera solo lo muestran enlaces de vista previa firmados.
embargo-item = Contenido embargado
embargo-public = El público ya ve este contenido. Retírelo primero.
field-embargo_until = Embargo hasta
act-embargo = Fijar el embargo
act-lift-embargo = Levantar el embargo ahora
refusal-embargo = Este contenido está embargado hasta el { $time }. Antes no puede publicarse nada de él.
done-embargo = El embargo está fijado.
done-embargo-held = El embargo está fijado. Los textos programados para antes han perdido su fecha.
done-lifted = El embargo se ha levantado.

## Times
field-zone = Zona horaria
zone-mine = Mi zona horaria
zone-help = Los días y las horas se muestran en ella, junto a los del país cuando difieren.
zone-unknown = Esta zona horaria no se conoce. Escríbala como Región/Ciudad.
time-skipped = Ese día los relojes saltan esta hora en esta zona horaria. Elija una hora anterior o posterior.
time-twice = Ese día los relojes se atrasan y esta hora ocurre dos veces en esta zona horaria. Elija otra hora o indíquela en UTC.
plan-dates = Fechas
plan-no-dates = No hay ninguna fecha fijada.
plan-ends = Se retira el { $time }.
act-expiry = Fijar la retirada
expired-reason = Esta página se publicó por un tiempo limitado, que ha terminado.

## Checklist
plan-title = Comprobación, fechas y enlaces
plan-of = Comprobación, fechas y enlaces: { $title }
plan-checklist = Lista de comprobación
checklist-none = No se pide nada para este texto.
checklist-ticked = marcado
checklist-again = el texto ha cambiado desde entonces
checklists-help = Lo que una persona debe haber comprobado antes de que un texto avance. Cada marca lleva nombre y hora.
checklist-new = Nuevo punto
checklist-key-help = Letras minúsculas, cifras y guiones. No cambiará nunca.
checklist-order = Orden
checklist-retired = ya no se pide
gate-submit = antes de entregarlo
gate-release = antes de publicarlo
gate-advice = consejo
texts-all = todos los textos
texts-original = el original
texts-translation = las traducciones
field-texts = Textos
field-gate = Debe marcarse
field-renew = Si el texto cambia, hay que marcarlo de nuevo
field-key = Clave
field-words = Qué hay que comprobar
act-tick = Marcar
act-untick = Quitar la marca
act-up = Subir:
act-down = Bajar:
act-retire = Dejar de pedir
act-revive = Volver a pedir
refusal-unticked = Aún pendiente en la lista de comprobación: { $entries }
done-noted = Anotado.

## Address
address-new = Nueva dirección
address-help = La dirección antigua llevará a la nueva.
address-same = Esta ya es su dirección.
address-free = Esta dirección está ocupada. Está libre esta: { $address }
act-address = Cambiar la dirección
done-address = La dirección se ha cambiado.

## Preview links
plan-links = Enlaces de vista previa
link-help = Quien tenga este enlace ve el texto como el público, sin iniciar sesión.
link-newest = siempre la versión más reciente
link-until = válido hasta el { $time }
link-ended = terminado
link-uses-count = { $count ->
    [one] abierto { $n } vez
   *[other] abierto { $n } veces
}
field-revision = Versión
field-days = Válido durante
field-for = Para quién
plan-days-count = { $count ->
    [one] { $n } día
   *[other] { $n } días
}
act-make-link = Crear un enlace
act-end-link = Terminar este enlace
done-link = El enlace está creado. Figura en la lista de abajo.
done-link-ended = El enlace ha terminado.
preview-notice = Vista previa. Este texto no está publicado y aún puede cambiar. El enlace es válido hasta el { $time }.

## Calendar
view-month = Mes
view-week = Semana
view-list = Lista
calendar-before = Antes
calendar-today = Hoy
calendar-after = Después
calendar-nothing = Aquí no hay ninguna fecha.
calendar-key = Signos
calendar-move = Pasar a otra fecha
act-move = Mover
done-moved = Movido.
agenda-publish = se publica
agenda-expire = se retira
agenda-embargo = termina el embargo
agenda-due = vence
agenda-fact = dato por revisar
agenda-day = día festivo o fiesta
feed-own = En mi propio calendario
feed-help = Un programa de calendario puede seguir una dirección secreta. Los contenidos embargados aparecen allí sin titular.
feed-once = Introduzca esta dirección en su programa de calendario. Solo se muestra ahora; quien la conozca ve sus fechas.
feed-mine = solo lo que tengo asignado
feed-since = Hay una dirección desde el { $time }. Una nueva la sustituye.
act-feed = Crear una dirección
act-end-feed = Terminar la dirección

## Several at once
bulk-title = Con lo seleccionado
bulk-choose = Elegir
bulk-whole = todo lo de esta página
bulk-original = el original
bulk-all = todos los idiomas empezados
bulk-none = No se ha elegido nada. Elija al menos un contenido de la lista.
bulk-chosen-count = { $count ->
    [one] { $n } texto
   *[other] { $n } textos
}
bulk-note-help = Solo hace falta para los textos que el público ya ve: se le dice qué estaba mal.
bulk-each-language = En cada idioma
bulk-each-language-help = Los lectores de cada idioma leen lo que figura aquí; si se deja vacío, el texto común de arriba.
bulk-report = Qué ha resultado
bulk-outcome = Resultado
bulk-done = hecho
bulk-refused = rechazado
bulk-done-count = { $count ->
    [one] { $n } hecho
   *[other] { $n } hechos
}
bulk-refused-count = { $count ->
    [one] { $n } rechazado
   *[other] { $n } rechazados
}

## Reading and comments
plan-read = Leer y comentar
comment-here = Comentar aquí
comment-answer = Responder
comment-settled = resuelto
comment-lost = El párrafo ya no está en el texto
comment-whole = Sobre todo el texto
comments-open-count = { $count ->
    [one] { $n } comentario abierto
   *[other] { $n } comentarios abiertos
}
act-reopen = Reabrir
done-reopened = Reabierto.
compare-from = De la versión
compare-to = A la versión
compare-same = Estas dos versiones son iguales.

## Start page
waits-accept = Cambios que necesitan una segunda persona
waits-accept-state = espera a una segunda persona
waits-ends = Termina pronto
waits-comments = Comentarios abiertos
waits-facts = Datos por revisar
waits-languages = Se desea en otros idiomas

## Events
event-embargo = fijó un embargo
event-lift-embargo = levantó el embargo
event-tick = marcó la lista de comprobación
event-untick = quitó una marca
event-change-checklist = cambió las listas de comprobación
event-retire-checklist = retiró un punto de las listas
event-revive-checklist = recuperó un punto de las listas
event-change-address = cambió la dirección
event-preview-link = creó un enlace de vista previa
event-revoke-preview-link = terminó un enlace de vista previa
event-comment = comentó
event-settle-comment = resolvió un comentario
event-reopen-comment = reabrió un comentario
event-change-particulars = cambió los datos del contenido
event-propose-particulars = propuso otros datos del contenido
event-decline-particulars = rechazó otros datos del contenido
event-set-expiry = fijó la fecha de retirada
event-change-time-zone = cambió su zona horaria
event-calendar-address = creó una dirección para su calendario
event-end-calendar-address = terminó la dirección de su calendario
