### Checklists, calendar, embargo, preview links, an item's particulars.

desk-calendar = Calendrier
desk-checklists = Listes de contrôle

## Particulars
plan-particulars = Caractéristiques
plan-public-help = Le public voit cet article. Si le type, l’éditeur, l’événement, les sources ou la note changent, chaque page l’indique à ses lecteurs.
plan-four-eyes-help = Pour ce type d’information, une seconde personne doit accepter un tel changement.
plan-proposal = Un changement qui attend une seconde personne
plan-messages = Messages clés
plan-languages = Souhaité dans ces langues
plan-wanted = souhaité
plan-event = Événement
field-event_starts = Début
field-event_ends = Fin
field-event_place = Lieu
field-event_online = Adresse pour participer en ligne
field-first_seen = Vu pour la première fois le
field-date = Date
field-topic = Thème
field-territory = Lieu
field-message = Message clé
act-accept = Accepter le changement
act-decline = Refuser le changement
event-order = L’événement finirait avant de commencer.
note-changed = Les indications de cette page ont été modifiées. { $changes }
note-change = { $what } : { $to } (auparavant : { $from }).
done-told = Enregistré. Chaque page visible du public signale le changement.
done-proposed = Noté. Une seconde personne doit accepter ce changement avant qu’il soit visible.
done-declined = Le changement a été refusé.

## Embargo
plan-embargo = Embargo
embargo-until = Sous embargo jusqu’au { $time }
embargo-help = Jusque-là rien n’est publié et aucun texte n’est envoyé à un service de traduction. À l’extérieur, seuls des liens d’aperçu signés le montrent.
embargo-item = Article sous embargo
embargo-public = Le public voit déjà cet article. Retirez-le d’abord.
field-embargo_until = Embargo jusqu’au
act-embargo = Fixer l’embargo
act-lift-embargo = Lever l’embargo maintenant
refusal-embargo = Cet article est sous embargo jusqu’au { $time }. Rien ne peut en être publié avant.
done-embargo = L’embargo est fixé.
done-embargo-held = L’embargo est fixé. Les textes programmés plus tôt ont perdu leur date.
done-lifted = L’embargo est levé.

## Times
field-zone = Fuseau horaire
zone-mine = Mon fuseau horaire
zone-help = Les jours et les heures y sont affichés, à côté de ceux du pays lorsqu’ils diffèrent.
zone-unknown = Ce fuseau horaire est inconnu. Écrivez-le sous la forme Région/Ville.
time-skipped = Ce jour-là, les horloges sautent cette heure dans ce fuseau. Choisissez une heure avant ou après.
time-twice = Ce jour-là, les horloges reculent et cette heure a lieu deux fois dans ce fuseau. Choisissez une autre heure ou indiquez-la en UTC.
plan-dates = Dates
plan-no-dates = Aucune date n’est fixée.
plan-ends = Sera retiré le { $time }.
act-expiry = Fixer le retrait
expired-reason = Cette page était publiée pour une durée limitée, qui est écoulée.

## Checklist
plan-title = Contrôle, dates et liens
plan-of = Contrôle, dates et liens : { $title }
plan-checklist = Liste de contrôle
checklist-none = Rien n’est demandé pour ce texte.
checklist-ticked = coché
checklist-again = le texte a changé depuis
checklists-help = Ce qu’une personne doit avoir vérifié avant qu’un texte avance. Chaque coche porte un nom et une heure.
checklist-new = Nouveau point
checklist-key-help = Lettres minuscules, chiffres et traits d’union. Elle ne changera plus.
checklist-order = Ordre
checklist-retired = n’est plus demandé
gate-submit = avant la remise
gate-release = avant la publication
gate-advice = conseil
texts-all = tous les textes
texts-original = l’original
texts-translation = les traductions
field-texts = Textes
field-gate = À cocher
field-renew = Si le texte change, il faut cocher de nouveau
field-key = Clé
field-words = Ce qu’il faut vérifier
act-tick = Cocher
act-untick = Retirer la coche
act-up = Monter :
act-down = Descendre :
act-retire = Ne plus demander
act-revive = Redemander
refusal-unticked = Encore ouvert sur la liste de contrôle : { $entries }
done-noted = Noté.

## Address
address-new = Nouvelle adresse
address-help = L’ancienne adresse mènera à la nouvelle.
address-same = C’est déjà son adresse.
address-free = Cette adresse est prise. Celle-ci est libre : { $address }
act-address = Changer l’adresse
done-address = L’adresse a été changée.

