### Passkeys and single sign-on.

## Passkeys
passkeys = Clés d’accès
passkeys-help = Une clé d’accès vous connecte avec l’empreinte, le visage ou le code PIN de votre appareil. Elle ne se devine pas et ne se livre pas par mégarde. Après un mot de passe, elle sert de deuxième étape.
passkeys-none = Vous n’avez pas encore de clé d’accès.
passkeys-impossible = Les clés d’accès exigent que la rédaction ait son propre nom de domaine et une connexion sécurisée (https). La personne qui exploite le service peut y pourvoir.
passkey-name = Nom de la clé d’accès
passkey-name-help = Pour la reconnaître : l’appareil ou la clé de sécurité où elle se trouve.
passkey-add = Ajouter une clé d’accès
passkey-rename = Renommer
passkey-remove = Supprimer
passkey-sign-in = Se connecter avec une clé d’accès
passkey-second = Confirmez avec votre clé d’accès que c’est bien vous.
passkey-use = Utiliser une clé d’accès
passkey-script = Les clés d’accès ont besoin de JavaScript, désactivé dans ce navigateur. Les autres moyens fonctionnent sans lui.
passkey-elsewhere = Les clés d’accès ne fonctionnent qu’à l’adresse { $origin }. Ouvrez-y la rédaction pour en utiliser une.
passkey-cancelled = Aucune clé d’accès n’a été utilisée. Réessayez ou choisissez un autre moyen.
passkey-known = Cet appareil contient déjà l’une de vos clés d’accès.
passkey-unsupported = Ce navigateur ne prend pas en charge les clés d’accès. Choisissez un autre moyen.
passkey-late = Le délai est dépassé, ou l’envoi a été fait deux fois. Réessayez.
passkey-refused = La réponse de la clé d’accès n’a pas pu être vérifiée ; rien n’a changé. Réessayez.
passkey-unknown = Cette clé d’accès est inconnue ici ou a été supprimée. Connectez-vous autrement, puis ajoutez-la de nouveau.
passkey-many = Vous avez atteint le nombre maximal de clés d’accès. Supprimez celles qui ne servent plus.

## The way in
sign-in-otherwise = Autres moyens de se connecter
sign-in-through = Se connecter avec { $provider }
sign-in-late = Le délai est dépassé. Recommencez.
sign-in-busy = Les connexions sont très nombreuses en ce moment. Réessayez dans une minute.
signed-out-here = Vous êtes déconnecté ici, mais peut-être encore connecté auprès de { $provider }.
sign-out-there = Se déconnecter là-bas aussi

## Accounts at identity providers
accounts = Comptes externes
accounts-help = Avec un compte associé, vous vous connectez sans autre mot de passe.
account-link = Associer { $provider }
account-leave = Vous allez vous connecter auprès de { $provider }, puis revenir ici. Ce compte vous permettra ensuite de vous connecter.
account-go = Aller vers { $provider }
account-unlink = Dissocier
added-and-used = Ajout : { $since } ; dernière utilisation : { $used }
added-not-used = Ajout : { $since } ; jamais utilisé
last-way-in = C’est votre seul moyen de vous connecter. Ajoutez-en d’abord un autre.
second-step-first = Ici, une deuxième étape est exigée de tous à la connexion. Configurez une application ou ajoutez une clé d’accès ; vous pourrez ensuite continuer.
act-reset-second-step = Retirer la deuxième étape et les clés d’accès

## Errors of single sign-on
sso-down = { $provider } ne répond pas correctement. Réessayez plus tard ou connectez-vous autrement.
sso-cancelled = { $provider } ne vous a pas connecté : l’opération y a été annulée ou refusée.
sso-late = Cette connexion a pris trop de temps, a déjà servi ou a commencé dans un autre navigateur. Recommencez.
sso-untrusted = La réponse de { $provider } n’a pas pu être vérifiée ; personne n’a été connecté. Si cela se reproduit, prévenez un administrateur.
sso-unverified = { $provider } n’a communiqué aucune adresse vérifiée ; nous ne pouvons pas savoir qui vous êtes ici.
sso-unlinked = Votre compte { $provider } n’est associé à personne ici. Connectez-vous autrement et associez-le dans « Mon compte ».
sso-unknown = { $provider } vous connaît sous l’adresse { $email }, mais personne n’est inscrit ici avec cette adresse. Demandez une invitation à un administrateur.
sso-shut-out = Votre accès à la rédaction est bloqué. S’il s’agit d’une erreur, adressez-vous à un administrateur.
sso-no-role = Vous êtes inscrit sous l’adresse { $email }, mais n’avez pas encore de rôle. Demandez-en un à un administrateur.
sso-taken = Ce compte permet déjà à quelqu’un d’autre de se connecter ici.

## How somebody signed in
means-password = avec un mot de passe
means-code = avec un code en deuxième étape
means-recovery = avec un code de secours
means-second-passkey = avec une clé d’accès en deuxième étape
means-passkey = avec une clé d’accès
means-provider = par un compte externe
means-link = par un lien

## Done
done-passkey-added = Ajoutée. Vous pouvez désormais vous connecter avec cette clé d’accès.
done-passkey-removed = La clé d’accès a été supprimée.
done-account-linked = Associé. Ce compte vous permet désormais de vous connecter.
done-account-unlinked = Le compte n’est plus associé.

## Audit log
event-add-passkey = a ajouté une clé d’accès
event-rename-passkey = a renommé une clé d’accès
event-remove-passkey = a supprimé une clé d’accès
event-link-account = a associé un compte externe
event-unlink-account = a dissocié un compte externe
event-reset-second-step = a retiré la deuxième étape de quelqu’un
event-seal-media = a signé les attestations d’une image

## Showing again who one is
prove-title = Confirmez que c’est bien vous
prove-help = Avant de modifier vos moyens de connexion, saisissez à nouveau votre mot de passe ou utilisez une clé d’accès. Cela vaut dix minutes.
prove-do = Confirmer
prove-first = Confirmez d’abord que c’est bien vous.
prove-wrong = Ce n’est pas votre mot de passe. Rien n’a changé.
prove-wait = Trop d’essais erronés. Patientez un moment, puis réessayez.
done-proved = Confirmé. Pendant dix minutes, vous pouvez modifier vos moyens de connexion.
event-prove = a confirmé à nouveau son identité
