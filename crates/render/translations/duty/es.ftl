# Duties: programmes, tasks, indicators (es).

## Programmes
desk-programme = Programa
duty-help = Lo que pide la ley, quién lo hace y qué resulta de ello.
duty-none = Todavía no hay ningún programa.
duty-new-programme = Nuevo programa
duty-change = Modificar
duty-example = Ejemplo: todo lo que contiene este programa es inventado para mostrar cómo funciona.
duty-is-example = Ejemplo
duty-example-mark = Es un ejemplo y así consta dondequiera que se muestre
duty-public = Los lectores ven sus tareas, planes y resultados
duty-withheld = Lo que no se muestra a los lectores
duty-withheld-help = La página pública dice qué partes no se publican. Las evaluaciones publicadas se muestran enteras.
duty-about = Qué es y qué no se sabe de él
duty-basis = Base jurídica
duty-document-name = Documento
duty-place = Artículo, apartado, punto
duty-lead = Responsable
duty-cooperating = Colaboradores
duty-every = Todos: { $kind }
duty-everybody = Todos los participantes
duty-nobody = las fuentes no indican el organismo responsable
duty-takes-part = Tipos de organismos participantes
duty-time = Período
duty-horizons = Se evalúa a los
duty-horizons-help = Años, separados por comas: 3, 5, 10
duty-money = Moneda
duty-money-help = Tres letras, por ejemplo EUR. Los planes se elaboran en ella.
duty-pages = Páginas de origen, una por línea
duty-years-count = { $count ->
    [one] { $n } año
   *[other] { $n } años
}

## Tasks
duty-tasks = Tareas
duty-task = Tarea
duty-tasks-count = { $count ->
    [one] { $n } tarea
   *[other] { $n } tareas
}
duty-below = Desglosada y asumida
duty-below-count = { $count ->
    [one] { $n } tarea depende de ella
   *[other] { $n } tareas dependen de ella
}
duty-activities = Actividades
duty-activities-count = { $count ->
    [one] { $n } actividad
   *[other] { $n } actividades
}
duty-in-plans = En planes aprobados
duty-no-activities = Ninguna actividad de un plan aprobado la atiende todavía.
duty-no-tasks = Aquí todavía no hay tareas.
duty-nothing-found = Ninguna tarea coincide.
duty-about-group = Sobre este grupo
duty-mine = Mis organismos
duty-plans = Planes
duty-reports = Informes
duty-standing = Estado de ejecución
duty-new-task = Nueva tarea
duty-number = Número
duty-stands-in = Pertenece a
duty-products = Productos esperados
duty-note = Lo que conviene saber
duty-kind-group = Grupo
duty-kind-task = Tarea
duty-kind-part = Parte
duty-kind-adopted = Tarea asumida
duty-state-open = abierta
duty-state-done = terminada
duty-state-dropped = abandonada
duty-progress-waiting = sin comenzar
duty-progress-running = en curso
duty-progress-done = terminada
duty-progress-dropped = abandonada
duty-adopt = Asumir
duty-adopt-help = El organismo hace suya la tarea y puede planificarla.
duty-break-down = Desglosar
duty-break-down-help = La nueva parte pertenece al organismo elegido aquí, responsable de la tarea.
duty-itself = el propio organismo
duty-drop = Abandonar
duty-drop-help = Aquello de lo que dependen partes, cifras o planes se conserva, marcado como abandonado, con su motivo. Lo demás se elimina.

