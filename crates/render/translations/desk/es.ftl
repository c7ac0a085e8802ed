# La redacción en español.

desk = Redacción
desk-nav-more = Más
desk-nav = Partes de la redacción
desk-sign-in = Iniciar sesión
desk-sign-out = Cerrar sesión
desk-email = Correo electrónico
desk-password = Contraseña
desk-new-password = Contraseña nueva
desk-password-help = Al menos 12 caracteres. Unas cuantas palabras sin relación entre sí son fáciles de recordar y difíciles de adivinar.
desk-forgotten = ¿Ha olvidado su contraseña? Un administrador puede enviarle un enlace.
desk-forgotten-letter = ¿Ha olvidado su contraseña? Reciba un mensaje con un enlace.
desk-letter-help = Si la dirección es de alguien que trabaja aquí, se le envía un mensaje con un enlace.
desk-letter-send = Enviar el mensaje
desk-letter-sent = Si la dirección es de alguien que trabaja aquí, el mensaje va en camino. El enlace sirve una sola vez, durante una hora.
desk-code = Código
desk-code-title = Segundo paso
desk-code-help = Las seis cifras que muestra ahora su aplicación, o uno de sus códigos de recuperación.
desk-go-on = Continuar
desk-name = Nombre
desk-language = Idioma de la redacción
desk-save = Guardar

## Errors on the way in
sign-in-wrong = La dirección, la contraseña o el código no son correctos.
sign-in-wait = Demasiados intentos. Vuelva a intentarlo después de las { $time }.
link-gone = Este enlace ya se ha usado, ha caducado o nunca existió. Pida uno nuevo a quien se lo envió.
refusal-missing = Falta algo: { $field }.
email-wrong = Esto no es una dirección de correo electrónico.
email-known = Ya hay alguien aquí con esta dirección.
password-short = La contraseña es demasiado corta: necesita al menos 12 caracteres.
password-long = La contraseña es demasiado larga: puede tener como máximo 200 caracteres.
password-easy = Esta contraseña es fácil de adivinar. Elija palabras que no tengan nada que ver con usted.
code-wrong = Ese código no es correcto. Cambia cada 30 segundos.
last-administrator = Es el último administrador de todo el país. Antes, dé ese rol a otra persona.
forbidden-title = No tiene permiso para hacer esto
forbidden = Sus roles no lo permiten aquí. Si lo necesita, consulte a un administrador.
form-old = Este formulario estuvo abierto demasiado tiempo o venía de otro sitio. No se ha cambiado nada; envíelo de nuevo.

## Joining
desk-welcome = Le damos la bienvenida
desk-setup-intro = Es la primera persona que entra. Por eso tendrá el rol de administrador; después podrá invitar a todas las demás.
desk-join-intro = Ha recibido una invitación a la redacción. Díganos quién es y elija una contraseña.
desk-password-intro = Elija una contraseña nueva para { $email }.

## My account
desk-account = Mi cuenta
desk-me = Sobre mí
desk-roles = Mis roles
desk-role-at = { $role } · { $place }
desk-role-in = { $role } · { $place } · { $languages }
desk-whole-country = todo el país
desk-second-factor = Segundo paso al iniciar sesión
desk-second-factor-on = Al iniciar sesión se le pide un código de su aplicación.
desk-second-factor-off = Con una aplicación de autenticación, nadie entra solo con su contraseña.
desk-second-factor-begin = Configurar una aplicación
desk-second-factor-remove = Dejar de pedir un código
desk-second-factor-scan = Escanee esto con su aplicación de autenticación o escriba en ella las letras de abajo. Después introduzca el código que muestre.
desk-codes-left = { $count ->
    [one] Queda { $n } código de recuperación.
   *[other] Quedan { $n } códigos de recuperación.
}
desk-recovery = Sus códigos de recuperación
desk-recovery-help = Guárdelos donde pueda encontrarlos sin su teléfono. Cada uno permite entrar una vez. Solo se muestran ahora.
desk-sessions = Mis sesiones abiertas
desk-this-session = esta
desk-session-times = Desde: { $since }; último uso: { $seen }
desk-end-other-sessions = Cerrar las demás sesiones

## Roles
role-author = Autor
role-translator = Traductor
role-reviewer = Revisor
role-publisher = Responsable de publicación
role-media-editor = Editor multimedia
role-analyst = Analista
role-planner = Planificador
role-auditor = Auditor
role-administrator = Administrador

