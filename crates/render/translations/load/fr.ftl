# Figures at the desk (French): flows, vintages, files that become vintages.

## Flows
desk-data = Statistiques
load-help = Les jeux de données que publient vos organismes. Chaque fichier devient une nouvelle version ; toutes les précédentes sont conservées et restent consultables.
load-none-yours = Aucun jeu de données n’appartient à un organisme pour lequel vous pouvez charger des chiffres.
load-flow = Jeu de données
load-newest = Dernière version
load-who = Publiée par
load-publisher = Responsable
load-none-yet = Rien n’est encore publié
load-vintage = Version { $number }
load-vintages = Versions
load-what-changed = Ce qui a changé
load-counts = { $added } ajoutées, { $revised } révisées, { $removed } supprimées
load-observations-count = { $count ->
    [one] { $n } valeur
   *[other] { $n } valeurs
}

## A file
load-new = Charger un fichier
load-mode = Nature du fichier
load-mode-add = Un complément : ses valeurs s’ajoutent à celles qui existent ou les remplacent
load-mode-whole = L’ensemble des données : les valeurs absentes du fichier sont supprimées
load-note = Note sur la version
load-note-help = Les lecteurs la voient à côté de la version.
load-file-help = CSV en UTF-8, XLSX, SDMX-CSV ou SDMX-ML, { $size } au plus. Le fichier entier est d’abord vérifié, et rien n’est publié avant que vous ayez vu ce qu’il change.
load-check = Vérifier le fichier
load-columns = Colonnes de ce jeu de données
load-columns-help = La première ligne nomme les colonnes, par leur identifiant ou par leur nom. Un tableau peut aussi avoir une colonne par période. Les codes peuvent être écrits par leur nom.
load-required = obligatoire
load-recent = Fichiers envoyés
load-of = Fichier { $file }
load-sent = Envoyé
load-too-large = Le fichier est trop volumineux.
load-too-many = Plusieurs fichiers de ce jeu de données attendent encore une décision. Publiez-les ou écartez-les d’abord.
load-cut-off = Le fichier n’est pas arrivé en entier. Envoyez-le de nouveau.

## Where it stands
load-state-waiting = vérification en cours
load-state-refused = refusé
load-state-checked = attend une décision
load-state-publishing = publication en cours
load-state-published = publié
load-state-lost = à renvoyer
load-state-dropped = non utilisé
load-is-waiting = Le fichier est en cours de vérification. Cette page indique d’elle-même quand c’est terminé.
load-is-publishing = La version est en cours de publication. Cette page indique d’elle-même quand c’est terminé.
load-read-count = { $count ->
    [one] { $n } ligne lue
   *[other] { $n } lignes lues
}
load-brought-count = { $count ->
    [one] { $n } valeur comparée
   *[other] { $n } valeurs comparées
}
load-lost = Le traitement de ce fichier a été interrompu et rien n’a changé. Envoyez-le de nouveau.
load-unchanged = Rien dans le fichier ne diffère de ce qui est publié. Aucune nouvelle version n’est nécessaire.
load-dropped = Le fichier n’a pas été utilisé. Rien n’a changé.
load-published = Publié : c’est désormais la version { $number }.
done-data-dropped = Le fichier a été écarté.

## What it would change
load-changes = Ce qui va changer
load-again = Une autre version a été publiée entre-temps ; le fichier a donc été vérifié de nouveau. Relisez les changements.
load-added = Ajoutées
load-revised = Révisées
load-removed = Supprimées
load-afterwards = Valeurs de la version
load-revisions = Valeurs qui vont changer ou disparaître
load-shown = { $shown } sur { $all }
load-gone = supprimée
load-publish = Publier cette version
load-drop = Écarter le fichier

