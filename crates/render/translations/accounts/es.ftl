# What helps to set up each kind of channel, and what its settings lack.

accounts-missing = Hay que rellenar este campo.
accounts-not-an-address = Esto no es una dirección web. Empieza por https:// y nombra un servidor.
accounts-wrong-shape = Esto no tiene la forma que pide el servicio. Vea la ayuda del formulario.
accounts-help-mastodon = Cree una aplicación en los ajustes de la cuenta, con los permisos read:accounts, write:statuses y write:media. Escriba la dirección del servidor en «{ reach-setting-server }» y el token de acceso en «{ reach-secret }». Lo publicado se puede corregir y retirar.
accounts-help-atproto = Cree una contraseña de aplicación en los ajustes de la cuenta. Escriba el nombre de la cuenta en «{ reach-setting-identifier }» y esa contraseña, nunca la principal, en «{ reach-secret }». Lo publicado no se puede corregir, pero sí retirar.
accounts-help-telegram = Cree un bot con @BotFather y hágalo administrador del canal, con permiso para publicar, editar y borrar. Escriba @nombre o el número en «{ reach-setting-chat }» y el token del bot en «{ reach-secret }». Lo publicado se puede corregir; retirarlo es seguro durante 48 horas, después solo con permiso para borrar.
accounts-help-facebook = Obtenga un token de acceso de página con pages_manage_posts. Escriba el número de la página en «{ reach-setting-page }» y el token en «{ reach-secret }». Lo publicado se puede corregir y retirar.
accounts-help-x = Cree una aplicación que pueda leer y escribir. Escriba en «{ reach-secret }» el token de acceso de la cuenta, o JSON con api_key, api_secret, token y token_secret. Lo publicado no se puede corregir, pero sí retirar.
accounts-help-youtube = El canal se lista y se verifica; el servicio no admite textos de programas, por lo que se publica allí a mano. Escriba el número del canal en «{ reach-setting-channel }» y una clave de API en «{ reach-secret }».
accounts-help-zalo = Vincule la cuenta oficial con una aplicación y obtenga sus tokens. Escriba el número de la cuenta en «{ reach-setting-oa }» y JSON con app_id, app_secret, access_token y refresh_token en «{ reach-secret }». Lo publicado se puede corregir y retirar.
accounts-help-fediverse = Una cuenta propia del portal: no hay que crear nada en otro sitio ni hace falta token. Su nombre es el código de este canal. Lo publicado se puede corregir y retirar en la medida en que los demás servidores lo sigan.
accounts-help-webhook = Se avisa a programas ajenos de lo que se publica; no hay que crear nada en otro sitio. También se les avisa de correcciones y retiradas; lo que hagan con ello es cosa suya.
accounts-help-newsletter = Cartas a quienes las pidieron; no hace falta token. Lo que se envía aquí aparece en el próximo número. Una carta enviada no se puede recuperar; el número siguiente informa de la retirada.
accounts-help-feed = Los canales web de este sitio; no hace falta token. Los lectores los recogen. Correcciones y retiradas aparecen por sí solas.
accounts-help-press = Cada redacción de la lista recibe su propia carta; no hace falta token. La lista se lleva en la página del canal una vez abierto. Las cartas no se pueden recuperar: una corrección o una retirada se comunica en una segunda. A un dosier de prensa bajo embargo solo se llega desde una carta mediante un enlace del dosier cuya nota sea el código de este canal.
accounts-help-site = Este mismo sitio. Se lista, no necesita nada y nada se le envía. Correcciones y retiradas aparecen al momento.
