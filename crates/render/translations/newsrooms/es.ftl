# Press lists: letters to newsrooms, the list at the desk, and leaving it.

press-letter-embargo = DOSIER DE PRENSA BAJO EMBARGO hasta { $time }: no publique nada de él antes.
press-letter-corrected-subject = Corrección: { $title }
press-letter-corrected = Ya le enviamos este texto. Se ha corregido: utilice únicamente la versión siguiente.
press-letter-withdrawn-subject = Retirada: { $title }
press-letter-withdrawn = Le enviamos «{ $title }». El texto se ha retirado. Le rogamos que no lo utilice más y que lo elimine donde lo haya publicado.
press-letter-reason = Motivo: { $reason }
press-letter-page = El texto en nuestro sitio
press-letter-kit = Dosier de prensa
press-letter-why = Recibe esta carta porque { $organisation } tiene esta dirección en su lista de prensa.
press-letter-leave = Salir de la lista de prensa
press-leave-line = Pulse el botón y no se le enviará nada más de la lista «{ $name }».
press-leave-old = La dirección ya salió de la lista o el enlace está incompleto.
press-left-title = Ha salido de la lista de prensa
press-left = No se le enviarán más cartas. Su dirección se ha borrado; solo se conserva un código con el que se la reconocería.
press-list-contacts = Redacciones de la lista
press-list-help = Cada redacción de la lista recibe lo que se envía por este canal. Los nombres y direcciones están sellados y solo los ven quienes pueden modificar el canal.
press-list-empty = La lista está vacía.
press-list-problems = No se ha cargado nada. Corrija estas líneas:
press-list-line = Línea { $number }
field-newsroom = Redacción
press-list-person = Persona o sección
press-list-note = Nota
press-list-since = En la lista desde
press-list-remove = Quitar
press-list-export = Descargar en CSV
press-list-add = Añadir una redacción
press-list-change = Modificar la redacción
press-list-refused = rechazada desde el { $date }
press-list-refused-help = No se envía nada a una dirección que su servidor ha rechazado definitivamente. Corrija la dirección o reanude los envíos cuando sepa que es correcta.
press-list-trust = Reanudar los envíos
press-list-again = Ha pedido que se le vuelva a escribir
press-list-again-help = Solo hace falta si la dirección ya estuvo en la lista.
press-list-load = Cargar una tabla
press-list-table = Tabla
press-list-load-help = Pegue las filas de un archivo CSV. Si una línea es incorrecta, no se carga nada. Las columnas person y note son opcionales. Columnas:
press-letter-preview = La carta
press-problem-columns = La primera línea debe nombrar las columnas newsroom, email y language; después, una línea por redacción.
press-problem-many = Una lista admite como máximo 2000 redacciones.
press-problem-newsroom = Falta la redacción.
press-problem-long = Como máximo 200 caracteres, sin saltos de línea.
press-problem-email = No es una dirección de correo electrónico.
press-problem-language = No es ninguna de las lenguas del sitio. Escriba su código, como vi o en.
press-problem-twice = Esta dirección figura en una línea anterior.
press-problem-there = Esta dirección ya está en la lista.
press-problem-gone = Esta dirección salió de la lista. Quite la línea o añádala por separado si así lo han pedido.
press-said-first = Cartas
press-said-corrected = Cartas de corrección
press-said-withdrawn = Cartas de retirada
press-mail-waiting = en espera
press-mail-sending = en entrega
press-mail-sent = enviadas
press-mail-failed = no aceptadas
press-mail-given-up = abandonadas
done-press-added = La redacción está en la lista.
done-press-removed = La redacción se ha quitado de la lista.
done-press-loaded = Las redacciones se han cargado.
done-press-trusted = Se reanudan los envíos a esta dirección.
event-press-add = añadió una redacción a la lista de prensa
event-press-remove = quitó una redacción de la lista de prensa
event-press-load = cargó redacciones en la lista de prensa
event-press-export = descargó la lista de prensa
event-press-leave = una redacción salió de la lista de prensa
event-press-change = modificó una redacción de la lista de prensa
event-press-trust = reanudó los envíos a una dirección rechazada de la lista de prensa
event-press-refused = marcó una dirección rechazada de la lista de prensa
event-press-complaint = quitó de la lista de prensa una redacción que denunció una carta como no deseada
press-contacts-count = { $count ->
    [one] { $n } redacción
   *[other] { $n } redacciones
}
press-gone-count = { $count ->
    [one] { $n } dirección ha salido de la lista; solo se conserva su código.
   *[other] { $n } direcciones han salido de la lista; solo se conservan sus códigos.
}
press-letters-count = { $count ->
    [one] { $n } redacción avisada
   *[other] { $n } redacciones avisadas
}