## What is wrong
load-refused = Le fichier a été refusé car il contient des erreurs. Rien n’a changé.
load-place = Ligne { $row }, { $column }
load-place-row = Ligne { $row }
load-more-count = { $count ->
    [one] … et encore { $n } erreur
   *[other] … et encore { $n } erreurs
}
load-problem-missing = Il n’y a pas de valeur ici.
load-problem-code = « { $value } » n’est pas dans la liste { $list }.
load-problem-length = « { $value } » a { $length } caractères ; il en faut de { $min } à { $max }.
load-problem-range = { $value } n’est pas compris entre { $min } et { $max }.
load-problem-decimals = { $value } a plus de { $decimals } chiffres après le point.
load-problem-repeated = La valeur de la même série pour la même période se trouve déjà à la ligne { $row }.
load-problem-varies = « { $value } » diffère de « { $first } » à la ligne { $row }, alors que les deux portent sur la même série.
load-problem-type-letters = « { $value } » ne doit contenir que des lettres.
load-problem-type-letters-digits = « { $value } » ne doit contenir que des lettres et des chiffres.
load-problem-type-digits = « { $value } » ne doit contenir que des chiffres.
load-problem-type-boolean = « { $value } » doit être true ou false.
load-problem-type-whole = « { $value } » n’est pas un nombre entier comme 12 ou -3.
load-problem-type-number = « { $value } » n’est pas un nombre à point décimal comme 12.5.
load-problem-type-year = « { $value } » n’est pas une année comme 2024.
load-problem-type-month = « { $value } » n’est pas un mois comme 2024-01.
load-problem-type-day = « { $value } » n’est pas un jour comme 2024-01-31.
load-problem-type-moment = « { $value } » n’est pas une date avec heure comme 2024-01-31T12:00:00.
load-problem-type-period = « { $value } » n’est pas une période comme 2024, 2024-Q1, 2024-01 ou 2024-01-31.
load-problem-type-text = « { $value } » n’est pas le type de texte attendu ici.
load-problem-file = À partir d’ici, le fichier est illisible.
load-problem-encoding = Ce texte n’est pas en UTF-8. Enregistrez le fichier avec l’encodage UTF-8.
load-problem-no-data = Ce n’est pas un fichier de données. Envoyez du CSV en UTF-8, du XLSX, du SDMX-CSV ou du SDMX-ML.
load-problem-fields = Cette ligne a { $found } champs, la première en a { $expected }. Manque-t-il un guillemet ?
load-problem-no-column = Le jeu de données n’a pas cette colonne. Ses colonnes sont { $known }.
load-problem-missing-column = Cette colonne manque, et rien d’autre n’en donne la valeur.
load-problem-twice-column = Cette colonne figure deux fois.
load-problem-other-flow = Le fichier contient des données de { $found }, et non de { $expected }.
load-problem-no-rows = Le fichier ne contient aucune valeur.
load-problem-frequency = La période « { $value } » ne permet pas de connaître la fréquence. Ajoutez une colonne FREQ.

## Structures
structures-title = Structures de données
structures-help = Un fichier SDMX-ML avec listes de codes, concepts, structures de données et jeux de données. Les versions finales restent telles quelles : ce qui est nouveau demande une nouvelle version.
structures-new-flows = Pour les jeux de données nouveaux
structures-topic = Thème
structures-licence = Licence des chiffres (SPDX)
structures-file-help = SDMX-ML 3.0 ou 2.1, { $size } au plus. Le fichier entier est d’abord vérifié, et rien ne change avant que vous ayez vu ce qui changerait.
structures-nothing = Tout ce que contient le fichier est déjà là. Rien ne changera.
structures-new = nouveau
structures-other = modifié
structures-flows = Nouveaux jeux de données
structures-keep = Conserver ces structures
structures-left-out = Laissé de côté, faute de place ici
structures-line = Ligne { $line }
structures-problem-unreadable = Le fichier ne peut pas être lu.
structures-problem-empty = Le fichier ne contient aucune structure.
structures-problem-twice = { $thing } figure deux fois.
structures-problem-agency = { $thing } : « { $agency } » n’est pas l’identifiant d’une agence.
structures-problem-stub = { $thing } n’est que nommé ici ; l’ensemble se trouve à { $place }.
structures-problem-final = { $thing } est final et diffère ici. Ce qui est nouveau demande une nouvelle version.
structures-problem-missing = { $thing } : { $missing } n’existe pas.
structures-problem-code-twice = { $thing } : un code figure deux fois.
structures-problem-rules = { $thing } ne peut pas servir à des données.
structures-problem-address = { $thing } : son identifiant ne peut pas donner d’adresse.
structures-problem-flow-there = { $thing } : il y a déjà un jeu de données { $flow }.
structures-problem-untold = { $thing } est nouveau. Indiquez son thème, le responsable et la licence de ses chiffres.
structures-problem-topic = Il n’y a pas de thème { $topic }.
structures-problem-organisation = Il n’y a pas d’organisme { $organisation }.
structures-problem-licence = La licence est vide.
done-structures-kept = Les structures sont conservées.

## In the log
event-send-data = a envoyé un fichier de données
event-accept-data = a accepté un fichier de données
event-drop-data = a écarté un fichier de données
event-publish-data = a publié des données
event-apply-data = a chargé les données du pack
event-import-structures = a intégré des structures de données
