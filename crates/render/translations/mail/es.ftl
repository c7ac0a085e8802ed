### Mensajes por correo electrónico, y dónde cada persona elige cuáles recibe.

## Todo mensaje
mail-greeting = Hola, { $name }:
mail-greeting-plain = Buenos días:
mail-open = Abrir en la redacción
mail-copy = Si el botón no funciona, abra esta dirección:
mail-settings = En la página de su cuenta elige qué mensajes recibe:
mail-automatic = Este mensaje se ha enviado automáticamente. Las respuestas no se leen.

## Invitación
mail-invitation-subject = Invitación a la redacción de { $site }
mail-invitation-line = { $name } le invita a trabajar en la redacción de { $site }.
mail-invitation-button = Aceptar la invitación
mail-invitation-until = El enlace sirve una sola vez, hasta el { $time }. No lo comparta con nadie.
mail-invitation-why = Recibe este mensaje porque su dirección se indicó para una invitación en { $site }. Si no lo esperaba, no tiene que hacer nada.
mail-password-subject = Contraseña nueva para { $site }
mail-password-line = Se ha pedido una contraseña nueva para su cuenta en { $site }.
mail-password-button = Elegir una contraseña nueva
mail-password-why = Recibe este mensaje porque se pidió una contraseña nueva con su dirección. Si no fue usted, no tiene que hacer nada: su contraseña sigue siendo la misma.

## Un texto espera
mail-embargoed = un texto embargado
mail-check-subject = Por revisar: { $title }
mail-check-line = { $name } ha enviado a revisión «{ $title }» ({ $language }).
mail-returned-subject = Devuelto: { $title }
mail-returned-line = { $name } le ha devuelto «{ $title }» ({ $language }).
mail-assigned-subject = Asignado a usted: { $title }
mail-assigned-line = { $name } le ha asignado «{ $title }» ({ $language }).
mail-due = Fecha límite: { $date }.
mail-note-why = Recibe este mensaje porque le toca actuar sobre este texto.

## Se acerca una fecha
mail-deadline-subject = Vence el { $date }: { $what }
mail-deadline-line = «{ $what }» vence el { $date }.
mail-deadline-why = Recibe este mensaje porque es responsable de ello.

## Una prueba
mail-trial-subject = Mensaje de prueba de { $site }
mail-trial-line = El correo funciona: este mensaje se pidió en la página de estado el { $time }.
mail-trial-button = Abrir la página de estado
mail-trial-why = Recibe este mensaje porque lo ha pedido.

## En la redacción
mail-language = Idioma del mensaje
mail-language-help = La invitación se envía también a esta dirección por correo electrónico.
mail-invited = La invitación va también por correo electrónico a { $email }.
mail-wishes = Mensajes por correo electrónico
mail-wish-notes = Cuando me toca actuar sobre un texto
mail-wish-deadlines = Antes de una fecha límite
mail-wishes-off = Por ahora este portal no envía correo electrónico. Su elección valdrá en cuanto lo haga.
mail-status-server = Servidor
mail-status-sender = Remitente
mail-status-waiting = En espera
mail-status-sent = Enviados
mail-status-last = Último envío
mail-status-never = ninguno todavía
mail-status-trouble = En el último intento el servidor no aceptó mensajes. Se volverá a intentar. Respondió:
mail-status-ended = Mensajes no enviados
mail-status-failed = rechazado
mail-status-given-up = abandonado
mail-status-again = Volver a enviar
mail-status-trial = Enviarme una prueba
done-mail-trial = Se le está enviando un mensaje de prueba.
done-mail-again = El mensaje se está enviando de nuevo.
event-choose-mail = ha elegido qué mensajes recibir
