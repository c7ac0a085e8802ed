# Images et vidéos au bureau.

desk-media = Médiathèque
media-upload = Ajouter des fichiers
media-upload-help = Images (JPEG, PNG, GIF, WebP, TIFF, SVG) jusqu’à 64 Mo et vidéos (MP4, MOV, WebM) jusqu’à 2 Go. La nature d’un fichier se lit dans son contenu, non dans son nom.
media-files = Fichiers
media-drop = Plusieurs à la fois, ou déposez-les ici. Si la connexion est coupée, choisissez à nouveau le même fichier : l’envoi reprend où il s’est arrêté.
media-send = Envoyer
media-coming = En cours d’envoi
media-recent = Mes derniers fichiers
media-describe = Le décrire
media-use-existing = Utiliser celui qui existe
media-keep-both = L’ajouter quand même
media-all-done = Tous les fichiers ont été envoyés.
media-is-sending = envoi en cours
media-is-lost = connexion perdue, l’envoi reprendra de lui-même
media-is-receiving = pas encore entièrement reçu
media-is-making = en préparation
media-is-done = dans la médiathèque
media-is-duplicate = Ce même fichier est déjà dans la médiathèque.

## La médiathèque
media-kind = Images ou vidéos
media-pictures = images
media-videos = vidéos
media-video = Vidéo
media-only = Seulement
media-without-alt = sans texte de remplacement
media-ending = droits échus dans les 30 jours
media-unused = utilisés nulle part
media-as-grid = En vignettes
media-as-list = En liste
media-none = Rien ne correspond.
media-previous = Précédent
media-not-shown = non affiché
media-shown-until = jusqu’au { $date }
media-decorative = décoratif
media-described = décrit { $count }

## Un média
field-credit = Auteur
field-licence = Licence
field-rights_until = Dernier jour d’affichage
field-consent = Consentement
field-file = Fichier
media-credit-help = Le nom que les lecteurs voient à côté de l’image.
media-rights-help = À partir du lendemain, les lecteurs ne le voient plus. Vide : sans terme.
media-consent-help = Qui est représenté, qui a consenti à quoi, où l’accord est conservé. Seul le personnel le voit.
media-focus = Le point important
media-focus-help = Ce point reste visible quel que soit le cadrage. Désignez-le dans l’image, ou indiquez-le ici en pour cent.
media-focus-x = Depuis la gauche, %
media-focus-y = Depuis le haut, %
media-crops = Une fois cadrée
media-alt = Ce qu’on y voit
media-alt-help = Pour ceux qui ne la voient pas, dans chaque langue. Aucun texte contenant cette image n’est publié dans une langue où cela manque.
media-is-decorative = Décorative : elle ne dit rien qui manquerait au lecteur
media-missing = manquant
media-about = Le fichier
media-size = Dimensions
media-length = Durée
media-file = Type de fichier
media-added = Ajouté
media-weight = Poids du fichier
media-file-name = Nom du fichier
media-original = Fichier d’origine, avec toutes ses données privées
media-uses = Où il est utilisé
media-uses-none = Nulle part pour l’instant.
media-camera = Ce que dit le fichier
media-camera-help = Inscrit par l’appareil et les logiciels. Seul le personnel le voit ; les copies publiques n’en contiennent rien.
media-alike = Semblables
media-prefer = Utiliser celui-ci et supprimer le nouveau
media-poster = Image fixe
media-poster-code = Image
media-poster-help = Tient lieu de la vidéo jusqu’à sa lecture. Vide : aucune.
media-poster-frame = Prendre l’image affichée
media-showing = Lecteurs
media-withdraw = Ne plus l’afficher
media-withdraw-help = Les pages se font désormais sans lui, et ses copies publiques disparaissent.
media-restore = L’afficher à nouveau
media-restore-help = Les pages qui l’utilisent l’affichent à nouveau.
media-remove = Retirer de la médiathèque
media-withdrawn-since = N’est plus affiché aux lecteurs depuis { $time } : { $reason }

## Choisir
media-pick = Choisir dans la médiathèque
media-choose = Choisir
media-line = Ligne pour le texte
media-leading = Image principale
media-no-picture = Pas d’image.
media-now = Actuellement
media-chosen = Choisie
media-use = Utiliser cette image
media-take-out = Sans image
media-published-help = Les lecteurs voient ce contenu. Le changement est publié aussitôt, comme correction dans chaque langue, avec les textes de remplacement de la médiathèque.
media-four-eyes-help = Les lecteurs voient ce contenu. Une fois accepté, le changement est publié comme correction dans chaque langue, avec les textes de remplacement de la médiathèque.

## Ce qui attend
media-waits-ending = Droits bientôt échus

## Pourquoi cela n’a pas été fait
refusal-media = Veuillez d’abord corriger ceci. { $problems }
media-lacks-alt = « { $media } » n’a pas de texte de remplacement dans cette langue.
media-lacks-rights = « { $media } » n’indique ni son auteur ni sa licence.
media-is-withdrawn = « { $media } » ne peut plus être affiché : remplacez-le ou retirez-le.
media-kind-unknown = Quel que soit son nom, ce n’est ni une image (JPEG, PNG, GIF, WebP, TIFF, SVG) ni une vidéo (MP4, MOV, WebM).
media-too-large = Le fichier est trop lourd : { $detail } Mo au plus.
media-larger-than-any = Le fichier est trop lourd : 2 Go au plus.
media-too-many-pixels = L’image est trop grande : { $detail } pixels.
media-drawing-refused = Le dessin contient ce qu’une image ne peut contenir : { $detail }
media-codec = Les navigateurs ne lisent pas « { $detail } ». Enregistrez la vidéo en H.264 (MP4) ou VP9 (WebM).
media-too-long = La vidéo est trop longue : { $detail } heures au plus.
media-damaged = Le fichier est endommagé, tronqué, ou quelque chose d’étranger y est attaché.
media-empty = Le fichier est vide.
media-cut-off = Le fichier n’est pas arrivé en entier. Veuillez l’envoyer à nouveau.
media-too-many-open = Trop de fichiers à la fois. Attendez que certains soient arrivés.
media-focus-wrong = Le point doit se situer entre 0 et 100 pour cent.
media-alt-long = Un texte de remplacement compte au plus 600 caractères.
media-not-picture = Ce n’est pas le code d’une image qui peut être affichée.
media-rights-over = le droit de l’afficher est échu
media-in-use = Il est encore utilisé. Retirez-le d’abord de ces textes.
media-text-waits = Un texte plus récent attend dans une des langues publiées. Publiez-le d’abord.
media-proposal-waits = Un autre changement de ce contenu attend une seconde personne. Il doit d’abord être accepté ou refusé.

## Ce qui vient d’être fait
done-media = Enregistré.
done-media-added = Ajouté. Dites maintenant ce qu’on y voit.
done-media-withdrawn = Les lecteurs ne le voient plus.
done-media-restored = Les lecteurs le voient à nouveau.
done-media-removed = Supprimé.
done-media-preferred = Le nouveau a été supprimé ; celui-ci est utilisé.
done-picture = L’image a été changée.

## Événements
event-describe-media = a décrit un média
event-withdraw-media = a retiré un média
event-restore-media = a rétabli un média
event-remove-media = a supprimé un média
event-expire-media = a retiré un média dont les droits étaient échus
event-set-poster = a choisi une image fixe
event-set-picture = a changé l’image principale
event-propose-picture = a proposé une autre image principale
event-decline-picture = a refusé une autre image principale
