# Evaluations of programmes (es).

## Asking
evaluations-title = Evaluaciones
evaluations-help = Qué ha logrado un programa: preguntas, respondidas con cifras fijadas en una fecha.
evaluations-none = Todavía no hay evaluaciones.
evaluation-new = Iniciar una evaluación
evaluation-horizon = Horizonte
evaluation-horizon-own = una fecha propia
evaluation-on = Fecha de referencia
evaluation-on-help = Solo para una fecha propia; cada horizonte ya tiene la suya. Cuentan los períodos de informe terminados hasta entonces.
evaluation-about = Qué debe averiguar, y para quién
evaluation-questions = Preguntas
evaluation-question = Pregunta
evaluation-rests-on = En qué se apoya
evaluation-flows = Conjuntos de datos que cita
evaluation-flows-help = Se conserva la versión más reciente en esa fecha.
evaluation-studies = Estudios de efecto que cita
evaluation-study = Estudio
evaluation-study-for = Trata del indicador

## Freezing and publishing
evaluation-state-draft = en redacción
evaluation-state-frozen = fijada
evaluation-state-published = publicada
evaluation-preview = Así están las cosas ahora; todavía no hay nada fijado.
evaluation-freeze = Fijar
evaluation-freeze-help = Desde entonces las preguntas, los indicadores, las cifras y las versiones quedan como en esa fecha. La valoración se escribe después.
evaluation-discard = Descartar este borrador
evaluation-discard-help = El borrador se elimina y no se puede recuperar. El registro de auditoría conserva lo que preguntaba.
evaluation-frozen = Fijada el
evaluation-published = Publicada el
evaluation-publish-help = Los lectores la verán tal como está aquí. Ya no podrá cambiarse.

## Figures
evaluation-periods = Períodos que cuentan
evaluation-then = Entonces
evaluation-told = consta en { $told } de los { $asked } informes pedidos
evaluation-lack-no-period = no medido: ningún período de informe había terminado en esa fecha
evaluation-lack-nothing = no medido: nadie comunicó una cifra
evaluation-lack-apart = sin cifra única: las de varios organismos no se suman
evaluation-not-measured = Lo que no se midió
evaluation-no-indicator = Esta pregunta no se apoya en ningún indicador: no se midió nada para ella.
evaluation-no-baseline = no hay punto de partida
evaluation-no-target = no hay meta
evaluation-vintage = versión { $number }, { $date }
evaluation-no-vintage = no se había publicado nada en esa fecha
evaluation-rows-changed = Al fijarla se contaron { $then }; hoy se encuentran { $now }.
evaluation-recommendations-count = { $count ->
    [one] Quedaba { $n } recomendación de inspecciones pendiente.
   *[other] Quedaban { $n } recomendaciones de inspecciones pendientes.
}

## Effect
evaluation-effect = Efecto
evaluation-effect-is = { $estimate } { $unit } (entre { $low } y { $high }, intervalo del { $level } %)
evaluation-effect-none = no había resultado de este estudio
evaluation-conclusion-rise = aumento, según todos los métodos
evaluation-conclusion-fall = descenso, según todos los métodos
evaluation-conclusion-doubtful = se observa un efecto, pero con dudas
evaluation-conclusion-disagreement = los métodos se contradicen
evaluation-conclusion-none-worthwhile = ningún efecto relevante
evaluation-conclusion-not-shown = no se observa efecto; puede haberlo
evaluation-conclusion-no-answer = ningún método pudo responder

## Judging
evaluation-judgement = Valoración
evaluation-answer = Respuesta
evaluation-confidence = Confianza
evaluation-confidence-high = alta
evaluation-confidence-middle = media
evaluation-confidence-low = baja
evaluation-basis = En qué se apoya la respuesta
evaluation-not-judged = Aún sin valorar.
evaluation-summary = En resumen

## Paper
evaluation-kind = Informe de evaluación
evaluation-subject = evaluación de «{ $programme }» a { $date }

## Why something was not done
evaluation-early = La fecha es anterior al comienzo del programa.
evaluation-too-early = La fecha de referencia aún no ha pasado: podrá fijarse después.
evaluation-question-missing = Escriba la pregunta o quite aquello en que se apoya.
evaluation-no-questions = Todavía no hay preguntas. Haga al menos una antes de fijar.
evaluation-too-many = Hay demasiados: como máximo 20 preguntas, 20 conjuntos de datos y 20 estudios.
evaluation-flow-unknown = No hay ningún conjunto de datos con este código.
evaluation-unjudged = Cada pregunta necesita una respuesta y su grado de confianza.
evaluation-not-draft = Está fijada: lo que pregunta ya no puede cambiarse.
evaluation-not-frozen = Solo puede valorarse o publicarse una evaluación fijada y aún no publicada.

## What was done
done-evaluation-frozen = Fijada. Ya puede valorarse.
done-evaluation-discarded = El borrador se ha descartado.
event-begin-evaluation = inició una evaluación
event-save-evaluation = modificó una evaluación
event-discard-evaluation = descartó el borrador de una evaluación
event-freeze-evaluation = fijó una evaluación
event-judge-evaluation = valoró una evaluación
event-publish-evaluation = publicó una evaluación
