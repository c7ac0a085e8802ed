### Les messages envoyés par courrier électronique, et le choix de ce que chacun reçoit.

## Tout message
mail-greeting = Bonjour { $name },
mail-greeting-plain = Bonjour,
mail-open = Ouvrir dans la rédaction
mail-copy = Si le bouton ne fonctionne pas, ouvrez cette adresse :
mail-settings = Vous choisissez les messages que vous recevez sur la page de votre compte :
mail-automatic = Ce message a été envoyé automatiquement. Les réponses ne sont pas lues.

## Invitation
mail-invitation-subject = Invitation à la rédaction de { $site }
mail-invitation-line = { $name } vous invite à travailler à la rédaction de { $site }.
mail-invitation-button = Accepter l’invitation
mail-invitation-until = Le lien ne sert qu’une fois, jusqu’au { $time }. Merci de ne pas le transmettre.
mail-invitation-why = Vous recevez ce message parce que votre adresse a été saisie pour une invitation sur { $site }. Si vous ne l’attendiez pas, vous n’avez rien à faire.
mail-password-subject = Nouveau mot de passe pour { $site }
mail-password-line = Un nouveau mot de passe a été demandé pour votre compte sur { $site }.
mail-password-button = Choisir un nouveau mot de passe
mail-password-why = Vous recevez ce message parce qu’un nouveau mot de passe a été demandé avec votre adresse. Si ce n’était pas vous, vous n’avez rien à faire : votre mot de passe reste le même.

## Un texte attend
mail-embargoed = un texte sous embargo
mail-check-subject = À relire : { $title }
mail-check-line = { $name } a soumis à relecture « { $title } » ({ $language }).
mail-returned-subject = Renvoyé : { $title }
mail-returned-line = { $name } vous a renvoyé « { $title } » ({ $language }).
mail-assigned-subject = Attribué à vous : { $title }
mail-assigned-line = { $name } vous a attribué « { $title } » ({ $language }).
mail-due = À rendre pour le { $date }.
mail-note-why = Vous recevez ce message parce que c’est à vous d’agir sur ce texte.

## Une échéance approche
mail-deadline-subject = Échéance le { $date } : { $what }
mail-deadline-line = « { $what } » est à rendre pour le { $date }.
mail-deadline-why = Vous recevez ce message parce que vous en avez la charge.

## Un essai
mail-trial-subject = Message d’essai de { $site }
mail-trial-line = Le courrier fonctionne : ce message a été demandé sur la page d’état le { $time }.
mail-trial-button = Ouvrir la page d’état
mail-trial-why = Vous recevez ce message parce que vous l’avez demandé.

## À la rédaction
mail-language = Langue du message
mail-language-help = L’invitation part aussi à cette adresse par courrier électronique.
mail-invited = L’invitation part aussi par courrier électronique à { $email }.
mail-wishes = Messages par courrier électronique
mail-wish-notes = Quand c’est à moi d’agir sur un texte
mail-wish-deadlines = Avant une échéance
mail-wishes-off = Ce portail n’envoie pas de courrier électronique pour l’instant. Votre choix vaudra dès qu’il le fera.
mail-status-server = Serveur
mail-status-sender = Expéditeur
mail-status-waiting = En attente
mail-status-sent = Envoyés
mail-status-last = Dernier envoi
mail-status-never = aucun
mail-status-trouble = Au dernier essai, le serveur n’a pas pris les messages. Ils seront représentés. Il a répondu :
mail-status-ended = Messages non envoyés
mail-status-failed = refusé
mail-status-given-up = abandonné
mail-status-again = Renvoyer
mail-status-trial = M’envoyer un essai
done-mail-trial = Un message d’essai vous est envoyé.
done-mail-again = Le message est renvoyé.
event-choose-mail = a choisi les messages à recevoir
