### Passkeys and single sign-on.

## Passkeys
passkeys = Llaves de acceso
passkeys-help = Con una llave de acceso inicia sesión con la huella, el rostro o el PIN de su dispositivo. No se puede adivinar ni entregar por error. Después de una contraseña, es su segundo paso.
passkeys-none = Todavía no tiene ninguna llave de acceso.
passkeys-impossible = Las llaves de acceso requieren que la redacción tenga un nombre de dominio propio y una conexión segura (https). Puede configurarlo quien administra el servicio.
passkey-name = Nombre de la llave de acceso
passkey-name-help = Para reconocerla: el dispositivo o la llave física donde está guardada.
passkey-add = Añadir una llave de acceso
passkey-rename = Cambiar el nombre
passkey-remove = Quitar
passkey-sign-in = Iniciar sesión con una llave de acceso
passkey-second = Confirme con su llave de acceso que es usted.
passkey-use = Usar una llave de acceso
passkey-script = Las llaves de acceso necesitan JavaScript, que está desactivado en este navegador. Las demás formas funcionan sin él.
passkey-elsewhere = Las llaves de acceso solo funcionan en { $origin }. Abra allí la redacción para usar una.
passkey-cancelled = No se ha usado ninguna llave de acceso. Inténtelo de nuevo o elija otra forma.
passkey-known = Este dispositivo ya guarda una de sus llaves de acceso.
passkey-unsupported = Este navegador no admite llaves de acceso. Elija otra forma.
passkey-late = Ha pasado demasiado tiempo o se ha enviado dos veces. Inténtelo de nuevo.
passkey-refused = No se ha podido verificar la respuesta de la llave de acceso; no ha cambiado nada. Inténtelo de nuevo.
passkey-unknown = Esta llave de acceso no se conoce aquí o se ha quitado. Inicie sesión de otra forma y añádala de nuevo.
passkey-many = Ya tiene el máximo de llaves de acceso por persona. Quite alguna que ya no use.

## The way in
sign-in-otherwise = Otras formas de entrar
sign-in-through = Iniciar sesión con { $provider }
sign-in-late = Ha pasado demasiado tiempo. Empiece de nuevo.
sign-in-busy = En este momento hay muchísimos inicios de sesión. Inténtelo de nuevo en un minuto.
signed-out-here = Ha cerrado la sesión aquí. Es posible que en { $provider } siga abierta.
sign-out-there = Cerrarla también allí

## Accounts at identity providers
accounts = Cuentas externas
accounts-help = Con una cuenta vinculada, inicia sesión sin otra contraseña.
account-link = Vincular { $provider }
account-leave = Iniciará sesión en { $provider } y después volverá aquí. A partir de entonces podrá entrar con esa cuenta.
account-go = Ir a { $provider }
account-unlink = Desvincular
added-and-used = Añadida: { $since }; último uso: { $used }
added-not-used = Añadida: { $since }; sin usar todavía
last-way-in = Es su única forma de entrar. Antes, añada otra.
second-step-first = Aquí se exige a todos un segundo paso al iniciar sesión. Configure una aplicación o añada una llave de acceso; después podrá continuar.
act-reset-second-step = Quitar el segundo paso y las llaves de acceso

## Errors of single sign-on
sso-down = { $provider } no responde como debería. Inténtelo más tarde o inicie sesión de otra forma.
sso-cancelled = { $provider } no ha iniciado su sesión: se canceló o se denegó allí.
sso-late = Este inicio de sesión ha tardado demasiado, ya se ha usado o empezó en otro navegador. Empiece de nuevo.
sso-untrusted = No se ha podido verificar la respuesta de { $provider }, así que no se ha iniciado ninguna sesión. Si vuelve a ocurrir, avise a un administrador.
sso-unverified = { $provider } no ha indicado ninguna dirección verificada, así que no podemos saber quién es usted aquí.
sso-unlinked = Su cuenta de { $provider } no está vinculada a nadie aquí. Inicie sesión de otra forma y vincúlela en «Mi cuenta».
sso-unknown = { $provider } le conoce como { $email }, pero aquí no hay nadie con esa dirección. Pida una invitación a un administrador.
sso-shut-out = Su acceso a la redacción está bloqueado. Si es un error, consulte a un administrador.
sso-no-role = Está registrado como { $email }, pero todavía no tiene ningún rol. Pídalo a un administrador.
sso-taken = Otra persona ya entra aquí con esa cuenta.

## How somebody signed in
means-password = con contraseña
means-code = con un código como segundo paso
means-recovery = con un código de recuperación
means-second-passkey = con una llave de acceso como segundo paso
means-passkey = con una llave de acceso
means-provider = con una cuenta externa
means-link = con un enlace

## Done
done-passkey-added = Añadida. Ya puede iniciar sesión con esta llave de acceso.
done-passkey-removed = Se ha quitado la llave de acceso.
done-account-linked = Vinculada. Ya puede iniciar sesión con esta cuenta.
done-account-unlinked = La cuenta ya no está vinculada.

## Audit log
event-add-passkey = ha añadido una llave de acceso
event-rename-passkey = ha cambiado el nombre de una llave de acceso
event-remove-passkey = ha quitado una llave de acceso
event-link-account = ha vinculado una cuenta externa
event-unlink-account = ha desvinculado una cuenta externa
event-reset-second-step = ha quitado el segundo paso de alguien
event-seal-media = ha firmado las credenciales de una imagen

## Showing again who one is
prove-title = Confirme que es usted
prove-help = Antes de cambiar cómo inicia sesión, escriba de nuevo su contraseña o use una llave de acceso. Vale durante diez minutos.
prove-do = Confirmar
prove-first = Primero confirme que es usted.
prove-wrong = Esa no es su contraseña. No se ha cambiado nada.
prove-wait = Demasiados intentos fallidos. Espere un momento y vuelva a intentarlo.
done-proved = Confirmado. Durante diez minutos puede cambiar cómo inicia sesión.
event-prove = confirmó de nuevo su identidad
