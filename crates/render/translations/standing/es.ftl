# Where a programme stands (es).
standing-title = { $programme }: situación en { $year }
standing-scope = { $number } organismos mostrados
standing-plan = Plan
standing-not-asked = no se pide
standing-late-reports = Informes fuera de plazo
standing-late-plans = Planes sin aprobar
standing-late-recommendations = Recomendaciones fuera de plazo
standing-nothing-late = No hay nada atrasado.
standing-heat = Planes e informes
standing-told = Lo que dicen de las tareas los informes aceptados
standing-untold = abiertas, aún sin informe
standing-money = Dinero previsto y gastado
standing-money-help = Lo previsto procede de los planes aprobados; lo gastado, de los informes aceptados sobre los períodos del año.
standing-results = Actividades y estado de las tareas
standing-months = El año por meses
standing-as-table = En forma de tabla
standing-month = Mes
standing-running = Actividades en curso
standing-ending = Actividades que terminan
standing-reports-due = Informes que vencen
standing-recommendations-due = Recomendaciones que vencen

## In the calendar
agenda-report = informe por entregar
agenda-activity = fin de actividad
agenda-recommendation = vence una recomendación
agenda-complaint = vence la respuesta a un lector
feed-organisation = También incluye los informes por entregar, los finales de actividades y las recomendaciones de los organismos para los que planifica, y los avisos de lectores que puede responder. Para un solo organismo y los que dependen de él, añada esto y su código a la dirección:
