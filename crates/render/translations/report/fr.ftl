# Reports (fr): periods, the report of one organisation, what reports say together.

## Periods
report-periods = Périodes de rapport
report-period = Période
report-no-periods = Il n’y a pas encore de période de rapport.
report-period-new = Nouvelle période
report-period-change = Modifier
report-period-code-help = Court et durable, par exemple 2026-h1. Ne peut plus être changé ensuite.
report-first-day = Premier jour
report-last-day = Dernier jour
report-due = Échéance
report-remind = Rappels
report-remind-help = Nombre de jours avant l’échéance, séparés par des virgules : 14, 3, 0. Un nombre négatif désigne un jour après.
report-period-counts = { $all } organismes : { $submitted } remis, { $accepted } acceptés
report-late-count = { $n } en retard
report-half-first = Premier semestre { $year }
report-half-second = Second semestre { $year }
report-due-on = Échéance : { $day }
report-due-today = à remettre aujourd’hui
report-days-left-count = { $count ->
    [one] { $n } jour restant
   *[other] { $n } jours restants
}
report-days-over-count = { $count ->
    [one] { $n } jour de retard
   *[other] { $n } jours de retard
}
report-day-wrong = Une date manque ou n’est pas lisible.
period-due-early = L’échéance précède le début de la période.
period-remind-range = Les rappels sont des nombres entiers de −60 à 120, séparés par des virgules.
period-overlaps = Une autre période de ce programme couvre déjà certains de ces jours.
period-has-reports = Des rapports sont ouverts pour cette période. Son premier et son dernier jour ne peuvent plus changer.

## Who has reported
report-organisation = Organisme
report-days = Temps restant
report-next = Étape suivante
report-strip = Où en sont les rapports
report-late-heading = En retard
report-state = État du rapport
report-state-none = non ouvert
report-state-open = en rédaction
report-state-submitted = remis
report-state-returned = renvoyé
report-state-accepted = accepté
report-state-late = en retard
report-write = Poursuivre la rédaction
report-together = Synthèse
report-together-of = Synthèse : { $name }

## The report
report-title = { $name } : rapport, { $period }
report-open = Ouvrir le rapport
report-open-help = Il s’ouvre rempli de ce qui est connu : vos activités et vos tâches, les chiffres demandés et le texte de votre dernier rapport comme point de départ.
report-not-opened = Le rapport n’a pas encore été ouvert.
report-narrative = Texte
report-done = Réalisations
report-done-help = Ce qui a été fait pendant la période et ce qu’il en est résulté. Obligatoire.
report-difficulties = Difficultés
report-difficulties-help = Ce qui a fait obstacle, et pourquoi.
report-lessons = Enseignements
report-lessons-help = Ce qui a été appris pour la suite.
report-next-steps = Étapes suivantes
report-next-steps-help = Ce qui est prévu pour la période suivante.
report-proposals = Propositions
report-proposals-help = Ce qui est demandé à l’échelon supérieur.
report-required = obligatoire
report-from-last = encore le texte du dernier rapport
report-last-said = Ce que disait le dernier rapport
report-last-was = La dernière fois : { $words }
report-nothing = Rien n’est dit à ce sujet.
report-activities = Activités
report-activity = Activité
report-no-activities = Aucune activité d’un plan approuvé ne relève de cette période.
report-tasks = Tâches
report-task = Tâche
report-no-tasks = Aucune tâche ne relève de cette période.
report-progress = Avancement
report-progress-waiting = pas commencé
report-progress-running = en cours
report-progress-done = terminé
report-progress-dropped = abandonné
report-choose = choisir…
report-spent = Dépensé
report-source-state = budget de l’État
report-source-social = ressources de la société
report-source-in-kind = en nature
report-planned-was = prévu : { $amount }
report-note = Remarque
report-number-help = Écrivez les nombres comme { $example }. Laissez vide là où rien n’a été dépensé.
report-figures = Chiffres communiqués
report-indicator = Indicateur
report-figure = Chiffre
report-figures-help = Chaque chiffre demande une source : une page ou un document. S’il n’a pas été mesuré, laissez vide et dites pourquoi dans la remarque.
report-no-figures = Aucun chiffre n’est demandé.
report-source = Source
report-attach = Joindre un document
report-document = Document
report-attach-help = Un fichier PDF, texte, tableur ou présentation, jusqu’à { $size }. Quiconque voit cette page peut l’ouvrir.
report-document-none = Choisissez un document.
report-document-large = Le document est trop volumineux.
report-document-kind = Ce type de fichier ne peut pas être joint, ou le contenu ne correspond pas au nom. Enregistrez-le en PDF et renvoyez-le.
event-attach-document = a joint un document à un rapport
report-not-measured = non mesuré
report-counted = Compté par le portail
report-counted-help = Ces nombres sont comptés d’après ce qui a été publié pendant la période. Personne ne les saisit ; chacun ouvre ses lignes.
report-counted-branch = Compté pour l’organisme et tous ceux qui en relèvent ; chacun ouvre ses lignes.
report-rows = lignes de ce nombre
report-rows-count = { $count ->
    [one] { $n } ligne
   *[other] { $n } lignes
}
report-editions-count = { $count ->
    [one] { $n } édition
   *[other] { $n } éditions
}
report-submit = Remettre
report-keeping = Pas encore enregistré…
report-lost = Le serveur est injoignable. Votre saisie reste sur cette page et sera renvoyée.
report-kept-at = Enregistré à { $time }
report-lacks = Avant de remettre
report-want-words = dites ce qui a été fait
report-want-own-words = c’est encore le texte du dernier rapport ; dites ce qui a été fait pendant cette période
report-want-progress = choisissez l’avancement
report-want-why = le dernier jour est passé ou l’activité est abandonnée ; dites pourquoi dans la remarque
report-want-not-negative = une dépense ne peut être inférieure à zéro
report-want-source = indiquez la source : une page ou un document
report-want-figure-or-reason = donnez le chiffre, ou dites dans la remarque pourquoi il n’a pas été mesuré
report-wrong-number = ce nombre n’est pas lisible ; la valeur enregistrée est conservée
report-clash = Quelqu’un d’autre a enregistré un autre texte
report-clash-words = { $name } a enregistré ce rapport le { $time }, après que vous l’avez ouvert. Rien n’en a été écrasé et votre saisie figure ci-dessous.
report-clash-help = Comparez les deux. Pour garder votre texte, cochez « Remplacer par le mien » près du bouton et enregistrez.
report-place = Endroit
report-kept = Enregistré
report-typed = Votre saisie
report-take-kept = Abandonner la mienne et continuer avec le texte enregistré
report-take-typed = Remplacer par le mien
report-decide = Décider
report-accept = Accepter
report-return = Renvoyer
report-remark-help = Un renvoi exige une remarque qui dit ce qu’il faut changer.
report-held = Vous avez remis ce rapport. Quelqu’un d’autre doit l’accepter ou le renvoyer.
report-reopen = Rouvrir
report-reopen-help = Ce qui a été accepté reste valable jusqu’à ce qu’une nouvelle version le soit.
report-reason = Motif
report-take-back-help = Personne n’a encore statué. Vous pouvez le modifier et le remettre de nouveau.
report-step-submit = l’a remis
report-step-return = l’a renvoyé
report-step-accept = l’a accepté
report-step-reopen = l’a rouvert
report-step-take-back = l’a retiré
report-difference = Ce qui a changé
report-before = Avant
report-after = Après
report-too-early = Cette période n’a pas encore commencé.
report-not-open = Le rapport a été remis et ne peut plus être modifié ici.
report-line-foreign = Le formulaire contient une ligne que ce rapport ne demande pas. Rechargez la page.
report-too-long = Un texte est trop long : 20 000 caractères au plus, 2 000 pour une remarque ou une source.
report-not-accepted = Seul un rapport accepté peut être rouvert.
report-not-handed-in = Seul un rapport remis peut être accepté ou renvoyé.
report-not-to-take-back = Seul un rapport remis sur lequel personne n’a encore statué peut être retiré. Rechargez la page pour voir où il en est.
report-changed-since = Le rapport a changé depuis l’ouverture de cette page. Relisez-le avant de décider.
done-report-submitted = Remis.
done-report-accepted = Accepté. Ses chiffres comptent désormais.
done-report-returned = Renvoyé.
done-report-reopened = Rouvert.
done-report-taken-back = Retiré. Vous pouvez le modifier et le remettre de nouveau.
event-save-period = a modifié une période de rapport
event-open-report = a ouvert un rapport
event-keep-report = a rédigé un rapport
event-submit-report = a remis un rapport
event-return-report = a renvoyé un rapport
event-accept-report = a accepté un rapport
event-reopen-report = a rouvert un rapport
event-take-back-report = a retiré un rapport

