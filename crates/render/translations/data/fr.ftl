# Data pages.

data-title = Données
nav-data = Données
data-intro = Des chiffres avec leurs sources et leurs licences, en graphiques, tableaux et fichiers. Chaque état antérieur reste consultable.

data-search = Chercher dans les données
data-all-topics = Tous les thèmes
data-show-all = Tout afficher
data-count-found = { $count ->
    [0] Aucun jeu de données trouvé
    [one] { $n } jeu de données trouvé
   *[other] { $n } jeux de données trouvés
}
data-count-series = { $count ->
    [one] { $n } série
   *[other] { $n } séries
}
data-count-observations = { $count ->
    [one] { $n } valeur
   *[other] { $n } valeurs
}
data-machines = Pour les machines
data-machines-intro = Le catalogue et tous les chiffres, selon des normes ouvertes.

data-vintage = Version { $number }, { $date }
data-old-state = Chiffres tels qu’ils étaient à cette date : { $date }.
data-to-today = Voir les chiffres actuels
data-indicator = Indicateur
data-areas = Pays et territoires
data-areas-chosen = ({ $chosen } sur { $all })
data-from = De
data-to = À
data-view = Afficher en
presentation-chart = Graphique
presentation-map = Carte
presentation-table = Tableau
data-units = Territoires
basis-today = Unités actuelles
basis-before = Unités avant la réforme
data-show = Afficher
data-nothing = Aucun chiffre pour ce choix. Essayez d’autres territoires ou d’autres périodes.
data-area = Territoire
data-period = Période
data-remarks = Remarques sur certaines valeurs
data-related = Données liées

magnitude-powers = 6 9 12 18
magnitude-1 = { $form ->
    [one] { $n } million
   *[other] { $n } millions
}
magnitude-2 = { $form ->
    [one] { $n } milliard
   *[other] { $n } milliards
}
magnitude-3 = { $form ->
    [one] { $n } billion
   *[other] { $n } billions
}
magnitude-4 = { $form ->
    [one] { $n } trillion
   *[other] { $n } trillions
}
magnitude-name-1 = millions
magnitude-name-2 = milliards
magnitude-name-3 = billions
magnitude-name-4 = trillions
data-unit-in = { $unit } ({ $power })
data-percent = { $n } %
data-points = { $form ->
    [one] { $n } point de pourcentage
   *[other] { $n } points de pourcentage
}

data-says-rise = { $area } : de { $first } ({ $from }) à { $last } ({ $to }), en hausse de { $change }.
data-says-fall = { $area } : de { $first } ({ $from }) à { $last } ({ $to }), en baisse de { $change }.
data-says-times = { $area } : de { $first } ({ $from }) à { $last } ({ $to }), soit { $times } fois plus.
data-says-plain = { $area } : de { $first } ({ $from }) à { $last } ({ $to }).
data-says-same = { $area } : inchangé à { $last } ({ $from } et { $to }).
data-says-one = { $area } : { $last } ({ $to }).
data-says-extremes = { $period } : maximum { $high } ({ $most }), minimum { $low } ({ $least }).
data-says-place = { $area } : { $value }, rang { $place } sur { $all }.
data-map-note = Cinq teintes, des valeurs les plus basses aux plus hautes. Surfaces et distances ne sont pas à l’échelle.
data-axis-not-zero = L’axe ne commence pas à zéro.
data-lines-unnamed = Les lignes fines sans nom figurent dans le tableau.
data-break-note = Un trait vertical pointillé marque une rupture de série : les valeurs avant et après ne sont pas comparables.
data-hollow-note = Les marques creuses sont des valeurs non définitives.

observation-A = valeur normale
observation-B = rupture de série
observation-D = définition différente
observation-E = estimation
observation-F = prévision
observation-I = valeur imputée
observation-M = manquante, ne peut exister
observation-N = non significative
observation-O = manquante
observation-P = provisoire
observation-Q = non publiée
observation-U = peu fiable

data-basis-count-summed = { $count ->
    [one] Unités actuelles : somme des chiffres de { $n } unité antérieure.
   *[other] Unités actuelles : somme des chiffres des { $n } unités antérieures.
}
data-basis-count-mean = { $count ->
    [one] Unités actuelles : moyenne pondérée de { $n } unité antérieure (poids : { $weight }).
   *[other] Unités actuelles : moyenne pondérée des { $n } unités antérieures (poids : { $weight }).
}
data-basis-no-rule = Non reporté sur les unités actuelles : de tels chiffres ne s’additionnent pas et n’ont pas de moyenne.
data-basis-no-weights = Non reporté sur les unités actuelles : les poids d’une moyenne manquent.
data-basis-no-parts = Là où une unité antérieure n’a pas de chiffre, l’unité actuelle n’en a pas non plus.

data-take = Télécharger
data-for-spreadsheets = Pour les tableurs
data-for-programs = Pour les programmes
data-for-statistics = Pour les systèmes statistiques
data-tools = Dans votre outil
data-tools-intro = Ces lignes récupèrent les chiffres affichés ici.
data-tool-shell = Ligne de commande (curl)
data-tool-excel = Pour l’éditeur avancé de Power Query.
data-tool-calc = Insérez cette adresse comme lien vers des données externes.
data-cite = Citer
data-citation = { $publisher } ({ $year }). { $title }. { $vintage }. { $url }

data-history = Historique
data-history-intro = Chaque état de ces chiffres reste consultable. Un lien les montre tels qu’ils étaient ce jour-là.
data-count-added = { $count ->
    [one] { $n } valeur ajoutée
   *[other] { $n } valeurs ajoutées
}
data-count-revised = { $count ->
    [one] { $n } valeur révisée
   *[other] { $n } valeurs révisées
}
data-count-removed = { $count ->
    [one] { $n } valeur retirée
   *[other] { $n } valeurs retirées
}
data-what-changed = Ce qui a été révisé
data-revisions-title = { $flow } : ce qui a été révisé
data-no-revisions = Rien n’a été révisé dans cette version.
data-revisions-range-count = { $count ->
    [one] { $first }–{ $last } sur { $n } changement
   *[other] { $first }–{ $last } sur { $n } changements
}
data-series = Série
data-before = Avant
data-after = Après
data-difference = Écart
data-pages = Pages
data-pages-before = Précédent
data-pages-after = Suivant
