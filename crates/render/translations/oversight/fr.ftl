# Contrôle : signalements des lecteurs, inspections, projets.

## Signalement d’une erreur
complaint-title = Signaler une erreur
complaint-intro = Dites-nous ce qui est inexact sur une page de ce site. Aucun compte n’est nécessaire. Un numéro de reçu vous permettra de consulter notre réponse.
complaint-report = Signaler une erreur sur cette page
complaint-dispute = Contester cette conclusion
complaint-page = Adresse de la page
complaint-page-help = Copiez-la depuis la barre d’adresse de votre navigateur.
complaint-wrong = Qu’est-ce qui est inexact ?
complaint-wrong-help = La phrase, le chiffre, l’image ou la traduction en cause, et ce qui ne va pas.
complaint-instead = Qu’est-ce qui serait exact ?
complaint-known = D’où le savez-vous ?
complaint-known-help = Une source que nous pouvons vérifier, comme une adresse ou un document. Facultatif.
complaint-contact = Adresse électronique pour la réponse
complaint-contact-help = Seulement si vous souhaitez que nous puissions vous écrire. Seules les personnes qui répondent la voient ; elle est effacée 90 jours après la réponse.
complaint-trap = Laissez ce champ vide
complaint-privacy = L’adresse réseau de votre appareil n’est pas conservée.
complaint-send = Envoyer
complaint-days-count = { $count ->
    [one] Nous répondons sous { $n } jour ouvré.
   *[other] Nous répondons sous { $n } jours ouvrés.
}
complaint-receipt-have = Vous avez un reçu ?
complaint-receipt = Numéro de reçu
complaint-receipt-show = Voir la réponse
complaint-receipt-wrong = Aucun signalement ne porte ce numéro. Vérifiez les lettres et les chiffres.
complaint-problems = Veuillez corriger ceci :
complaint-page-missing = Indiquez de quelle page il s’agit en donnant son adresse.
complaint-page-unknown = Ce n’est pas l’adresse d’une page de ce site. Ouvrez la page et copiez son adresse.
complaint-wrong-missing = Indiquez ce qui est inexact.
complaint-instead-missing = Indiquez ce qui serait exact. Si vous ne le savez pas, écrivez-le.
complaint-too-long = Un texte est trop long : 4 000 caractères au plus.
complaint-trapped = Un champ caché qui doit rester vide a été rempli, comme le font les programmes. Il a été vidé ; veuillez renvoyer le formulaire.
complaint-later-count = { $count ->
    [one] Trop de signalements viennent de votre réseau. Réessayez dans { $n } minute. Votre texte est conservé ici.
   *[other] Trop de signalements viennent de votre réseau. Réessayez dans { $n } minutes. Votre texte est conservé ici.
}
complaint-thanks = Merci. Votre signalement nous est parvenu.
complaint-keep = Gardez ce numéro ou l’adresse de cette page : c’est le seul moyen de consulter notre réponse.
complaint-state-waiting = En attente de réponse
complaint-state-answered = Réponse donnée
complaint-until = Vous aurez une réponse au plus tard le { $date }.
complaint-late = La réponse était attendue pour le { $date } ; elle est en retard.
complaint-answer = Notre réponse
complaint-sent = Envoyé le
complaint-yours = Votre signalement
complaint-verdict-right = Le signalement est fondé
complaint-verdict-partly = Le signalement est fondé en partie
complaint-verdict-wrong = La page est exacte
complaint-verdict-elsewhere = Ne concerne pas notre contenu
complaint-mail-subject = Notre réponse à votre signalement – { $site }
complaint-mail-line = Vous avez signalé une erreur sur { $page }.
complaint-mail-why = Vous recevez cette lettre parce que vous avez indiqué cette adresse pour la réponse.
complaint-after = Corrigé à la suite d’un signalement
complaint-numbers = Signalements des lecteurs
complaint-few = Moins de { $n } signalements reçus à ce jour ; les chiffres sont publiés à partir de { $n }.
complaint-withheld = moins de { $n }
complaint-received = Reçus
complaint-answered = Traités
complaint-in-time = Traités dans les délais
complaint-corrected = Suivis d’une correction