## Parts of the desk
desk-moment = { $day }, { $time }
desk-home = Lo que me espera
desk-items = Contenidos
desk-people = Personas
desk-audit = Registro de auditoría

## Start page
desk-new-item = Nuevo contenido
desk-advise-second-factor = Sus roles tienen mucho alcance. Configure un segundo paso al iniciar sesión.
desk-nothing-waits = Por ahora no le espera nada.
desk-waits-mine = Asignado a mí
desk-waits-check = Por revisar
desk-waits-publish = Listo para publicar

## Lists
desk-find = Buscar
desk-show = Mostrar
desk-any = todos
desk-more = Más
desk-items-count = { $count ->
    [one] { $n } contenido
   *[other] { $n } contenidos
}
desk-item = Contenido
desk-state = Estado
desk-kind = Tipo de información
desk-saved-at = Guardado por última vez
desk-with = A cargo de
desk-languages = Idiomas publicados
desk-nobody = nadie
desk-the-system = el sistema
desk-yes = sí
desk-no = no

## States
state-published = publicado
state-withdrawn = retirado
state-draft = borrador
stage-draft = borrador
stage-in-review = en revisión
stage-returned = devuelto
stage-approved = aprobado
stage-scheduled = programado

## An item
desk-begin = Empezar
desk-cancel = Cancelar
desk-write = Escribir
desk-read = Ver
desk-about-item = Sobre este contenido
desk-history = Lo ocurrido
desk-language-of = Idioma
field-title = Titular
field-summary = Resumen
field-body = Texto
field-image_alt = Qué muestra la imagen
field-claim = La afirmación a la que respondemos
field-verdict = Nuestra respuesta en una frase
field-written-in = Escrito en
field-publisher = Organismo que publica
field-format = Formato
field-code = Dirección
field-code-help = Letras minúsculas, cifras y guiones. Si se deja vacía, se forma a partir del titular.
field-translation = Cómo se hizo este texto
field-remark = Observación
field-note = Qué estaba mal y qué dice ahora
field-note-help = Los lectores lo ven en la página y en el registro de correcciones.
field-publish_at = Publicar el
field-expire_at = Retirar el
field-assignee = Persona
field-due_on = Para el
field-quote = Comienzo del párrafo
field-comment = Comentario
field-reason = Motivo
field-section = Sección
field-kind = Tipo de información
field-role = Rol
field-organisation = Organismo
field-name = Nombre
field-text = Texto
field-email = Correo electrónico

## Editor
desk-no-title = Sin titular
desk-public-page = Página pública
desk-tools = Formato del texto
tool-heading = Subtítulo
tool-bold = Negrita
tool-emphasis = Cursiva
tool-list = Lista
tool-link = Enlace
tool-fact = Dato
desk-preview = Vista previa
desk-problems = Por resolver antes de publicar
desk-source = El original
desk-check = Revisar
desk-publish = Publicar
desk-comments = Comentarios
desk-withdraw = Retirar
desk-kept-now = Copia automática: { $time }. Será una versión cuando guarde.
desk-kept-found = Esto es lo que estaba escribiendo ({ $time }). Todavía no se ha guardado.
desk-others-typing = También escriben aquí ahora: { $names }. Cuando todos guarden, los textos se combinarán.
desk-goes-out = Publicación prevista: { $time }.
act-submit = Enviar a revisión
act-approve = Aprobar
act-return = Devolver
act-publish = Publicar
act-correct = Publicar la corrección
act-schedule = Programar
act-unschedule = Anular la programación
act-assign = Asignar
act-comment = Comentar
act-resolve = Resuelto
act-withdraw = Retirar la página
desk-compare = Comparar
desk-compare-title = Comparación
desk-compare-which = Versión { $from } y versión { $to }
desk-back = Volver al texto

## What was just done
done-saved = Guardado.
done-merged = Guardado. Entretanto, otra persona había guardado; constan ambos cambios.
done-submitted = Enviado a revisión.
done-approved = Aprobado.
done-returned = Devuelto.
done-published = Publicado.
done-scheduled = Programado.
done-unscheduled = Se ha quitado la fecha.
done-assigned = Asignado.
done-commented = Comentario añadido.
done-resolved = Resuelto.
done-withdrawn = Retirado. En su lugar hay un aviso con el motivo.
done-sessions-ended = Ahora solo tiene abierta esta sesión.

