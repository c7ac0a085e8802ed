# Language (French): translation memory, glossary, machine translation.

desk-language-tools = Langue
desk-language-parts = Parties de cette rubrique

## Translation memory
memory-title = Mémoire de traduction
glossary-title = Glossaire
machine-title = Traduction automatique
memory-help = Ce que des personnes ont déjà traduit. L’atelier de traduction le propose pour le même texte et pour les textes proches.
memory-empty = Rien pour l’instant. La mémoire se remplit à mesure que des traductions sont confirmées, ou avec un fichier.
memory-none-found = Rien n’a été trouvé.
memory-pair = Langues
memory-from-to = { $from } → { $to }
memory-source = Source
field-target = Traduction
memory-origin = Origine
memory-origin-desk = la rédaction
memory-origin-content = textes publiés
memory-origin-machine = textes publiés, traduits par machine, non vérifiés
memory-unit = Unité de la mémoire
memory-created = Ajoutée
memory-changed = Dernière confirmation
memory-statistics = Contenu de la mémoire
memory-units = Unités
memory-confirmed = Confirmées à la rédaction
memory-file = Fichier
memory-export = Tout exporter en TMX
memory-import = Importer un fichier TMX
memory-import-help = TMX 1.4b, 128 Mio au plus. Le fichier est repris en entier ou pas du tout.
memory-imported = Nouvelles unités : { $added }. Confirmées à nouveau : { $confirmed }.
memory-delete = Supprimer
memory-back = Retour à la mémoire
memory-too-long = La traduction est trop longue pour une seule unité.

## Files
file-choose = Fichier
file-import = Importer
file-wrong = Le fichier n’a pas été repris. Rien n’a changé.
file-place = Ligne { $line }, caractère { $character }
file-left-out = Laissé de côté, car le portail n’a pas ces langues : { $list }
file-remarks = Remarques sur le fichier
file-missing = Choisissez d’abord un fichier.
file-encoding = Il contient des caractères illisibles. Enregistrez-le en UTF-8 et réessayez.
file-too-large = Il est trop volumineux.
file-malformed = Il est endommagé ici : ce n’est pas du XML bien formé.
file-other-format = C’est un autre format, ou une version qui n’est pas lue ici.
file-rule = Une règle du format n’est pas respectée ici.
file-nothing = Il ne contient rien pour les langues de ce portail.
file-unit-long = Un texte est trop long pour une seule unité.
file-unit-source = Une unité n’a pas de texte dans sa langue source.
file-term-long = Un terme ou une définition est trop long.
file-not-yours = Il contient des langues dont vous n’avez pas la charge. Les vôtres sont :

## Glossary
glossary-help = Comment se disent, dans chaque langue, les réalités propres au pays.
glossary-count = Concepts trouvés : { $n }
glossary-in = Langue affichée
glossary-subject = Domaine
glossary-missing-only = seulement ceux sans terme dans cette langue
glossary-new = Nouveau concept
glossary-concept = Concept
glossary-languages = Langues
glossary-no-term = aucun terme
glossary-retired = retiré
glossary-export = Exporter le glossaire
glossary-import = Importer un fichier TBX
glossary-import-help = TBX de 2008 ou de 2019. Pour les concepts déjà présents, les termes du fichier remplacent ceux de ses langues ; les autres langues restent. Le fichier est repris en entier ou pas du tout.
glossary-imported = Nouveaux concepts : { $added }. Modifiés : { $changed }. Inchangés : { $unchanged }.
glossary-terms = Termes
glossary-change = Modifier
glossary-status = Emploi
glossary-note = Remarque
glossary-add-term = Ajouter un terme
glossary-about = À propos du concept
glossary-definition = Définition
glossary-retire = Retirer
glossary-restore = Remettre en usage
glossary-back = Retour au glossaire
glossary-known = Ce terme figure déjà au glossaire : { $code }
field-term = Terme
term-status-preferred = à employer
term-status-admitted = admis
term-status-forbidden = à proscrire
term-taken = Le concept a déjà ce terme.
term-last = Un concept garde au moins un terme. Retirez plutôt le concept.
term-too-long = C’est trop long, ou certains caractères ne conviennent pas à un terme.
subject-organisation = Organismes
subject-territory = Lieux
subject-region = Régions
subject-heritage = Patrimoine
subject-document = Lois
subject-document_kind = Types de documents
subject-heritage_list = Listes du patrimoine
subject-calendar = Jours et fêtes
subject-theme = Thèmes

## What was just done
done-memory-changed = Enregistré. La mémoire propose désormais la nouvelle traduction.
done-memory-deleted = Supprimé. La mémoire ne la propose plus.
done-concept = Le concept a été enregistré.
done-term = Le terme a été enregistré.
done-term-removed = Le terme a été supprimé.
done-concept-retired = Le concept est retiré : l’atelier ne le signale plus.
done-concept-restored = Le concept est de nouveau en usage.

## Machines
machine-help = Rien ne part vers un moteur sans que quelqu’un le demande. Ce qui part, et vers qui, figure au journal d’audit. Un texte sous embargo n’est jamais envoyé.
machine-off = Aucun moteur n’est configuré. L’exploitant du portail peut en déclarer dans le fichier de configuration.
machine-name = Moteur
machine-address = Adresse
machine-secret = Clé définie
machine-knows = Langues connues
machine-ask = Interroger
machine-knows-not = Il ne peut pas l’indiquer.
machine-try = Essayer une phrase
machine-try-help = La phrase est envoyée au moteur, et le journal d’audit en garde trace.
machine-from = De
machine-to = Vers
machine-text = Phrase
machine-translate = Traduire
machine-sent = Envoyé ces 30 derniers jours
machine-sent-none = Rien.
machine-requests = Requêtes
machine-texts = Textes
machine-characters = Caractères
machine-last = Dernier envoi
machine-none = Aucun moteur n’est configuré pour ces langues.
machine-embargoed = Ce texte est sous embargo et n’est envoyé à personne.
machine-too-long = Le texte est trop long pour ce moteur.
machine-unreachable = Le moteur est injoignable
machine-refused = Le moteur a refusé
machine-bad-answer = La réponse du moteur est inutilisable

## Events
event-change-memory = a modifié une unité de la mémoire
event-delete-memory = a supprimé une unité de la mémoire
event-import-memory = a importé un fichier dans la mémoire
event-create-concept = a créé un concept
event-change-concept = a modifié un concept
event-retire-concept = a retiré un concept
event-restore-concept = a remis un concept en usage
event-add-term = a ajouté un terme
event-change-term = a modifié un terme
event-remove-term = a supprimé un terme
event-import-glossary = a importé un fichier dans le glossaire
event-derive-glossary = a repris des noms dans le glossaire
event-send-to-machine = a envoyé un texte à un moteur