## Indicators
duty-indicators = Indicadores
duty-indicator = Indicador
duty-new-indicator = Nuevo indicador
duty-no-indicators = Todavía no hay indicadores.
duty-whole-programme = Todo el programa
field-method = Cómo se cuenta y dónde están las pruebas
duty-counted = Quién cuenta
duty-counted-help = Lo que cuenta el propio sistema nunca se escribe a mano. Lo demás se notifica, con su fuente.
duty-counted-none = notificado por los organismos
duty-counted-editions = contado: páginas publicadas
duty-counted-items = contado: contenidos publicados
duty-counted-languages = contado: idiomas de publicación
duty-counted-clarifications = contado: aclaraciones publicadas
duty-counted-corrections = contado: correcciones hechas públicas
duty-counted-withdrawals = contado: páginas retiradas
duty-counted-with-message = contado: páginas con un mensaje clave
duty-counted-translations = contado: traducciones hechas o revisadas por una persona
duty-counted-vintages = contado: versiones de datos publicadas
duty-counted-dispatches = contado: mensajes enviados por los canales
duty-counted-views = contado: páginas vistas
duty-counted-readers = contado: lectores de cada día, sumados (estimación, error estándar 1,6 %)
duty-level = Nivel
duty-level-input = insumos
duty-level-activity = actividad
duty-level-output = producto
duty-level-out-take = recepción
duty-level-outcome = resultado
duty-level-impact = impacto
duty-better = Lo deseable es
duty-better-higher = más
duty-better-lower = menos
duty-across = Entre organismos
duty-across-sum = suma
duty-across-mean = media
duty-across-max = máximo
duty-across-min = mínimo
duty-across-apart = no se agrupa
duty-over = En el tiempo
duty-over-sum = suma
duty-over-last = vale el más reciente
duty-over-mean = media
duty-baseline = Punto de partida
duty-now = Ahora
duty-target = Meta
duty-bar = { $now } de { $target }
duty-no-figure = aún sin cifra
duty-figures = Cifras
duty-together = En conjunto
duty-since-begin = Desde el inicio
duty-retire = No pedirlo más
duty-retired = No se pide desde

## An organisation
duty-own = Tareas propias
duty-leads = Responsable
duty-cooperates = Colabora
duty-rests = Pendiente ahora
duty-plan-of = Plan de { $year }
duty-plan-none = sin comenzar
duty-plan-draft = borrador
duty-plan-submitted = presentado
duty-plan-returned = devuelto
duty-plan-approved = aprobado
duty-plan-replaced = sustituido
duty-report-of = Informe { $period }
duty-report-none = sin comenzar
duty-report-open = en redacción
duty-report-submitted = presentado
duty-report-returned = devuelto
duty-report-accepted = aceptado
duty-due = vence el { $date }
duty-report-to-it = Le informan
duty-reports-to = informa a: { $organisation }

## Why something was not done
duty-dates = Los días no están en orden: el último es anterior al primero.
duty-document = Elija un documento de la biblioteca.
duty-organisation = Este organismo o tipo de organismo no existe aquí.
duty-parent = Una tarea de este tipo no puede estar ahí.
duty-circle = Una tarea no puede depender de sí misma.
duty-not-led = Solo el organismo responsable de una tarea puede desglosarla.
duty-not-open = Es un título, o una tarea que ya no está abierta.
duty-takes-no-part = Este organismo no participa en el programa.
duty-adopted-already = El organismo ya tiene esta tarea.
duty-too-deep = Las tareas están demasiado anidadas: la dirección sería demasiado larga.
duty-currency = La moneda son tres letras mayúsculas, por ejemplo EUR.
duty-currency-used = Ya hay planes en esta moneda, así que no se puede cambiar.
duty-not-counted = El sistema no cuenta este indicador.
duty-counted-fixed = Ya se han notificado cifras, así que no se puede cambiar quién cuenta.

## What was done
done-duty-adopted = La tarea es ahora del organismo.
done-duty-part = Se ha añadido la parte.
done-duty-dropped = Marcada como abandonada, con el motivo.
done-duty-removed = Eliminada; el registro de auditoría conserva su contenido.
event-save-programme = modificó un programa
event-apply-programme = cargó un programa del paquete
event-make-task = creó una tarea
event-save-task = modificó una tarea
event-break-down = desglosó una tarea
event-adopt-task = asumió una tarea
event-drop-task = abandonó una tarea
event-remove-task = eliminó una tarea
event-make-indicator = creó un indicador
event-save-indicator = modificó un indicador
