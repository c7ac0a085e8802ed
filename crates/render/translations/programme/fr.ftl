# Programmes for readers (fr).

nav-programme = Programmes d’action
programme-intro = Ce qui est demandé à l’information extérieure du pays, qui s’en charge et ce qui en est résulté jusqu’ici.
programme-reached = Ce qui a été atteint
programme-reached-help = La mention « compté » signifie que ce portail a compté ce qu’il a lui-même publié. Le reste a été déclaré, chaque fois avec sa source.
programme-by-period = Décompte par période
programme-plans = Plans approuvés
programme-plans-of = { $plans } organismes sur { $all } ont un plan approuvé.
programme-by-organisation = Par organisme
programme-criteria = Critères d’évaluation des projets
programme-criteria-since = Version { $number }, en vigueur depuis le { $date }.
programme-money-state = Budget de l’État
programme-money-social = Ressources sociales
programme-money-in-kind = En nature
programme-unknown = Ce que l’on ne sait pas
programme-activities-shown = { $from } à { $to } sur { $all }
programme-activities-more = Activités suivantes
programme-activities-before = Activités précédentes
programme-unknown-leads-count = { $count ->
    [one] Pour { $n } tâche, aucune page ne dit qui la pilote.
   *[other] Pour { $n } tâches, aucune page ne dit qui les pilote.
}
programme-unknown-figures-count = { $count ->
    [one] { $n } indicateur n’a pas encore de chiffre.
   *[other] { $n } indicateurs n’ont pas encore de chiffre.
}
programme-data = En données ouvertes
programme-rests-on = Tâches fondées sur ce document
programme-produced = Ce qu’elle a produit
programme-withheld = Non publié
programme-part-money = Argent
programme-part-figures = Résultats des indicateurs
programme-reported-of = d’après { $told } organismes sur { $all }
