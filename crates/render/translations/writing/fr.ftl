# The editor: français.

## Tools
writing-subheading = Sous-titre
writing-numbers = Liste numérotée
writing-quote = Citation
writing-table = Tableau
writing-picture = Image
writing-column = Colonne { $count }
writing-cell = texte
writing-link-words = texte du lien
writing-outline = Plan
writing-no-headings = Aucun titre pour l’instant.
writing-counts = { $words } mots · { $minutes } min de lecture
writing-length = { $count } caractères ; jusqu’à { $best } s’affichent en entier
writing-line = Ligne { $line }
writing-close = Fermer

## Find and replace
writing-find = Rechercher et remplacer
writing-find-before = Précédent
writing-find-next = Suivant
writing-exact = Respecter la casse
writing-replace = Remplacer
writing-replace-all = Tout remplacer
writing-replace-by = Remplacer par
writing-matches = { $at } sur { $count }
writing-replaced = Remplacements : { $count }

## Choosing something to put in
writing-pick-facts = Insérer un fait
writing-pick-links = Insérer un lien
writing-pick-media = Insérer une image
writing-pick-help = Tapez pour rechercher, avec ou sans accents. Choisissez avec les flèches, insérez avec Entrée.
writing-found-count = Résultats : { $n }
writing-fact-due = révision attendue le { $date }
writing-other-site = autre site web
writing-put-where = Où l’insérer
writing-put-before = Avant « { $words } »
writing-put-end = À la fin

## Pasting and pictures
writing-pasting = Reprise de la mise en forme…
writing-paste-failed = La mise en forme n’a pas pu être reprise ; seul le texte a été collé. Vérifiez la connexion et collez de nouveau.
writing-paste-plain = Seul le texte a été collé, sans mise en forme.
writing-paste-here = Coller ici
writing-paste-help = Texte issu d’un traitement de texte. Il est nettoyé et placé à la fin du texte à l’enregistrement.
writing-paste-pictures-count = Images non reprises : { $n } ; ajoutez chacune avec son crédit.
writing-paste-comments-count = Commentaires non repris : { $n }.
writing-paste-deletions-count = Suppressions encore marquées dans le document, non reprises : { $n }.
writing-paste-links-count = Liens débarrassés du pistage : { $n }.
writing-paste-others-count = Autres éléments non repris : { $n }.
writing-uploading = Envoi de { $name }…
writing-upload-failed = { $name } n’a pas été envoyé.

## Preview
writing-preview-page = Aperçu dans un nouvel onglet
writing-width = Largeur de l’aperçu
writing-phone = Téléphone
writing-tablet = Tablette
writing-screen = Ordinateur
writing-light-dark = Clair ou sombre
writing-light = Clair
writing-dark = Sombre
writing-not-begun = Pas encore commencé : { $language }
writing-no-preview = Affichage impossible pour le moment. Réessayez dans un instant.

## Keeping
writing-lost = Le serveur est injoignable. Votre texte est conservé dans ce navigateur et sera envoyé dès le retour de la connexion. Continuez à écrire.
writing-session-ended = Votre session a pris fin. Votre texte est en sûreté dans ce navigateur. Reconnectez-vous dans un autre onglet, puis revenez ici.
writing-sign-in-again = Se reconnecter
writing-session-back = Vous êtes de nouveau connecté. Rien n’a été perdu.
writing-session-other = Une autre personne est désormais connectée dans ce navigateur. Votre texte reste ici jusqu’à votre prochaine connexion.
writing-restored = Le texte du { $time }, qui n’était pas parvenu au serveur, a été rétabli.
writing-restored-not = Utiliser plutôt le texte enregistré
writing-windows = Vous avez modifié les mêmes lignes dans une autre fenêtre.
writing-windows-joined = Ce que vous avez écrit dans une autre fenêtre figure aussi dans ce texte.

## Two people
writing-newer = { $name } a enregistré une nouvelle version ({ $time }).
writing-newer-clash = Vous avez tous deux modifié les mêmes lignes.
writing-settle = Comparer et choisir
writing-bring = Intégrer à mon texte
writing-brought = C’est intégré à votre texte.
writing-changes = Voir les modifications
writing-came = Modifications d’une autre personne, désormais réunies avec les vôtres
writing-merge-title = Deux versions des mêmes lignes
writing-merge-by = { $name } a enregistré une autre version ({ $time }).
writing-merge-own = Vous avez écrit l’autre texte dans une autre fenêtre ({ $time }).
writing-merge-help = Là où les deux textes modifient les mêmes lignes, choisissez ce qui doit rester. Tout le reste a été réuni. Votre saisie est conservée entre-temps.
writing-merge-place = Modifié des deux côtés
writing-merge-mine = Mon texte
writing-merge-theirs = L’autre texte
writing-merge-both = Les deux modifications réunies :
writing-merge-own-words = En d’autres termes :
writing-merge-open = Choisissez une formulation à chaque endroit.
writing-merge-again = L’autre texte a encore changé entre-temps. Veuillez revoir les endroits concernés.
writing-merge-go-on = Continuer à écrire
done-windows-merged = Les deux textes n’en font plus qu’un. Il deviendra une version à l’enregistrement.

## What is wrong with a text
problem-too-long = Le texte est trop long ; la suite n’est pas lue.
problem-unknown-directive = Cet élément n’existe pas.
problem-bad-directive = Cet élément n’est pas écrit correctement.
problem-misplaced-directive = Cet élément ne doit pas figurer dans une liste ou une citation.
problem-wrong-form = Le nombre de deux-points de cet élément est incorrect.
problem-unclosed-container = Il manque le ::: de fermeture.
problem-stray-close = Ce ::: ne ferme rien.
problem-too-deep = Trop d’éléments imbriqués.
problem-missing-attribute = Il manque quelque chose à cet élément.
problem-unknown-attribute = Cet élément n’a pas ce paramètre.
problem-repeated-attribute = Ce paramètre est donné deux fois.
problem-bad-value = Cette valeur n’est pas possible ici.
problem-bad-data = Les données du graphique doivent être des lignes composées d’un libellé et d’un nombre.
problem-bad-inline = Seuls des faits peuvent figurer entre doubles crochets : [[fact:…]].
problem-raw-html = Le HTML n’est pas interprété ; il s’affiche comme du texte.
problem-markdown-image = Insérez les images avec l’outil prévu.
problem-bad-link = Impossible de créer un lien vers cette adresse.
problem-unknown-reference = Ce code est inconnu.
problem-unknown-fact = Ce fait n’existe pas.
problem-unknown-picture = Cette image n’existe pas.