## Au bureau
desk-oversight = Contrôle
oversight-help = Les signalements des lecteurs, les constats d’inspection et les projets proposés.
oversight-nothing = Rien en attente ici.
oversight-left-count = { $count ->
    [0] échéance aujourd’hui
    [one] { $n } jour restant
   *[other] { $n } jours restants
}
oversight-late-count = { $count ->
    [one] { $n } jour de retard
   *[other] { $n } jours de retard
}
complaints-title = Signalements des lecteurs
complaints-help = Chacun reçoit une réponse motivée dans le délai fixé. Si le lecteur a raison, corrigez d’abord la page.
complaints-one = Signalement { $receipt }
complaints-due = Réponse attendue le
complaints-said = Ce que dit le lecteur
complaints-about = À propos de ce signalement
complaints-others = Autres signalements sur ce contenu
complaints-contact-open = Visible des seules personnes qui répondent. Effacée 90 jours après la réponse.
complaints-contact-kept = Visible des seules personnes qui répondent. Effacée 90 jours après la date de réponse.
complaints-answer = Répondre
complaints-verdict = Résultat de l’examen
complaints-answer-help = Le lecteur la consulte avec son reçu. Dites comment vous avez vérifié et, si la page est exacte, pourquoi. Elle ne pourra plus être modifiée.
complaints-correction = Correction effectuée
complaints-correction-help = Le registre des corrections indiquera qu’elle fait suite à un signalement.
complaints-no-correction = aucune
complaints-correct-now = Corriger la page
complaints-send = Envoyer la réponse
complaints-in-time = dans les délais
complaints-not-in-time = en retard
complaint-answer-missing = Rédigez la réponse.
complaint-verdict-missing = Indiquez le résultat de l’examen.
complaint-correction-missing = Le lecteur a raison et la page est toujours visible : corrigez-la d’abord, puis choisissez la correction ici.
complaint-correction-unknown = Cette correction ne concerne pas la page signalée.
complaint-correction-not-here = Une correction ne peut être indiquée que si le lecteur a raison, entièrement ou en partie.
complaint-answered-already = Ce signalement a déjà reçu une réponse.
complaint-cannot-answer = Cette personne ne peut pas répondre : elle ne peut pas corriger les pages de cet éditeur.
done-complaint = La réponse a été envoyée.
event-complain = un lecteur a signalé une erreur
event-assign-complaint = a attribué un signalement
event-answer-complaint = a répondu à un signalement

## Contrôle en général
oversight-programme = Programme
oversight-task = Tâche
oversight-tasks = Tâches
oversight-task-unknown = Cette tâche n’appartient pas au programme.
oversight-from = Premier jour
oversight-to = Dernier jour
oversight-none = aucun
oversight-change = Modifier
oversight-remove = Retirer
oversight-example = Ce programme est un exemple : tout y est inventé pour montrer le fonctionnement.

## Inspections
inspections-title = Inspections
inspections-help = Ce qui a été examiné, ce qui a été constaté et si cela a été corrigé.
inspections-late = Recommandations en retard
inspections-none = Aucune inspection pour l’instant.
inspection-new = Prévoir une inspection
inspection-title = Inspection
inspection-organisation = Organisme inspecté
inspection-inspector = Inspecté par
inspection-who = { $organisation }, inspecté par { $inspector }
inspection-people = Inspecteurs
inspection-about = Objet et motif de l’inspection
inspection-days = Dates
inspection-state-planned = prévue
inspection-state-handed-over = recommandations en cours
inspection-state-closed = close
inspection-findings = Constats
inspection-no-findings = Aucun constat n’a encore été consigné.
inspection-recommendations = Recommandations
inspection-no-recommendations = Il n’y a pas de recommandation.
inspection-summary = Conclusion de l’inspection
inspection-hand-over = Remettre les constats
inspection-hand-over-help = L’organisme inspecté verra alors l’ensemble. Les constats et recommandations ne pourront plus être modifiés.
inspection-handed-over = Remis
inspection-closed = Clôture
inspection-organisation-unknown = Cet organisme ne participe pas au programme.
inspection-handed-over-already = Les constats ont été remis et ne peuvent plus être modifiés.
inspection-title-missing = Donnez un nom à l’inspection.
inspection-title-long = Le nom ou la liste des inspecteurs est trop long : 300 caractères au plus.
inspection-days-order = Le dernier jour précède le premier.
inspection-from-missing = Indiquez le premier jour.
inspection-summary-missing = Rédigez la conclusion de l’inspection.
finding-new = Ajouter un constat
finding-words = Ce qui a été constaté
finding-weight = Gravité
finding-weight-note = observation
finding-weight-shortcoming = insuffisance
finding-weight-breach = manquement
finding-report = Rapport concerné
finding-words-missing = Rédigez le constat.
finding-report-unknown = Ce rapport n’est pas de l’organisme inspecté.
recommendation-new = Ajouter une recommandation
recommendation-words = Ce qu’il faut faire
recommendation-owner = Par qui
recommendation-due = Échéance
recommendation-finding = En raison du constat
recommendation-to-finding = constat { $number }
recommendation-who = { $organisation }, au plus tard le { $date }
recommendation-state-open = en cours
recommendation-state-answered = réponse à examiner
recommendation-state-accepted = acceptée
recommendation-step-answer = Fait :
recommendation-step-accept = Accepté.
recommendation-step-not-yet = Pas encore :
recommendation-answer = Dire ce qui a été fait
recommendation-done = Ce qui a été fait
recommendation-evidence = Preuve
recommendation-evidence-help = L’adresse d’une page, ou le numéro et la date d’un document.
recommendation-send = Envoyer aux inspecteurs
recommendation-new-due = Nouvelle échéance, si cela ne suffit pas
recommendation-accept = Accepter
recommendation-not-yet = Pas encore
recommendation-words-missing = Indiquez ce qu’il faut faire.
recommendation-due-missing = Indiquez l’échéance.
recommendation-due-early = L’échéance précède l’inspection.
recommendation-answer-missing = Indiquez ce qui a été fait.
recommendation-evidence-missing = Indiquez la preuve : une adresse ou un document.
recommendation-reason-missing = Dites ce qui manque encore.
recommendation-not-open = Cette recommandation n’est pas en cours.
recommendation-not-answered = Aucune réponse n’a encore été donnée.
recommendation-own-answer = Une autre personne doit examiner votre propre réponse.
done-handed-over = Les constats ont été remis.
done-answered = Envoyé aux inspecteurs.