## Preview links
plan-links = Liens d’aperçu
link-help = Quiconque a un tel lien voit le texte comme le public, sans se connecter.
link-newest = toujours la version la plus récente
link-until = valable jusqu’au { $time }
link-ended = terminé
link-uses-count = { $count ->
    [one] ouvert { $n } fois
   *[other] ouvert { $n } fois
}
field-revision = Version
field-days = Valable
field-for = Pour qui
plan-days-count = { $count ->
    [one] { $n } jour
   *[other] { $n } jours
}
act-make-link = Créer un lien
act-end-link = Mettre fin à ce lien
done-link = Le lien est créé. Il figure dans la liste ci-dessous.
done-link-ended = Le lien a pris fin.
preview-notice = Aperçu. Ce texte n’est pas publié et peut encore changer. Le lien est valable jusqu’au { $time }.

## Calendar
view-month = Mois
view-week = Semaine
view-list = Liste
calendar-before = Avant
calendar-today = Aujourd’hui
calendar-after = Après
calendar-nothing = Aucune date ici.
calendar-key = Signes
calendar-move = Reporter à une autre date
act-move = Déplacer
done-moved = Déplacé.
agenda-publish = publication
agenda-expire = retrait
agenda-embargo = fin d’embargo
agenda-due = échéance
agenda-fact = donnée à revoir
agenda-day = jour férié ou fête
feed-own = Dans mon propre agenda
feed-help = Un agenda électronique peut suivre une adresse secrète. Les articles sous embargo y figurent sans leur titre.
feed-once = Saisissez cette adresse dans votre agenda. Elle n’est affichée que maintenant ; qui la connaît voit vos dates.
feed-mine = seulement ce qui m’est confié
feed-since = Une adresse existe depuis le { $time }. Une nouvelle la remplace.
act-feed = Créer une adresse
act-end-feed = Mettre fin à l’adresse

## Several at once
bulk-title = Pour la sélection
bulk-choose = Choisir
bulk-whole = tout ce qui est sur cette page
bulk-original = l’original
bulk-all = toutes les langues commencées
bulk-none = Rien n’est choisi. Choisissez au moins un article dans la liste.
bulk-chosen-count = { $count ->
    [one] { $n } texte
   *[other] { $n } textes
}
bulk-note-help = Nécessaire seulement pour les textes que le public voit déjà : il apprend ce qui était faux.
bulk-each-language = Dans chaque langue
bulk-each-language-help = Les lecteurs d’une langue lisent ce qui figure ici ; à défaut, le texte commun ci-dessus.
bulk-report = Résultat
bulk-outcome = Résultat
bulk-done = fait
bulk-refused = refusé
bulk-done-count = { $count ->
    [one] { $n } fait
   *[other] { $n } faits
}
bulk-refused-count = { $count ->
    [one] { $n } refusé
   *[other] { $n } refusés
}

## Reading and comments
plan-read = Lire et commenter
comment-here = Commenter ici
comment-answer = Répondre
comment-settled = réglé
comment-lost = Le paragraphe n’est plus dans le texte
comment-whole = Sur l’ensemble du texte
comments-open-count = { $count ->
    [one] { $n } commentaire ouvert
   *[other] { $n } commentaires ouverts
}
act-reopen = Rouvrir
done-reopened = Rouvert.
compare-from = De la version
compare-to = À la version
compare-same = Ces deux versions sont identiques.

## Start page
waits-accept = Changements qui attendent une seconde personne
waits-accept-state = attend une seconde personne
waits-ends = Bientôt terminé
waits-comments = Commentaires ouverts
waits-facts = Données à revoir
waits-languages = Souhaité dans d’autres langues

## Events
event-embargo = a fixé un embargo
event-lift-embargo = a levé l’embargo
event-tick = a coché la liste de contrôle
event-untick = a retiré une coche
event-change-checklist = a modifié les listes de contrôle
event-retire-checklist = a retiré un point des listes de contrôle
event-revive-checklist = a rétabli un point des listes de contrôle
event-change-address = a changé l’adresse
event-preview-link = a créé un lien d’aperçu
event-revoke-preview-link = a mis fin à un lien d’aperçu
event-comment = a commenté
event-settle-comment = a réglé un commentaire
event-reopen-comment = a rouvert un commentaire
event-change-particulars = a modifié les caractéristiques
event-propose-particulars = a proposé d’autres caractéristiques
event-decline-particulars = a refusé d’autres caractéristiques
event-set-expiry = a fixé la date de retrait
event-change-time-zone = a changé de fuseau horaire
event-calendar-address = a créé une adresse pour son agenda
event-end-calendar-address = a mis fin à l’adresse de son agenda
