# La rédaction en français.

desk = Rédaction
desk-nav-more = Autres
desk-nav = Parties de la rédaction
desk-sign-in = Se connecter
desk-sign-out = Se déconnecter
desk-email = Adresse électronique
desk-password = Mot de passe
desk-new-password = Nouveau mot de passe
desk-password-help = Au moins 12 caractères. Quelques mots sans rapport entre eux sont faciles à retenir et difficiles à deviner.
desk-forgotten = Mot de passe oublié ? Un administrateur peut vous envoyer un lien.
desk-forgotten-letter = Mot de passe oublié ? Recevoir un message avec un lien.
desk-letter-help = Si l’adresse est celle d’une personne qui travaille ici, un message avec un lien lui est envoyé.
desk-letter-send = Envoyer le message
desk-letter-sent = Si l’adresse est celle d’une personne qui travaille ici, un message est en route. Le lien qu’il contient ne sert qu’une fois, pendant une heure.
desk-code = Code
desk-code-title = Deuxième étape
desk-code-help = Les six chiffres que votre application affiche en ce moment, ou l’un de vos codes de secours.
desk-go-on = Continuer
desk-name = Nom
desk-language = Langue de la rédaction
desk-save = Enregistrer

## Errors on the way in
sign-in-wrong = L’adresse, le mot de passe ou le code est incorrect.
sign-in-wait = Trop de tentatives. Réessayez après { $time }.
link-gone = Ce lien a déjà servi, a expiré ou n’a jamais existé. Demandez-en un nouveau à la personne qui vous l’a envoyé.
refusal-missing = Il manque quelque chose : { $field }.
email-wrong = Ceci n’est pas une adresse électronique.
email-known = Une personne est déjà inscrite ici avec cette adresse.
password-short = Le mot de passe est trop court : il faut au moins 12 caractères.
password-long = Le mot de passe est trop long : 200 caractères au maximum.
password-easy = Ce mot de passe est facile à deviner. Choisissez des mots sans rapport avec vous.
code-wrong = Ce code n’est pas le bon. Il change toutes les 30 secondes.
last-administrator = C’est le dernier administrateur pour tout le pays. Donnez d’abord ce rôle à quelqu’un d’autre.
forbidden-title = Vous n’y êtes pas autorisé
forbidden = Vos rôles ne le permettent pas ici. Si vous en avez besoin, adressez-vous à un administrateur.
form-old = Ce formulaire est resté ouvert trop longtemps, ou venait d’ailleurs. Rien n’a été modifié ; veuillez l’envoyer à nouveau.

## Joining
desk-welcome = Bienvenue
desk-setup-intro = Vous êtes la première personne ici. Vous devenez donc administrateur ; vous pourrez ensuite inviter toutes les autres.
desk-join-intro = Vous avez reçu une invitation à rejoindre la rédaction. Dites-nous qui vous êtes et choisissez un mot de passe.
desk-password-intro = Choisissez un nouveau mot de passe pour { $email }.

## My account
desk-account = Mon compte
desk-me = À mon sujet
desk-roles = Mes rôles
desk-role-at = { $role } · { $place }
desk-role-in = { $role } · { $place } · { $languages }
desk-whole-country = tout le pays
desk-second-factor = Deuxième étape à la connexion
desk-second-factor-on = Un code de votre application vous est demandé à la connexion.
desk-second-factor-off = Avec une application d’authentification, votre mot de passe seul ne suffit à personne pour entrer.
desk-second-factor-begin = Configurer une application
desk-second-factor-remove = Ne plus demander de code
desk-second-factor-scan = Scannez ceci avec votre application d’authentification, ou saisissez-y les lettres ci-dessous. Entrez ensuite le code qu’elle affiche.
desk-codes-left = { $count ->
    [one] Il reste { $n } code de secours.
   *[other] Il reste { $n } codes de secours.
}
desk-recovery = Vos codes de secours
desk-recovery-help = Gardez-les là où vous les trouverez sans votre téléphone. Chacun permet d’entrer une seule fois. Ils ne sont affichés que maintenant.
desk-sessions = Mes sessions ouvertes
desk-this-session = celle-ci
desk-session-times = Ouverte : { $since } ; dernière utilisation : { $seen }
desk-end-other-sessions = Se déconnecter partout ailleurs