## Put together
report-span = Période affichée
report-span-year = Année { $year }
report-span-programme = Ensemble du programme
report-of-all = Sur { $all } organismes, { $accepted } ont un rapport accepté.
report-of-asked = { $reported } organismes sur { $all } ont communiqué ce chiffre
report-missing = manquant
report-missing-heading = Manquants
report-missing-help = Ces organismes manquent dans tous les nombres ci-dessous. Ils ne sont pas comptés pour zéro.
report-made-of = de quoi il est fait
report-on-today = Selon les organismes d’aujourd’hui
report-apart = Ces chiffres ne s’additionnent pas ; chacun vaut pour lui-même.
report-part-missing = Aucun chiffre de { $names } ; sans lui, le total ne serait pas comparable.
report-across-sum = somme de tous les organismes
report-across-mean = moyenne de tous les organismes
report-across-max = maximum de tous les organismes
report-across-min = minimum de tous les organismes
report-across-apart = chaque organisme séparément
report-over-sum = additionné dans le temps
report-over-last = le dernier chiffre compte
report-over-mean = moyenne dans le temps
report-all = Ensemble
report-whole = Toute la durée
report-money = Moyens financiers
report-no-money = Aucune somme n’a été prévue ni dépensée.
report-money-source = Origine des fonds
report-planned = Prévu pour { $years }
report-untold = pas encore de rapport
report-narratives = Les textes des organismes rattachés
report-no-narratives = Aucun rapport d’un organisme rattaché n’a encore été accepté.
report-of-it = Le rapport entier
report-ways = Autres formes de ce rapport

## Files and paper
report-programme = Programme
report-currency = Monnaie
report-part = Partie
report-what = Objet
report-unit = Unité
report-sheet-data = Rapport
report-sheet-paper = Imprimé
report-sheet-about = Informations
report-kind = Rapport
report-kind-together = Rapport de synthèse
report-subject = sur les résultats de « { $programme } », { $period }
report-number = N° : ……
report-recipients = Destinataires :
report-archive = Archives
report-signs = LE CHEF DE L’ORGANISME
report-mark-draft = PROJET
report-mark-example = EXEMPLE
report-example = Ce programme est un exemple inventé. Ses plans, rapports et chiffres ne sont pas réels.

## Reminders
report-mail-due = Le rapport de { $name } sur { $period } pour « { $programme } » est attendu le { $day }. Il n’a pas encore été remis.
report-mail-late = Le rapport de { $name } sur { $period } pour « { $programme } » était attendu le { $day }. Il n’a pas encore été remis.
report-mail-button = Ouvrir le rapport
report-mail-why = Vous recevez ce message parce que vous êtes chargé de la planification de cet organisme.
