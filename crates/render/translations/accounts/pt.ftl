# What helps to set up each kind of channel, and what its settings lack.

accounts-missing = É preciso preencher este campo.
accounts-not-an-address = Isto não é um endereço web. Começa por https:// e indica um servidor.
accounts-wrong-shape = Isto não tem a forma que o serviço pede. Veja a ajuda do formulário.
accounts-help-mastodon = Crie uma aplicação nas definições da conta, com os direitos read:accounts, write:statuses e write:media. Indique o servidor em «{ reach-setting-server }» e o token de acesso em «{ reach-secret }». O publicado pode ser corrigido e retirado.
accounts-help-atproto = Crie uma palavra-passe de aplicação nas definições da conta. Indique o nome da conta em «{ reach-setting-identifier }» e essa palavra-passe, nunca a principal, em «{ reach-secret }». O publicado não pode ser corrigido, mas pode ser retirado.
accounts-help-telegram = Crie um bot com @BotFather e torne-o administrador do canal, com direito a publicar, editar e apagar. Indique @nome ou o número em «{ reach-setting-chat }» e o token do bot em «{ reach-secret }». O publicado pode ser corrigido; retirar é certo durante 48 horas, depois só com o direito a apagar.
accounts-help-facebook = Obtenha um token de acesso da página com pages_manage_posts. Indique o número da página em «{ reach-setting-page }» e o token em «{ reach-secret }». O publicado pode ser corrigido e retirado.
accounts-help-x = Crie uma aplicação que possa ler e escrever. Indique em «{ reach-secret }» o token de acesso da conta, ou JSON com api_key, api_secret, token e token_secret. O publicado não pode ser corrigido, mas pode ser retirado.
accounts-help-youtube = O canal é listado e verificado; o serviço não aceita textos de programas, por isso publica-se lá à mão. Indique o número do canal em «{ reach-setting-channel }» e uma chave de API em «{ reach-secret }».
accounts-help-zalo = Ligue a conta oficial a uma aplicação e obtenha os tokens. Indique o número da conta em «{ reach-setting-oa }» e JSON com app_id, app_secret, access_token e refresh_token em «{ reach-secret }». O publicado pode ser corrigido e retirado.
accounts-help-fediverse = Uma conta própria do portal; não é preciso criar nada noutro lado nem token. O seu nome é o código deste canal. O publicado pode ser corrigido e retirado, se os outros servidores o seguirem.
accounts-help-webhook = Programas de terceiros são avisados do que se publica; não é preciso criar nada noutro lado. São também avisados de correções e retiradas.
accounts-help-newsletter = Cartas a quem as pediu; não é preciso token. O que se envia aqui sai no próximo número. Uma carta enviada não volta atrás; o número seguinte informa da retirada.
accounts-help-feed = Os feeds deste site; não é preciso token. Correções e retiradas aparecem por si.
accounts-help-press = Cada redação da lista recebe a sua carta; não é preciso token. A lista é gerida na página do canal, depois de aberto. As cartas não voltam atrás: uma correção ou retirada é comunicada numa segunda. A um dossiê de imprensa sob embargo só se chega a partir de uma carta por uma ligação do dossiê cuja nota seja o código deste canal.
accounts-help-site = Este próprio site. É listado e nada lhe é enviado. Correções e retiradas aparecem logo.