## Roles
role-author = Auteur
role-translator = Traducteur
role-reviewer = Relecteur
role-publisher = Responsable de publication
role-media-editor = Responsable multimédia
role-analyst = Analyste
role-planner = Planificateur
role-auditor = Auditeur
role-administrator = Administrateur

## Parts of the desk
desk-moment = { $day }, { $time }
desk-home = Ce qui m’attend
desk-items = Contenus
desk-people = Personnes
desk-audit = Journal d’audit

## Start page
desk-new-item = Nouveau contenu
desk-advise-second-factor = Vos rôles donnent des droits étendus. Configurez une deuxième étape à la connexion.
desk-nothing-waits = Rien ne vous attend pour le moment.
desk-waits-mine = Attribué à moi
desk-waits-check = À relire
desk-waits-publish = Prêt à publier

## Lists
desk-find = Chercher
desk-show = Afficher
desk-any = tous
desk-more = Suite
desk-items-count = { $count ->
    [one] { $n } contenu
   *[other] { $n } contenus
}
desk-item = Contenu
desk-state = État
desk-kind = Type d’information
desk-saved-at = Dernier enregistrement
desk-with = En charge
desk-languages = Langues publiées
desk-nobody = personne
desk-the-system = le système
desk-yes = oui
desk-no = non

## States
state-published = publié
state-withdrawn = retiré
state-draft = brouillon
stage-draft = brouillon
stage-in-review = en relecture
stage-returned = renvoyé
stage-approved = approuvé
stage-scheduled = programmé

## An item
desk-begin = Commencer
desk-cancel = Annuler
desk-write = Écrire
desk-read = Consulter
desk-about-item = À propos de ce contenu
desk-history = Ce qui s’est passé
desk-language-of = Langue
field-title = Titre
field-summary = Résumé
field-body = Texte
field-image_alt = Ce que montre l’image
field-claim = L’affirmation à laquelle nous répondons
field-verdict = Notre réponse en une phrase
field-written-in = Langue d’origine
field-publisher = Organisme qui publie
field-format = Format
field-code = Adresse
field-code-help = Lettres minuscules, chiffres et traits d’union. Si le champ reste vide, elle est tirée du titre.
field-translation = Comment ce texte a été établi
field-remark = Remarque
field-note = Ce qui était faux, et ce que le texte dit maintenant
field-note-help = Les lecteurs le voient sur la page et au registre des corrections.
field-publish_at = Publier le
field-expire_at = Retirer le
field-assignee = Personne
field-due_on = Pour le
field-quote = Début du paragraphe
field-comment = Commentaire
field-reason = Motif
field-section = Rubrique
field-kind = Type d’information
field-role = Rôle
field-organisation = Organisme
field-name = Nom
field-text = Texte
field-email = Adresse électronique

## Editor
desk-no-title = Sans titre
desk-public-page = Page publique
desk-tools = Mise en forme
tool-heading = Intertitre
tool-bold = Gras
tool-emphasis = Italique
tool-list = Liste
tool-link = Lien
tool-fact = Fait
desk-preview = Aperçu
desk-problems = À régler avant la publication
desk-source = L’original
desk-check = Relire
desk-publish = Publier
desk-comments = Commentaires
desk-withdraw = Retirer
desk-kept-now = Conservé à { $time }. Votre texte deviendra une version quand vous l’enregistrerez.
desk-kept-found = Voici ce que vous étiez en train d’écrire ({ $time }). Ce n’est pas encore enregistré.
desk-others-typing = Écrivent aussi ici en ce moment : { $names }. Si chacun enregistre, les textes sont fusionnés.
desk-goes-out = Publication prévue : { $time }.
act-submit = Soumettre à relecture
act-approve = Approuver
act-return = Renvoyer
act-publish = Publier
act-correct = Publier la correction
act-schedule = Programmer
act-unschedule = Annuler la programmation
act-assign = Attribuer
act-comment = Commenter
act-resolve = Réglé
act-withdraw = Retirer la page
desk-compare = Comparer
desk-compare-title = Comparaison
desk-compare-which = Version { $from } et version { $to }
desk-back = Retour au texte

## What was just done
done-saved = Enregistré.
done-merged = Enregistré. Quelqu’un d’autre avait enregistré entre-temps ; les deux modifications sont prises en compte.
done-submitted = Soumis à relecture.
done-approved = Approuvé.
done-returned = Renvoyé.
done-published = Publié.
done-scheduled = Programmé.
done-unscheduled = La date a été supprimée.
done-assigned = Attribué.
done-commented = Commentaire ajouté.
done-resolved = Réglé.
done-withdrawn = Retiré. Un avis avec le motif figure à sa place.
done-sessions-ended = Vous n’êtes plus connecté qu’ici.

