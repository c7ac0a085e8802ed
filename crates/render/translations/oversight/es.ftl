# Supervisión: avisos de lectores, inspecciones, proyectos.

## Los lectores avisan de un error
complaint-title = Avisar de un error
complaint-intro = Díganos qué es incorrecto en una página de este sitio. No necesita cuenta. Recibirá un resguardo con el que podrá ver nuestra respuesta.
complaint-report = Avisar de un error en esta página
complaint-dispute = Impugnar esta conclusión
complaint-page = Dirección de la página
complaint-page-help = Cópiela de la barra de direcciones del navegador.
complaint-wrong = ¿Qué es incorrecto?
complaint-wrong-help = La frase, la cifra, la imagen o la traducción a la que se refiere y qué tiene de incorrecto.
complaint-instead = ¿Qué sería lo correcto?
complaint-known = ¿Cómo lo sabe?
complaint-known-help = Una fuente que podamos comprobar, como una dirección o un documento. Puede dejarlo en blanco.
complaint-contact = Correo electrónico para la respuesta
complaint-contact-help = Solo si quiere que podamos escribirle. Solo lo ven quienes responden y se borra 90 días después de la respuesta.
complaint-trap = Deje este campo vacío
complaint-privacy = La dirección de red de su dispositivo no se guarda.
complaint-send = Enviar
complaint-days-count = { $count ->
    [one] Respondemos en un plazo de { $n } día hábil.
   *[other] Respondemos en un plazo de { $n } días hábiles.
}
complaint-receipt-have = ¿Tiene un resguardo?
complaint-receipt = Resguardo
complaint-receipt-show = Ver la respuesta
complaint-receipt-wrong = No hay ningún aviso con este resguardo. Compruebe las letras y las cifras.
complaint-problems = Corrija lo siguiente:
complaint-page-missing = Indique de qué página se trata: escriba su dirección.
complaint-page-unknown = No es la dirección de una página de este sitio. Abra la página y copie su dirección.
complaint-wrong-missing = Indique qué es incorrecto.
complaint-instead-missing = Indique qué sería lo correcto. Si no lo sabe, escríbalo.
complaint-too-long = Un texto es demasiado largo: 4000 caracteres como máximo.
complaint-trapped = Se rellenó un campo oculto que debe quedar vacío, como hacen los programas. Se ha vaciado; envíe de nuevo el formulario.
complaint-later-count = { $count ->
    [one] Han llegado demasiados avisos desde su red. Inténtelo de nuevo dentro de { $n } minuto. Lo que escribió sigue aquí.
   *[other] Han llegado demasiados avisos desde su red. Inténtelo de nuevo dentro de { $n } minutos. Lo que escribió sigue aquí.
}
complaint-thanks = Gracias. Hemos recibido su aviso.
complaint-keep = Guarde este resguardo o la dirección de esta página: es la única forma de ver nuestra respuesta.
complaint-state-waiting = En espera de respuesta
complaint-state-answered = Respondido
complaint-until = Tendrá una respuesta a más tardar el { $date }.
complaint-late = La respuesta debía darse antes del { $date } y lleva retraso.
complaint-answer = Nuestra respuesta
complaint-sent = Enviado el
complaint-yours = Su aviso
complaint-verdict-right = El aviso es correcto
complaint-verdict-partly = El aviso es correcto en parte
complaint-verdict-wrong = La página es correcta
complaint-verdict-elsewhere = No se refiere a nuestro contenido
complaint-mail-subject = Nuestra respuesta a su aviso – { $site }
complaint-mail-line = Usted avisó de un error en { $page }.
complaint-mail-why = Recibe esta carta porque indicó esta dirección para la respuesta.
complaint-after = Corregido tras el aviso de un lector
complaint-numbers = Avisos de lectores
complaint-few = Hasta ahora han llegado menos de { $n } avisos; las cifras se muestran a partir de { $n }.
complaint-withheld = menos de { $n }
complaint-received = Recibidos
complaint-answered = Respondidos
complaint-in-time = Respondidos a tiempo
complaint-corrected = Dieron lugar a una corrección

