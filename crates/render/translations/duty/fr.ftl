# Duties: programmes, tasks, indicators (fr).

## Programmes
desk-programme = Programme
duty-help = Ce que la loi demande, qui s’en charge et ce qu’il en résulte.
duty-none = Il n’y a pas encore de programme.
duty-new-programme = Nouveau programme
duty-change = Modifier
duty-example = Exemple : tout ce que contient ce programme est inventé pour montrer son fonctionnement.
duty-is-example = Exemple
duty-example-mark = C’est un exemple, et cela est indiqué partout où il apparaît
duty-public = Les lecteurs voient ses tâches, ses plans et ses résultats
duty-withheld = Ce qui n’est pas montré aux lecteurs
duty-withheld-help = La page publique dit quelles parties ne sont pas publiées. Les évaluations publiées sont montrées en entier.
duty-about = Ce qu’il est, et ce que l’on n’en sait pas
duty-basis = Base juridique
duty-document-name = Document
duty-place = Article, alinéa, point
duty-lead = Pilote
duty-cooperating = Associés
duty-every = Tous : { $kind }
duty-everybody = Tous les participants
duty-nobody = chef de file non précisé dans les sources
duty-takes-part = Types d’organismes participants
duty-time = Durée
duty-horizons = Évalué après
duty-horizons-help = Nombres d’années, séparés par des virgules : 3, 5, 10
duty-money = Monnaie
duty-money-help = Trois lettres, par exemple EUR. Les plans sont établis dans cette monnaie.
duty-pages = Pages d’origine, une par ligne
duty-years-count = { $count ->
    [one] { $n } an
   *[other] { $n } ans
}

## Tasks
duty-tasks = Tâches
duty-task = Tâche
duty-tasks-count = { $count ->
    [one] { $n } tâche
   *[other] { $n } tâches
}
duty-below = Déclinée et reprise
duty-below-count = { $count ->
    [one] { $n } tâche rattachée
   *[other] { $n } tâches rattachées
}
duty-activities = Activités
duty-activities-count = { $count ->
    [one] { $n } activité
   *[other] { $n } activités
}
duty-in-plans = Dans les plans approuvés
duty-no-activities = Aucune activité d’un plan approuvé ne s’y rattache encore.
duty-no-tasks = Il n’y a pas encore de tâches ici.
duty-nothing-found = Aucune tâche ne correspond.
duty-about-group = À propos de ce groupe
duty-mine = Mes organismes
duty-plans = Plans
duty-reports = Rapports
duty-standing = État d’avancement
duty-new-task = Nouvelle tâche
duty-number = Numéro
duty-stands-in = Rattachée à
duty-products = Produits attendus
duty-note = À savoir
duty-kind-group = Groupe
duty-kind-task = Tâche
duty-kind-part = Partie
duty-kind-adopted = Tâche reprise
duty-state-open = en cours
duty-state-done = achevée
duty-state-dropped = abandonnée
duty-progress-waiting = non commencée
duty-progress-running = en cours
duty-progress-done = achevée
duty-progress-dropped = abandonnée
duty-adopt = Reprendre
duty-adopt-help = L’organisme fait sienne la tâche et peut ensuite la planifier.
duty-break-down = Décliner
duty-break-down-help = La nouvelle partie appartient à l’organisme choisi ici, pilote de la tâche.
duty-itself = l’organisme lui-même
duty-drop = Abandonner
duty-drop-help = Ce à quoi se rattachent des parties, des chiffres ou des plans est conservé, marqué comme abandonné, avec votre motif. Le reste est supprimé.

