# Reports (es): periods, the report of one organisation, what reports say together.

## Periods
report-periods = Períodos de informe
report-period = Período
report-no-periods = Todavía no hay períodos de informe.
report-period-new = Nuevo período
report-period-change = Modificar
report-period-code-help = Corto y duradero, por ejemplo 2026-h1. Después no se puede cambiar.
report-first-day = Primer día
report-last-day = Último día
report-due = Plazo
report-remind = Recordatorios
report-remind-help = Días antes del plazo, separados por comas: 14, 3, 0. Un número negativo es un día posterior.
report-period-counts = { $all } organismos: { $submitted } presentados, { $accepted } aceptados
report-late-count = { $count ->
    [one] { $n } con retraso
   *[other] { $n } con retraso
}
report-half-first = Primer semestre de { $year }
report-half-second = Segundo semestre de { $year }
report-due-on = Plazo: { $day }
report-due-today = vence hoy
report-days-left-count = { $count ->
    [one] queda { $n } día
   *[other] quedan { $n } días
}
report-days-over-count = { $count ->
    [one] { $n } día de retraso
   *[other] { $n } días de retraso
}
report-day-wrong = Falta una fecha o no se puede leer.
period-due-early = El plazo es anterior al inicio del período.
period-remind-range = Los recordatorios son números enteros de −60 a 120, separados por comas.
period-overlaps = Otro período de este programa ya abarca algunos de estos días.
period-has-reports = Ya hay informes abiertos para este período. No se pueden cambiar su primer ni su último día.

## Who has reported
report-organisation = Organismo
report-days = Tiempo restante
report-next = Próximo paso
report-strip = Estado de los informes
report-late-heading = Con retraso
report-state = Estado del informe
report-state-none = sin abrir
report-state-open = en redacción
report-state-submitted = presentado
report-state-returned = devuelto
report-state-accepted = aceptado
report-state-late = con retraso
report-write = Seguir escribiendo
report-together = Consolidado
report-together-of = Consolidado: { $name }

## The report
report-title = { $name }: informe de { $period }
report-open = Abrir el informe
report-open-help = Se abre con lo que ya se sabe: sus actividades y tareas, las cifras que se piden y el texto de su último informe como punto de partida.
report-not-opened = El informe todavía no se ha abierto.
report-narrative = Texto
report-done = Lo realizado
report-done-help = Qué se hizo en el período y con qué resultado. Obligatorio.
report-difficulties = Dificultades
report-difficulties-help = Qué lo obstaculizó y por qué.
report-lessons = Lecciones
report-lessons-help = Qué se aprendió para la próxima vez.
report-next-steps = Próximos pasos
report-next-steps-help = Qué se hará en el período siguiente.
report-proposals = Propuestas
report-proposals-help = Qué se pide a la instancia superior.
report-required = obligatorio
report-from-last = sigue siendo el texto del último informe
report-last-said = Lo que decía el último informe
report-last-was = La última vez: { $words }
report-nothing = No se dice nada al respecto.
report-activities = Actividades
report-activity = Actividad
report-no-activities = Ninguna actividad de un plan aprobado cae en este período.
report-tasks = Tareas
report-task = Tarea
report-no-tasks = Ninguna tarea cae en este período.
report-progress = Avance
report-progress-waiting = sin empezar
report-progress-running = en curso
report-progress-done = terminado
report-progress-dropped = abandonado
report-choose = elegir…
report-spent = Gastado
report-source-state = presupuesto del Estado
report-source-social = recursos sociales
report-source-in-kind = en especie
report-planned-was = previsto: { $amount }
report-note = Nota
report-number-help = Escriba los números como { $example }. Deje vacío lo que no se gastó.
report-figures = Cifras comunicadas
report-indicator = Indicador
report-figure = Cifra
report-figures-help = Cada cifra necesita una fuente: una página o un documento. Si no se midió, déjela vacía y explique el motivo en la nota.
report-no-figures = No se pide ninguna cifra.
report-source = Fuente
report-attach = Adjuntar un documento
report-document = Documento
report-attach-help = Un archivo PDF, de texto, hoja de cálculo o presentación, de hasta { $size }. Quien ve esta página puede abrirlo.
report-document-none = Elija un documento.
report-document-large = El documento es demasiado grande.
report-document-kind = No se pueden adjuntar archivos de este tipo, o el contenido no es lo que dice el nombre. Guárdelo como PDF y envíelo de nuevo.
event-attach-document = adjuntó un documento a un informe
report-not-measured = no medido
report-counted = Contado por el portal
report-counted-help = Se cuentan a partir de lo publicado en el período. Nadie las escribe; cada una abre sus filas.
report-counted-branch = Contado para el organismo y todos los que dependen de él; cada cifra abre sus filas.
report-rows = filas de esta cifra
report-rows-count = { $count ->
    [one] { $n } fila
   *[other] { $n } filas
}
report-editions-count = { $count ->
    [one] { $n } edición
   *[other] { $n } ediciones
}
report-submit = Presentar
report-keeping = Aún sin guardar…
report-lost = No se puede conectar con el servidor. Lo escrito permanece en esta página y se enviará de nuevo.
report-kept-at = Guardado a las { $time }
report-lacks = Antes de presentarlo
report-want-words = diga qué se hizo
report-want-own-words = sigue siendo el texto del último informe; diga qué se hizo en este período
report-want-progress = elija el avance
report-want-why = su último día ya pasó o se abandonó; explique el motivo en la nota
report-want-not-negative = lo gastado no puede ser menor que cero
report-want-source = indique la fuente: una página o un documento
report-want-figure-or-reason = dé la cifra o explique en la nota por qué no se midió
report-wrong-number = no es un número legible; se conserva el valor guardado
report-clash = Otra persona guardó otro texto
report-clash-words = { $name } guardó este informe el { $time }, después de que usted lo abriera. No se ha sobrescrito nada y lo que escribió está abajo.
report-clash-help = Compare ambos. Para conservar el suyo, marque «Reemplazar por el mío» junto al botón y guarde.
report-place = Lugar
report-kept = Guardado
report-typed = Escrito por usted
report-take-kept = Descartar el mío y seguir con el texto guardado
report-take-typed = Reemplazar por el mío
report-decide = Decidir
report-accept = Aceptar
report-return = Devolver
report-remark-help = Para devolverlo hay que indicar qué debe cambiarse.
report-held = Usted presentó este informe. Otra persona debe aceptarlo o devolverlo.
report-reopen = Reabrir
report-reopen-help = Lo aceptado sigue vigente hasta que se acepte una nueva versión.
report-reason = Motivo
report-take-back-help = Nadie ha decidido todavía. Puede modificarlo y volver a presentarlo.
report-step-submit = lo presentó
report-step-return = lo devolvió
report-step-accept = lo aceptó
report-step-reopen = lo reabrió
report-step-take-back = lo retiró
report-difference = Qué cambió
report-before = Antes
report-after = Después
report-too-early = Este período aún no ha empezado.
report-not-open = El informe está presentado y ya no se puede modificar aquí.
report-line-foreign = El formulario contiene una línea que este informe no pide. Vuelva a cargar la página.
report-too-long = Un texto es demasiado largo: 20 000 caracteres como máximo, 2000 en una nota o fuente.
report-not-accepted = Solo se puede reabrir un informe aceptado.
report-not-handed-in = Solo se puede aceptar o devolver un informe presentado.
report-not-to-take-back = Solo se puede retirar un informe presentado sobre el que aún no se ha decidido. Recargue la página para ver su situación.
report-changed-since = El informe cambió después de abrir esta página. Véalo de nuevo antes de decidir.
done-report-submitted = Presentado.
done-report-accepted = Aceptado. Sus cifras cuentan desde ahora.
done-report-returned = Devuelto.
done-report-reopened = Reabierto.
done-report-taken-back = Retirado. Puede modificarlo y volver a presentarlo.
event-save-period = modificó un período de informe
event-open-report = abrió un informe
event-keep-report = escribió un informe
event-submit-report = presentó un informe
event-return-report = devolvió un informe
event-accept-report = aceptó un informe
event-reopen-report = reabrió un informe
event-take-back-report = retiró un informe

## Put together
report-span = Tiempo mostrado
report-span-year = Año { $year }
report-span-programme = Todo el programa
report-of-all = De { $all } organismos, { $accepted } tienen un informe aceptado.
report-of-asked = informaron { $reported } de { $all } organismos
report-missing = falta
report-missing-heading = Faltan
report-missing-help = Estos organismos faltan en todas las cifras siguientes. No cuentan como cero.
report-made-of = de qué se compone
report-on-today = Según los organismos actuales
report-apart = Estas cifras no se pueden sumar; cada una vale por sí sola.
report-part-missing = Falta la cifra de { $names }; sin ella la suma no sería comparable.
report-across-sum = suma de todos los organismos
report-across-mean = media de todos los organismos
report-across-max = máximo de todos los organismos
report-across-min = mínimo de todos los organismos
report-across-apart = cada organismo por separado
report-over-sum = suma en el tiempo
report-over-last = cuenta la cifra más reciente
report-over-mean = media en el tiempo
report-all = Total
report-whole = Todo el tiempo
report-money = Dinero
report-no-money = No se ha previsto ni gastado dinero.
report-money-source = Origen del dinero
report-planned = Previsto para { $years }
report-untold = sin informe aún
report-narratives = Los textos de los organismos dependientes
report-no-narratives = Aún no se ha aceptado ningún informe de los organismos dependientes.
report-of-it = El informe completo
report-ways = Otras formas de este informe

## Files and paper
report-programme = Programa
report-currency = Moneda
report-part = Parte
report-what = Asunto
report-unit = Unidad
report-sheet-data = Informe
report-sheet-paper = Para imprimir
report-sheet-about = Datos
report-kind = Informe
report-kind-together = Informe consolidado
report-subject = sobre los resultados de «{ $programme }», { $period }
report-number = N.º: ……
report-recipients = Destinatarios:
report-archive = Archivo
report-signs = TITULAR DEL ORGANISMO
report-mark-draft = BORRADOR
report-mark-example = EJEMPLO
report-example = Este programa es un ejemplo inventado. Sus planes, informes y cifras no son reales.

## Reminders
report-mail-due = El informe de { $name } sobre { $period } para «{ $programme }» vence el { $day }. Aún no se ha presentado.
report-mail-late = El informe de { $name } sobre { $period } para «{ $programme }» venció el { $day }. Aún no se ha presentado.
report-mail-button = Abrir el informe
report-mail-why = Recibe este mensaje porque planifica para este organismo.
