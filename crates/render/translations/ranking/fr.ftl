nav-rankings = Classements mondiaux
ranking-intro = { $country } dans les indices internationaux : chaque rang avec sa page d’origine, un recul dit aussi clairement qu’un progrès.
ranking-compare = Comparer avec d’autres pays
ranking-beside = Comparer { $country } avec
ranking-show = Afficher
ranking-place = Rang { $rank }
ranking-place-of = { $rank } sur { $of }
ranking-or = { $first } ou { $other }
ranking-or-word = ou
ranking-differ = { $places }, selon les sources
ranking-ahead = Devant { $share } % des autres
ranking-up-count = { $count ->
    [one] Gain de { $n } place depuis { $edition }
   *[other] Gain de { $n } places depuis { $edition }
}
ranking-down-count = { $count ->
    [one] Perte de { $n } place depuis { $edition }
   *[other] Perte de { $n } places depuis { $edition }
}
ranking-same = Même rang qu’en { $edition }
ranking-only-one = Une seule édition avec un rang est connue ici.
ranking-broke-since = La méthode a changé après { $edition } : les deux rangs ne se comparent qu’en partie.
ranking-disputed-here = Les sources divergent sur ce rang.
ranking-newer-score = { $edition } : { $score } ; aucune page trouvée ne donne le rang.
ranking-newer-nothing = { $edition } : aucune page trouvée ne donne le rang.
ranking-no-place = Aucune page trouvée ne donne de rang pour { $country }.
ranking-not-found = non trouvé
ranking-reading-title = Comment lire
ranking-reading-place = Un rang dépend du nombre de pays classés, de la façon dont l’indice est fait et des résultats des autres. Il peut changer sans que le pays change. « Devant tant de pour cent » rend comparables des éditions de tailles différentes.
ranking-reading-line = Dans les dessins, plus haut veut dire mieux. Un trait vertical en pointillé marque une rupture de méthode ; la ligne s’y interrompt, car la suite est mesurée autrement. Un point creux donne la valeur d’une autre page.
ranking-reading-sources = La plupart des chiffres viennent d’articles sur les indices, non des indices eux-mêmes. Quand deux pages divergent, les deux restent. Ce qu’aucune page ne donne reste vide.
ranking-chart-places = Rangs par édition ; plus haut, c’est mieux
ranking-chart-scores = Scores par édition
ranking-nothing-to-draw = Il n’y a rien à dessiner pour ce choix.
ranking-what-to-draw = Que dessiner
ranking-places = Rangs
ranking-scores = Scores
ranking-table = Chaque chiffre et sa page
ranking-table-note = Les petits numéros mènent à la page d’où vient chaque chiffre.
ranking-edition = Édition
ranking-page = page
ranking-broke-here = La méthode a changé avant cette édition :
ranking-disputed = sources divergentes
ranking-score-is = score { $score }
ranking-conflicts = Où les sources divergent
ranking-conflicts-intro = Ces pages se contredisent. Aucune n’est écartée ; le dessin et l’évolution suivent la valeur citée en premier.
ranking-units = Nombre de pays classés
ranking-of-edition = { $what }, { $edition }
ranking-method = Comment il est fait
ranking-publisher = Éditeur
ranking-score = Score
ranking-scale = De { $low } à { $high }.
ranking-higher-is-better = Un score élevé est meilleur.
ranking-lower-is-better = Un score bas est meilleur.
ranking-breaks = Ruptures de méthode
ranking-breaks-none = Aucune rupture n’est relevée ici. Cela ne prouve pas qu’il n’y en a pas eu.
ranking-from-edition = À partir de { $edition }
ranking-every-edition = À chaque édition
ranking-kind-units = Nombre de pays classés
ranking-kind-method = Méthode
ranking-kind-weights = Pondérations
ranking-kind-metrics = Ce qui est mesuré
ranking-pages = Les pages d’où viennent ces chiffres
ranking-take = Réutiliser
ranking-csv = Tous les chiffres de cet indice (CSV)
ranking-cite = Pour citer cette page :
ranking-citation = { $publisher } : { $index }. Chiffres et sources réunis par { $operator }, { $address }