## En la mesa de trabajo
desk-oversight = Supervisión
oversight-help = Los avisos de lectores, los hallazgos de las inspecciones y los proyectos propuestos.
oversight-nothing = No hay nada pendiente.
oversight-left-count = { $count ->
    [0] vence hoy
    [one] queda { $n } día
   *[other] quedan { $n } días
}
oversight-late-count = { $count ->
    [one] { $n } día de retraso
   *[other] { $n } días de retraso
}
complaints-title = Avisos de lectores
complaints-help = Cada uno se responde con razones y dentro del plazo. Si el lector tiene razón, corrija antes la página.
complaints-one = Aviso { $receipt }
complaints-due = Plazo de respuesta
complaints-said = Lo que dice el lector
complaints-about = Sobre este aviso
complaints-others = Otros avisos sobre este contenido
complaints-contact-open = Solo lo ven quienes responden. Se borra 90 días después de la respuesta.
complaints-contact-kept = Solo lo ven quienes responden. Se borra a los 90 días de la respuesta.
complaints-answer = Responder
complaints-verdict = Resultado de la comprobación
complaints-answer-help = El lector lo ve con su resguardo. Diga cómo lo comprobó y, si la página es correcta, por qué. No podrá cambiarse después.
complaints-correction = Corrección realizada
complaints-correction-help = El registro de correcciones indicará que se debe al aviso de un lector.
complaints-no-correction = ninguna
complaints-correct-now = Corregir la página
complaints-send = Enviar la respuesta
complaints-in-time = a tiempo
complaints-not-in-time = con retraso
complaint-answer-missing = Escriba la respuesta.
complaint-verdict-missing = Indique el resultado de la comprobación.
complaint-correction-missing = El lector tiene razón y la página sigue visible: corríjala primero y elija aquí la corrección.
complaint-correction-unknown = Esta corrección no corresponde a la página en cuestión.
complaint-correction-not-here = Solo puede indicarse una corrección si el lector tiene razón, total o parcialmente.
complaint-answered-already = Este aviso ya se ha respondido.
complaint-cannot-answer = Esta persona no puede responder: no puede corregir páginas de este editor.
done-complaint = La respuesta se ha enviado.
event-complain = un lector avisó de un error
event-assign-complaint = asignó el aviso de un lector
event-answer-complaint = respondió al aviso de un lector

## Supervisión en general
oversight-programme = Programa
oversight-task = Tarea
oversight-tasks = Tareas
oversight-task-unknown = Esta tarea no pertenece al programa.
oversight-from = Primer día
oversight-to = Último día
oversight-none = ninguno
oversight-change = Cambiar
oversight-remove = Quitar
oversight-example = Este programa es un ejemplo: todo es inventado para mostrar cómo funciona.

## Inspecciones
inspections-title = Inspecciones
inspections-help = Qué se examinó, qué se halló y si se corrigió.
inspections-late = Recomendaciones con retraso
inspections-none = Todavía no hay inspecciones.
inspection-new = Planificar una inspección
inspection-title = Inspección
inspection-organisation = Organismo inspeccionado
inspection-inspector = Inspeccionado por
inspection-who = { $organisation }, inspeccionado por { $inspector }
inspection-people = Inspectores
inspection-about = Objeto y motivo
inspection-days = Fechas
inspection-state-planned = planificada
inspection-state-handed-over = recomendaciones abiertas
inspection-state-closed = cerrada
inspection-findings = Hallazgos
inspection-no-findings = Todavía no se ha anotado ningún hallazgo.
inspection-recommendations = Recomendaciones
inspection-no-recommendations = No hay recomendaciones.
inspection-summary = Conclusión de la inspección
inspection-hand-over = Entregar los hallazgos
inspection-hand-over-help = A partir de entonces el organismo inspeccionado lo ve todo. Los hallazgos y las recomendaciones ya no pueden cambiarse.
inspection-handed-over = Entregado
inspection-closed = Cierre
inspection-organisation-unknown = Este organismo no participa en el programa.
inspection-handed-over-already = Los hallazgos se han entregado y ya no pueden cambiarse.
inspection-title-missing = Dé un nombre a la inspección.
inspection-title-long = El nombre o la lista de inspectores es demasiado largo: 300 caracteres como máximo.
inspection-days-order = El último día es anterior al primero.
inspection-from-missing = Indique el primer día.
inspection-summary-missing = Escriba la conclusión de la inspección.
finding-new = Añadir un hallazgo
finding-words = Qué se halló
finding-weight = Gravedad
finding-weight-note = observación
finding-weight-shortcoming = deficiencia
finding-weight-breach = incumplimiento
finding-report = Informe al que se refiere
finding-words-missing = Escriba qué se halló.
finding-report-unknown = Este informe no es del organismo inspeccionado.
recommendation-new = Añadir una recomendación
recommendation-words = Qué debe hacerse
recommendation-owner = Quién
recommendation-due = Plazo
recommendation-finding = A causa del hallazgo
recommendation-to-finding = hallazgo { $number }
recommendation-who = { $organisation }, antes del { $date }
recommendation-state-open = abierta
recommendation-state-answered = respondida, por examinar
recommendation-state-accepted = aceptada
recommendation-step-answer = Hecho:
recommendation-step-accept = Aceptado.
recommendation-step-not-yet = Todavía no:
recommendation-answer = Decir qué se hizo
recommendation-done = Qué se hizo
recommendation-evidence = Prueba
recommendation-evidence-help = La dirección de una página, o el número y la fecha de un documento.
recommendation-send = Enviar a los inspectores
recommendation-new-due = Nuevo plazo, si aún no basta
recommendation-accept = Aceptar
recommendation-not-yet = Todavía no
recommendation-words-missing = Escriba qué debe hacerse.
recommendation-due-missing = Indique el plazo.
recommendation-due-early = El plazo es anterior a la inspección.
recommendation-answer-missing = Escriba qué se hizo.
recommendation-evidence-missing = Indique la prueba: una dirección o un documento.
recommendation-reason-missing = Diga qué falta todavía.
recommendation-not-open = Esta recomendación no está abierta.
recommendation-not-answered = Todavía no hay respuesta.
recommendation-own-answer = Otra persona debe examinar su propia respuesta.
done-handed-over = Los hallazgos se han entregado.
done-answered = Enviado a los inspectores.
