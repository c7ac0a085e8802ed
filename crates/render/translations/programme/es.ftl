# Programmes for readers (es).

nav-programme = Programas de acción
programme-intro = Lo que se pide a la información exterior del país, quién lo hace y qué ha resultado hasta ahora.
programme-reached = Lo alcanzado hasta ahora
programme-reached-help = Donde dice «contado», este portal contó lo que él mismo publicó. Lo demás se notificó, cada cifra con su fuente.
programme-by-period = Contado por período
programme-plans = Planes aprobados
programme-plans-of = { $plans } de { $all } organismos tienen un plan aprobado.
programme-by-organisation = Por organismo
programme-criteria = Cómo se evalúan los proyectos
programme-criteria-since = Versión { $number }, vigente desde el { $date }.
programme-money-state = Presupuesto del Estado
programme-money-social = Recursos sociales
programme-money-in-kind = En especie
programme-unknown = Lo que no se sabe
programme-activities-shown = { $from }–{ $to } de { $all }
programme-activities-more = Más actividades
programme-activities-before = Actividades anteriores
programme-unknown-leads-count = { $count ->
    [one] En { $n } tarea, ninguna página dice quién es responsable.
   *[other] En { $n } tareas, ninguna página dice quién es responsable.
}
programme-unknown-figures-count = { $count ->
    [one] { $n } indicador aún no tiene cifra.
   *[other] { $n } indicadores aún no tienen cifra.
}
programme-data = Como datos abiertos
programme-rests-on = Tareas que se basan en este documento
programme-produced = Lo que produjo
programme-withheld = No publicado
programme-part-money = Dinero
programme-part-figures = Resultados de los indicadores
programme-reported-of = comunicado por { $told } de { $all } organismos