## Indicators
duty-indicators = Indicateurs
duty-indicator = Indicateur
duty-new-indicator = Nouvel indicateur
duty-no-indicators = Il n’y a pas encore d’indicateur.
duty-whole-programme = L’ensemble du programme
field-method = Mode de calcul et lieu des preuves
duty-counted = Qui compte
duty-counted-help = Ce que le système compte lui-même n’est jamais saisi. Le reste est déclaré, avec sa source.
duty-counted-none = déclaré par les organismes
duty-counted-editions = compté : pages publiées
duty-counted-items = compté : contenus publiés
duty-counted-languages = compté : langues de publication
duty-counted-clarifications = compté : mises au point publiées
duty-counted-corrections = compté : corrections rendues publiques
duty-counted-withdrawals = compté : pages retirées
duty-counted-with-message = compté : pages portant un message clé
duty-counted-translations = compté : traductions faites ou vérifiées par une personne
duty-counted-vintages = compté : versions de données publiées
duty-counted-dispatches = compté : messages envoyés par les canaux
duty-counted-views = compté : pages vues
duty-counted-readers = compté : lecteurs de chaque jour, additionnés (estimation, erreur type 1,6 %)
duty-level = Niveau
duty-level-input = ressources
duty-level-activity = activité
duty-level-output = réalisation
duty-level-out-take = réception
duty-level-outcome = résultat
duty-level-impact = impact
duty-better = Sens souhaité
duty-better-higher = plus
duty-better-lower = moins
duty-across = Entre organismes
duty-across-sum = addition
duty-across-mean = moyenne
duty-across-max = maximum
duty-across-min = minimum
duty-across-apart = non regroupé
duty-over = Dans le temps
duty-over-sum = addition
duty-over-last = valeur la plus récente
duty-over-mean = moyenne
duty-baseline = Référence
duty-now = Actuel
duty-target = Cible
duty-bar = { $now } sur { $target }
duty-no-figure = pas encore de chiffre
duty-figures = Chiffres
duty-together = Ensemble
duty-since-begin = Depuis le début
duty-retire = Ne plus le demander
duty-retired = Non demandé depuis

## An organisation
duty-own = Tâches propres
duty-leads = Pilote
duty-cooperates = Associé
duty-rests = À faire maintenant
duty-plan-of = Plan { $year }
duty-plan-none = non commencé
duty-plan-draft = brouillon
duty-plan-submitted = remis
duty-plan-returned = renvoyé
duty-plan-approved = approuvé
duty-plan-replaced = remplacé
duty-report-of = Rapport { $period }
duty-report-none = non commencé
duty-report-open = en rédaction
duty-report-submitted = remis
duty-report-returned = renvoyé
duty-report-accepted = accepté
duty-due = échéance : { $date }
duty-report-to-it = Lui rendent compte
duty-reports-to = rend compte à : { $organisation }

## Why something was not done
duty-dates = Les dates ne sont pas dans l’ordre : la dernière précède la première.
duty-document = Choisissez un document de la bibliothèque.
duty-organisation = Cet organisme ou ce type d’organisme n’existe pas ici.
duty-parent = Une tâche de ce type ne peut pas se trouver là.
duty-circle = Une tâche ne peut pas être rattachée à elle-même.
duty-not-led = Seul un organisme qui pilote une tâche peut la décliner.
duty-not-open = C’est un intitulé, ou une tâche qui n’est plus en cours.
duty-takes-no-part = Cet organisme ne participe pas au programme.
duty-adopted-already = L’organisme a déjà cette tâche.
duty-too-deep = Les tâches sont trop imbriquées : l’adresse serait trop longue.
duty-currency = La monnaie s’écrit en trois majuscules, par exemple EUR.
duty-currency-used = Des plans ont été établis dans cette monnaie ; elle ne peut plus changer.
duty-not-counted = Le système ne compte pas cet indicateur.
duty-counted-fixed = Des chiffres ont déjà été déclarés ; le mode de comptage ne peut plus changer.

## What was done
done-duty-adopted = La tâche est désormais celle de l’organisme.
done-duty-part = La partie a été ajoutée.
done-duty-dropped = Marquée comme abandonnée, avec le motif.
done-duty-removed = Supprimée ; le journal d’audit garde son contenu.
event-save-programme = a modifié un programme
event-apply-programme = a chargé un programme du pack
event-make-task = a créé une tâche
event-save-task = a modifié une tâche
event-break-down = a décliné une tâche
event-adopt-task = a repris une tâche
event-drop-task = a abandonné une tâche
event-remove-task = a supprimé une tâche
event-make-indicator = a créé un indicateur
event-save-indicator = a modifié un indicateur