## Why something was not done
refusal-problems = Resuelva antes lo siguiente: { $problems }
refusal-not-found = Esto ya no existe.
refusal-wrong-state = El estado del texto no lo permite. Vuelva a cargar la página para ver cuál es.
refusal-address-taken = Esta dirección ya está ocupada. Elija otra.
refusal-four-eyes = Antes de publicarse, este texto debe aprobarlo alguien que no lo haya escrito.
refusal-nothing-new = Los lectores ya ven este texto.
refusal-conflict = Otra persona ha guardado entretanto.
code-letters = La dirección solo puede contener letras minúsculas a–z, cifras y guiones.
time-past = Esa hora ya ha pasado.
time-order = La página se retiraría antes de publicarse.
time-wrong = Esto no es una fecha con hora.

## People
desk-invite = Invitar
desk-role = Rol
desk-roles-of = Roles
desk-where = Dónde se aplica, con todo lo que depende de ello
desk-only-languages = Solo para estos idiomas (si no elige ninguno: todos)
desk-make-link = Crear la invitación
desk-link = El enlace
desk-link-help = Envíeselo a la persona por una vía de confianza. Sirve una sola vez y solo se muestra ahora.
desk-access = Acceso
desk-shut-out = acceso bloqueado
act-grant = Dar el rol
act-revoke = Quitar
act-password-link = Enlace para una contraseña nueva
act-shut-out = Bloquear el acceso
act-let-in = Restablecer el acceso

## Audit log
desk-when = Cuándo
desk-who = Quién
desk-what = Qué
desk-about = Sobre

## Events
event-begin = empezó una versión lingüística
event-save = ha guardado
event-publish = ha publicado
event-correct = ha corregido
event-withdraw = ha retirado
event-submit = ha enviado a revisión
event-return = ha devuelto
event-approve = ha aprobado
event-assign = ha asignado
event-schedule = ha programado
event-unschedule = ha quitado la fecha
event-import = ha importado
event-change-fact = ha cambiado un dato
event-apply-pack = ha cargado el paquete nacional
event-add-media = ha añadido una imagen
event-join = se ha incorporado
event-sign-in = ha iniciado sesión
event-sign-in-failed = no ha podido iniciar sesión
event-grant = ha dado un rol
event-revoke = ha quitado un rol
event-shut-out = ha bloqueado el acceso a alguien
event-let-in = ha restablecido el acceso a alguien
event-second-factor = ha cambiado el segundo paso
event-change-password = ha cambiado la contraseña
event-password-link = ha creado un enlace para una contraseña nueva

## Facts
desk-facts = Datos
desk-facts-due = solo los pendientes de revisión
desk-facts-help = Cada cifra figura aquí una sola vez. Cuando cambia, cambia en todas las páginas que la citan.
desk-cited-in = Citado en estas páginas
desk-cited-nowhere = Todavía no lo cita ninguna página.
desk-public-value = Lo que ven los lectores
field-value = Valor
field-period = Período
field-period-help = 2026, 2026-03, 2026-Q1, 2026-03-15, 2019/2024, o vacío
field-source = Fuente
field-source_url = Dirección de la fuente
field-as_of = Consultada el
field-review_by = Revisar antes del
field-fact-note = Nota para la redacción
value-wrong = El valor debe ser un número sin separadores de miles y con punto decimal, como 101343800 o 7.09.
period-wrong = Esto no es un período. Escríbalo como 2026, 2026-03, 2026-Q1, 2026-03-15 o 2019/2024.
date-wrong = Esto no es una fecha.
address-wrong = La dirección debe empezar por https:// o http://.
done-fact = Guardado. Todas las páginas que citan este dato muestran la nueva cifra.

## Translations
desk-matrix = Traducciones
desk-matrix-help = Cada casilla es una versión en un idioma: rellena si los lectores la ven, rayada si el original ha cambiado desde entonces, con solo el contorno mientras se trabaja en ella, con un signo más donde se puede empezar.
matrix-current = al día
matrix-behind = el original ha cambiado desde entonces
matrix-working = en curso
matrix-none = sin empezar
quote-open = «
quote-close = »