## Why something was not done
refusal-problems = Veuillez d’abord régler ceci : { $problems }
refusal-not-found = Ceci n’existe plus.
refusal-wrong-state = L’état du texte ne le permet pas. Rechargez la page pour voir où il en est.
refusal-address-taken = Cette adresse est déjà prise. Choisissez-en une autre.
refusal-four-eyes = Une personne qui n’a pas écrit ce texte doit l’approuver avant sa publication.
refusal-nothing-new = Les lecteurs voient déjà ce texte.
refusal-conflict = Quelqu’un d’autre a enregistré entre-temps.
code-letters = L’adresse ne peut contenir que des lettres minuscules a–z, des chiffres et des traits d’union.
time-past = Cette heure est déjà passée.
time-order = La page serait retirée avant d’être publiée.
time-wrong = Ceci n’est pas une date avec une heure.

## People
desk-invite = Inviter
desk-role = Rôle
desk-roles-of = Rôles
desk-where = Où il s’applique, avec tout ce qui en dépend
desk-only-languages = Seulement pour ces langues (aucun choix : toutes)
desk-make-link = Créer l’invitation
desk-link = Le lien
desk-link-help = Envoyez-le à la personne par une voie sûre. Il ne sert qu’une fois et n’est affiché que maintenant.
desk-access = Accès
desk-shut-out = accès bloqué
act-grant = Donner le rôle
act-revoke = Retirer
act-password-link = Lien pour un nouveau mot de passe
act-shut-out = Bloquer l’accès
act-let-in = Rétablir l’accès

## Audit log
desk-when = Quand
desk-who = Qui
desk-what = Quoi
desk-about = Objet

## Events
event-begin = a commencé une version linguistique
event-save = a enregistré
event-publish = a publié
event-correct = a corrigé
event-withdraw = a retiré
event-submit = a soumis à relecture
event-return = a renvoyé
event-approve = a approuvé
event-assign = a attribué
event-schedule = a programmé
event-unschedule = a supprimé la date
event-import = a importé
event-change-fact = a modifié un fait
event-apply-pack = a chargé le paquet national
event-add-media = a ajouté une image
event-join = a rejoint la rédaction
event-sign-in = a ouvert une session
event-sign-in-failed = n’a pas réussi à se connecter
event-grant = a donné un rôle
event-revoke = a retiré un rôle
event-shut-out = a bloqué l’accès de quelqu’un
event-let-in = a rétabli l’accès de quelqu’un
event-second-factor = a modifié la deuxième étape
event-change-password = a changé le mot de passe
event-password-link = a créé un lien pour un nouveau mot de passe

## Facts
desk-facts = Faits
desk-facts-due = seulement ceux à revoir
desk-facts-help = Un chiffre figure ici une seule fois. Quand il change, il change sur toutes les pages qui le citent.
desk-cited-in = Cité sur ces pages
desk-cited-nowhere = Aucune page ne le cite encore.
desk-public-value = Ce que voient les lecteurs
field-value = Valeur
field-period = Période
field-period-help = 2026, 2026-03, 2026-Q1, 2026-03-15, 2019/2024, ou vide
field-source = Source
field-source_url = Adresse de la source
field-as_of = Consultée le
field-review_by = À revoir avant le
field-fact-note = Note pour la rédaction
value-wrong = La valeur doit être un nombre écrit sans séparateur, avec un point décimal, comme 101343800 ou 7.09.
period-wrong = Ceci n’est pas une période. Écrivez-la sous la forme 2026, 2026-03, 2026-Q1, 2026-03-15 ou 2019/2024.
date-wrong = Ceci n’est pas une date.
address-wrong = L’adresse doit commencer par https:// ou http://.
done-fact = Enregistré. Toutes les pages qui citent ce fait montrent le nouveau chiffre.

## Translations
desk-matrix = Traductions
desk-matrix-help = Chaque case est une version linguistique : pleine quand les lecteurs la voient, rayée quand l’original a changé depuis, en contour quand elle est en cours, avec un plus là où on peut la commencer.
matrix-current = à jour
matrix-behind = l’original a changé depuis
matrix-working = en cours
matrix-none = pas commencée
quote-open = «{"\u00A0"}
quote-close = {"\u00A0"}»
