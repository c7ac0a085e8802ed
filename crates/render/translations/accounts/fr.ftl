# What helps to set up each kind of channel, and what its settings lack.

accounts-missing = Ce champ doit être rempli.
accounts-not-an-address = Ce n’est pas une adresse web. Elle commence par https:// et nomme un serveur.
accounts-wrong-shape = Ceci n’a pas la forme que le service attend. Voir l’aide du formulaire.
accounts-help-mastodon = Créez une application dans les réglages du compte, avec les droits read:accounts, write:statuses et write:media. Saisissez l’adresse du serveur dans « { reach-setting-server } » et le jeton d’accès dans « { reach-secret } ». Les publications peuvent être corrigées et retirées.
accounts-help-atproto = Créez un mot de passe d’application dans les réglages du compte. Saisissez le nom du compte dans « { reach-setting-identifier } » et ce mot de passe, jamais le principal, dans « { reach-secret } ». Les publications ne peuvent pas être corrigées, mais retirées.
accounts-help-telegram = Créez un robot avec @BotFather et faites-en un administrateur du canal, autorisé à publier, modifier et supprimer. Saisissez @nom ou le numéro dans « { reach-setting-chat } » et le jeton du robot dans « { reach-secret } ». Les publications peuvent être corrigées ; le retrait est sûr pendant 48 heures, ensuite seulement avec le droit de supprimer.
accounts-help-facebook = Obtenez pour la page un jeton d’accès de page avec pages_manage_posts. Saisissez le numéro de la page dans « { reach-setting-page } » et le jeton dans « { reach-secret } ». Les publications peuvent être corrigées et retirées.
accounts-help-x = Créez une application autorisée à lire et à écrire. Saisissez dans « { reach-secret } » le jeton d’accès du compte, ou du JSON avec api_key, api_secret, token et token_secret. Les publications ne peuvent pas être corrigées, mais retirées.
accounts-help-youtube = La chaîne est répertoriée et vérifiée ; le service n’accepte pas de textes de programmes, on y publie donc soi-même. Saisissez le numéro de la chaîne dans « { reach-setting-channel } » et une clé d’API dans « { reach-secret } ».
accounts-help-zalo = Liez le compte officiel à une application et obtenez ses jetons. Saisissez le numéro du compte dans « { reach-setting-oa } » et du JSON avec app_id, app_secret, access_token et refresh_token dans « { reach-secret } ». Les publications peuvent être corrigées et retirées.
accounts-help-fediverse = Un compte propre au portail : rien à créer ailleurs, aucun jeton. Son nom est le code de ce canal. Les publications peuvent être corrigées et retirées, pour autant que les autres serveurs suivent.
accounts-help-webhook = Des programmes tiers sont avertis de ce qui est publié ; rien à créer ailleurs. Ils sont aussi avertis des corrections et des retraits ; ce qu’ils en font leur appartient.
accounts-help-newsletter = Lettres à ceux qui les ont demandées ; aucun jeton n’est requis. Ce qui est envoyé ici paraît dans le prochain numéro. Une lettre partie ne peut pas être rappelée ; le numéro suivant annonce le retrait.
accounts-help-feed = Les flux de ce site ; aucun jeton n’est requis. Les lecteurs viennent les chercher. Corrections et retraits y paraissent d’eux-mêmes.
accounts-help-site = Ce site même. Il est répertorié, ne demande rien, et rien ne lui est envoyé. Corrections et retraits paraissent aussitôt.
