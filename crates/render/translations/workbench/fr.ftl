# Translating by segments.

desk-workbench = Atelier de traduction
workbench-from-to = { $from } → { $to }
workbench-editor = Texte entier
workbench-confirm = Valider
workbench-joined = Sans texte propre : traduit avec le segment précédent, ou omis à dessein
workbench-note = Note aux collègues
workbench-changed = L’original a changé depuis cette traduction. Votre texte reste tel quel tant que vous ne le modifiez pas.
workbench-segment = Traduction du segment { $n }
workbench-theirs = Enregistré entre-temps : { $text }
workbench-take = Reprendre
workbench-rate = mémoire { $rate } %
workbench-readers = Indication donnée aux lecteurs :
workbench-shown = Segments affichés
workbench-all = Tous
workbench-open = À faire
workbench-flagged = Original modifié
workbench-keys = Raccourcis
workbench-key-confirm = Valider et passer au segment suivant à traiter
workbench-key-next = Segment suivant à traiter
workbench-key-previous = Segment précédent à traiter
workbench-key-suggestion = Reprendre la proposition 1, 2 ou 3
workbench-key-source = Copier l’original
workbench-key-save = Tout enregistrer
workbench-fill-memory = Remplir à partir de la mémoire
workbench-fill-machine = Traduire le reste par machine
workbench-nothing = Il n’y a rien à faire ici.
workbench-extras = Propre à cette traduction
workbench-extras-help = Ces passages n’ont pas d’équivalent dans l’original. Ils restent dans le texte ; modifiez-les dans le texte entier.
workbench-retired = Mis de côté
workbench-retired-help = L’original ne dit plus cela. Ces traductions quitteront le texte au prochain enregistrement ici, mais sont conservées.
workbench-no-source = L’original n’a pas encore de texte.
workbench-held = Un nombre de l’original manque ou diffère. Si c’est voulu, indiquez-en la raison dans la note, puis confirmez à nouveau.
workbench-clash = Quelqu’un d’autre a modifié certains de ces segments entre-temps. Les vôtres n’ont pas été enregistrés : comparez puis enregistrez de nouveau.
workbench-xliff-help = Pour les traducteurs qui travaillent avec leur propre logiciel. Le fichier peut revenir à tout moment ; ce qui a été modifié ici entre-temps n’est pas écrasé.
workbench-xliff-out = Télécharger le XLIFF
workbench-xliff-in = Importer un fichier XLIFF
workbench-xliff-file = Fichier XLIFF
workbench-in-file = Dans le fichier
workbench-kept-why = Laissé tel quel parce que
done-confirmed = Validé.
segment-untranslated = non traduit
segment-suggested = proposé
segment-draft = brouillon
segment-confirmed = validé
segment-retired = mis de côté
segment-origin-person = par une personne
segment-origin-memory = de la mémoire
segment-origin-machine = par machine
check-empty = Rien n’est encore traduit.
check-same = Identique à l’original.
check-facts-missing = Données manquantes : { $list }
check-facts-added = Données que l’original ne cite pas : { $list }
check-links-missing = Liens manquants : { $list }
check-links-added = Liens absents de l’original : { $list }
check-held = Codes ou notes différents de l’original : { $list }
check-marks = Le nombre de passages en gras n’est pas celui de l’original.
check-numbers-missing = Nombres manquants : { $list }
check-numbers-added = Nombres absents de l’original : { $list }
check-long = Nettement plus long que d’ordinaire.
check-short = Nettement plus court que d’ordinaire.
check-script = Écrit dans une autre écriture que celle de cette langue.
check-ending = La fin diffère de l’original : point, point d’interrogation ou deux-points.
check-brackets = Une parenthèse ou un guillemet n’est pas fermé.
check-term-missing = Terme convenu non employé : { $list }
check-term-forbidden = Terme à ne pas employer : { $list }
event-save-segments = a traduit des segments
event-take-xliff = a importé un fichier XLIFF
event-request = a demandé des traductions
kept-changed-here = Quelqu’un l’a modifié ici après la création du fichier.
kept-gone = L’original ne le contient plus.
kept-other-source = L’original dit désormais autre chose.
request-title = Demander des traductions
request-help = Les traductions sont créées, attribuées à la personne et affichées sur sa page d’accueil. Ce qui existe déjà reste tel quel.
request-languages = Vers
request-memory = Remplir ce que la mémoire de traduction connaît
request-machine = Faire traduire le reste par machine ; une personne le vérifie ensuite
request-send = Demander
xliff-empty = Le fichier ne contient aucune traduction.
xliff-original = Le fichier n’indique pas à quel texte il appartient
xliff-language = La langue du texte n’est pas celle du fichier
xliff-code = Un code n’indique pas ce qu’il représente
workbench-count = { $count ->
    [one] { $n } segment
   *[other] { $n } segments
}
workbench-done-count = { $count ->
    [one] { $n } terminé
   *[other] { $n } terminés
}
workbench-flagged-count = { $count ->
    [one] { $n } dont l’original a changé
   *[other] { $n } dont l’original a changé
}
workbench-empty-count = { $count ->
    [one] { $n } non traduit
   *[other] { $n } non traduits
}

## The table of translations
matrix-choose = Choisir
matrix-choose-item = Choisir « { $title } »
matrix-request = Demander la traduction des éléments choisis
matrix-xliff-into = XLIFF des éléments choisis, vers
matrix-mine = chez moi
matrix-late = en retard
matrix-segments = { $done } segments sur { $total }
matrix-saved = enregistré le { $day }

## Files and requests
xliff-no-file = Choisissez d’abord un fichier.
xliff-refused = Le fichier a été refusé et rien n’a été modifié.
xliff-edition = Ce texte ne peut pas être importé
request-nothing = Choisissez d’abord des éléments et des langues.
request-begun = créée
request-there = existait déjà
done-filled = Rempli. Veuillez relire ce qui a été ajouté.
event-fill-segments = a rempli des segments
xliff-changed-count = { $count ->
    [one] { $n } segment modifié
   *[other] { $n } segments modifiés
}
xliff-kept-count = { $count ->
    [one] { $n } laissé tel quel
   *[other] { $n } laissés tels quels
}
request-filled-count = { $count ->
    [one] { $n } segment rempli
   *[other] { $n } segments remplis
}
segments-untranslated = Certains segments ne sont pas encore traduits. Traduisez-les dans l’atelier, ou indiquez-y qu’ils sont omis à dessein.
workbench-ask = Demander à la machine
workbench-lost = Non conservé : pas de connexion. Continuez d’écrire ; un nouvel essai sera fait.
workbench-more = Note ou omission
