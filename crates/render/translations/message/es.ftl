### The message house, its coverage, and figures that cite no fact.

## The message house
desk-message = Casa de mensajes
message-help = Temas, mensajes clave y los datos y artículos que los respaldan. Lo que se cambia aquí lo ven los lectores al instante.
message-coverage = Cobertura
message-figures = Cifras sin cita
message-new-theme = Nuevo tema
message-new = Nuevo mensaje
message-edit = Editar
message-up = Subir:
message-down = Bajar:
message-theme-empty = Este tema aún no tiene mensajes.
message-days = Vigencia
message-worded = Idiomas
message-told = Publicado en
message-languages = { $have } de { $all } idiomas
message-always = sin fecha límite
message-from = desde el { $date }
message-until = hasta el { $date }
message-between = { $from } – { $to }
message-stories = Artículos: { $n }
message-proofs = Respaldo
message-no-proofs = Aún sin respaldo
message-add-fact = Añadir un dato
message-add-item = Añadir un artículo
message-proof-help = Escriba unas letras y elija de la lista. Desmarque un elemento para quitarlo.
message-proof-unknown = No existe este elemento: { $proof }. Elija uno de la lista.
message-place = Lugar y responsabilidad
message-names = Nombres en cada idioma
message-code-help = Letras minúsculas a–z, cifras y guiones. Si se deja vacío, se forma a partir del nombre.
message-remove = Retirar
theme-not-empty = Este tema aún tiene mensajes. Muévalos o retírelos primero.
message-in-use = Hay contenidos con este mensaje. Póngale una fecha final en lugar de retirarlo.
days-order = El último día es anterior al primero.
field-wording = Redacción
field-theme = Tema
field-valid_from = Primer día
field-valid_to = Último día
field-responsible = Responsable
field-unit = Unidad
field-group = Grupo

## What readers see
house-title = Lo que queremos dar a conocer
house-intro = Los mensajes principales, con los datos y artículos que los respaldan.

## Coverage
coverage-help = Cuántas ediciones publicadas llevan qué mensaje, de quién, en qué idioma y cuándo. Cada número abre las ediciones contadas.
coverage-rows = Filas
coverage-columns = Columnas
coverage-message = Mensaje
coverage-period = Período
coverage-months = Últimos 12 meses
coverage-quarters = Últimos 8 trimestres
coverage-years = Últimos 5 años
coverage-ever = Desde el principio
coverage-none = Sin mensaje
coverage-all = Total
coverage-turn = Intercambiar filas y columnas
coverage-note = Una edición con varios mensajes cuenta para cada uno de ellos.
coverage-editions = Ediciones contadas
coverage-newest = Las { $n } más recientes

## Figures without a citation
figures-help = Lugares donde un texto da una cifra que es, o fue, un dato registrado sin citarlo. Primero los valores anteriores.
figures-progress = { $done } de { $all } textos leídos
figures-count = Encontradas: { $n }
figures-none = No se encontró ninguna cifra sin cita.
figures-former = valor anterior
figures-cite = Citar el dato
figures-not = No es este dato
figures-save = Guardar como borrador
figures-draft-note = El párrafo quedaría así. Los lectores ven el cambio cuando se publica el borrador.
figures-moved = El texto ha cambiado desde que se encontró esta cifra. Se está leyendo de nuevo.

## Facts
fact-new = Nuevo dato
fact-register = Registrar
fact-code-help = Letras, cifras, puntos y guiones, por ejemplo economy.gdp.growth. No se puede cambiar después.
fact-code-wrong = La clave solo puede contener letras, cifras, puntos, guiones y guiones bajos.
fact-effects-count = Frases que cambiarán: { $n }. Revise cada una antes de guardar.
fact-confirm = Guardar el cambio
fact-back = Volver y corregir
fact-review-title = Revisión
fact-check = Comprobado, sigue siendo correcto
fact-check-next = Próxima revisión: { $date }
facts-due-count = Pendientes de revisión: { $n }
fact-save-names = Guardar los nombres
fact-retire = Dar de baja
fact-retire-help = Deja de ofrecerse para textos nuevos. Donde está citado permanece igual, con su período.
fact-restore = Volver a mantener
fact-retired-tag = de baja
fact-retired-since = Esta cifra no se actualiza desde el { $date }.

## What was just done
done-theme = Tema guardado. Los lectores lo ven al instante.
done-message = Mensaje guardado. Los lectores lo ven al instante.
done-removed = Retirado.
done-cited = El borrador con la cita está guardado. Revíselo y entréguelo.
done-refused = Anotado: esta cifra no es ese dato.
done-registered = Registrado. Los textos ya pueden citarlo.
done-checked = Anotado: sigue siendo correcto. La próxima revisión está fijada.
done-retired = Dado de baja.
done-restored = Se mantiene de nuevo.
done-names = Nombres guardados.

## Events
event-register-fact = registró un dato
event-check-fact = comprobó un dato: sigue siendo correcto
event-retire-fact = dio de baja un dato
event-restore-fact = volvió a mantener un dato
event-name-fact = renombró un dato
event-change-theme = cambió un tema
event-remove-theme = retiró un tema
event-change-message = cambió un mensaje
event-remove-message = retiró un mensaje
event-refuse-figure = indicó que una cifra no es un dato
