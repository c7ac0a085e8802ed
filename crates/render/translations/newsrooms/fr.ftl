# Press lists: letters to newsrooms, the list at the desk, and leaving it.

press-letter-embargo = DOSSIER DE PRESSE SOUS EMBARGO jusqu’au { $time } : ne rien en publier avant.
press-letter-corrected-subject = Rectificatif : { $title }
press-letter-corrected = Nous vous avons déjà envoyé ce texte. Il a été corrigé : veuillez n’utiliser que la version ci-dessous.
press-letter-withdrawn-subject = Retrait : { $title }
press-letter-withdrawn = Nous vous avons envoyé « { $title } ». Ce texte a été retiré. Veuillez ne plus l’utiliser et le supprimer là où vous l’avez repris.
press-letter-reason = Motif : { $reason }
press-letter-page = Le texte sur notre site
press-letter-kit = Dossier de presse
press-letter-why = Vous recevez cette lettre parce que cette adresse figure sur la liste de presse de { $organisation }.
press-letter-leave = Quitter la liste de presse
press-leave-line = Appuyez sur le bouton, et plus rien ne vous sera envoyé depuis la liste « { $name } ».
press-leave-old = L’adresse a déjà quitté la liste, ou le lien est incomplet.
press-left-title = Vous avez quitté la liste de presse
press-left = Plus aucune lettre ne vous sera envoyée. Votre adresse a été effacée ; seul un code permettant de la reconnaître est conservé.
press-list-contacts = Rédactions de la liste
press-list-help = Chaque rédaction inscrite reçoit ce qui est envoyé par ce canal. Noms et adresses sont scellés et ne sont montrés qu’à ceux qui peuvent modifier le canal.
press-list-empty = La liste est encore vide.
press-list-problems = Rien n’a été chargé. Corrigez ces lignes :
press-list-line = Ligne { $number }
field-newsroom = Rédaction
press-list-person = Personne ou service
press-list-note = Note
press-list-since = Sur la liste depuis
press-list-remove = Retirer
press-list-export = Télécharger en CSV
press-list-add = Ajouter une rédaction
press-list-change = Modifier la rédaction
press-list-refused = refusée depuis le { $date }
press-list-refused-help = Rien n’est envoyé à une adresse que son serveur a refusée définitivement. Modifiez l’adresse ou rétablissez les envois une fois que vous la savez exacte.
press-list-trust = Rétablir les envois
press-list-again = Elle a demandé à recevoir de nouveau nos lettres
press-list-again-help = Nécessaire seulement pour une adresse qui a déjà figuré sur la liste.
press-list-load = Charger un tableau
press-list-table = Tableau
press-list-load-help = Collez les lignes d’un fichier CSV. Si une ligne est fausse, rien n’est chargé. Les colonnes person et note sont facultatives. Colonnes :
press-letter-preview = La lettre
press-problem-columns = La première ligne doit nommer les colonnes newsroom, email et language ; suit une ligne par rédaction.
press-problem-many = Une liste compte au plus 2 000 rédactions.
press-problem-newsroom = Le nom de la rédaction manque.
press-problem-long = 200 caractères au plus, sans retour à la ligne.
press-problem-email = Ce n’est pas une adresse électronique.
press-problem-language = Ce n’est pas une langue du site. Indiquez son code, par exemple vi ou en.
press-problem-twice = Cette adresse figure dans une ligne précédente.
press-problem-there = Cette adresse est déjà sur la liste.
press-problem-gone = Cette adresse a quitté la liste. Supprimez la ligne, ou ajoutez-la séparément si la rédaction l’a demandé.
press-said-first = Lettres
press-said-corrected = Lettres de rectification
press-said-withdrawn = Lettres de retrait
press-mail-waiting = en attente
press-mail-sending = en cours de remise
press-mail-sent = envoyées
press-mail-failed = refusées
press-mail-given-up = abandonnées
done-press-added = La rédaction est sur la liste.
done-press-removed = La rédaction a été retirée de la liste.
done-press-loaded = Les rédactions ont été chargées.
done-press-trusted = Les envois à cette adresse sont rétablis.
event-press-add = a ajouté une rédaction à la liste de presse
event-press-remove = a retiré une rédaction de la liste de presse
event-press-load = a chargé des rédactions dans la liste de presse
event-press-export = a téléchargé la liste de presse
event-press-leave = une rédaction a quitté la liste de presse
event-press-change = a modifié une rédaction de la liste de presse
event-press-trust = a rétabli les envois à une adresse refusée de la liste de presse
event-press-refused = a signalé une adresse refusée de la liste de presse
event-press-complaint = a retiré de la liste de presse une rédaction qui a signalé une lettre comme indésirable
press-contacts-count = { $count ->
    [one] { $n } rédaction
   *[other] { $n } rédactions
}
press-gone-count = { $count ->
    [one] { $n } adresse a quitté la liste ; seul son code est conservé.
   *[other] { $n } adresses ont quitté la liste ; seuls leurs codes sont conservés.
}
press-letters-count = { $count ->
    [one] { $n } rédaction avertie
   *[other] { $n } rédactions averties
}
