# Evaluations of programmes (fr).

## Asking
evaluations-title = Évaluations
evaluations-help = Ce qu’un programme a obtenu : des questions, avec des réponses fondées sur des chiffres figés à une date.
evaluations-none = Aucune évaluation pour l’instant.
evaluation-new = Commencer une évaluation
evaluation-horizon = Échéance
evaluation-horizon-own = une date propre
evaluation-on = Date de référence
evaluation-on-help = Seulement pour une date propre ; une échéance a déjà la sienne. Comptent les périodes de rapport achevées à cette date.
evaluation-about = Ce qu’elle doit établir, et pour qui
evaluation-questions = Questions
evaluation-question = Question
evaluation-rests-on = Ce sur quoi elle repose
evaluation-flows = Jeux de données cités
evaluation-flows-help = Le millésime le plus récent à cette date est conservé.
evaluation-studies = Études d’effet citées
evaluation-study = Étude
evaluation-study-for = Porte sur l’indicateur

## Freezing and publishing
evaluation-state-draft = en rédaction
evaluation-state-frozen = figée
evaluation-state-published = publiée
evaluation-preview = Voici la situation actuelle ; rien n’est encore figé.
evaluation-freeze = Figer
evaluation-freeze-help = Dès lors, les questions, indicateurs, chiffres et millésimes restent tels qu’à cette date. Les appréciations s’écrivent ensuite.
evaluation-discard = Abandonner ce projet
evaluation-discard-help = Le projet est supprimé définitivement. Le journal d’audit garde ce qu’il demandait.
evaluation-frozen = Figée le
evaluation-published = Publiée le
evaluation-publish-help = Les lecteurs la verront telle qu’ici. Elle ne pourra plus être modifiée.

## Figures
evaluation-periods = Périodes prises en compte
evaluation-then = Alors
evaluation-told = indiqué dans { $told } des { $asked } rapports demandés
evaluation-lack-no-period = non mesuré : aucune période de rapport n’était achevée à cette date
evaluation-lack-nothing = non mesuré : personne n’a communiqué de chiffre
evaluation-lack-apart = pas de chiffre unique : ceux de plusieurs organismes ne se cumulent pas
evaluation-not-measured = Ce qui n’a pas été mesuré
evaluation-no-indicator = Cette question ne repose sur aucun indicateur : rien n’a été mesuré pour elle.
evaluation-no-baseline = il n’y a pas de référence
evaluation-no-target = il n’y a pas de cible
evaluation-vintage = millésime { $number }, { $date }
evaluation-no-vintage = rien n’était publié à cette date
evaluation-rows-changed = { $then } ont été comptés lors du gel ; { $now } sont trouvés aujourd’hui.
evaluation-recommendations-count = { $count ->
    [one] { $n } recommandation d’inspection était en suspens.
   *[other] { $n } recommandations d’inspection étaient en suspens.
}

## Effect
evaluation-effect = Effet
evaluation-effect-is = { $estimate } { $unit } (entre { $low } et { $high }, intervalle à { $level } %)
evaluation-effect-none = aucun résultat de cette étude n’était disponible
evaluation-conclusion-rise = hausse, selon toutes les méthodes
evaluation-conclusion-fall = baisse, selon toutes les méthodes
evaluation-conclusion-doubtful = un effet apparaît, avec des doutes
evaluation-conclusion-disagreement = les méthodes se contredisent
evaluation-conclusion-none-worthwhile = aucun effet notable
evaluation-conclusion-not-shown = aucun effet montré ; il peut y en avoir un
evaluation-conclusion-no-answer = aucune méthode n’a pu répondre

## Judging
evaluation-judgement = Appréciation
evaluation-answer = Réponse
evaluation-confidence = Confiance
evaluation-confidence-high = élevée
evaluation-confidence-middle = moyenne
evaluation-confidence-low = faible
evaluation-basis = Ce sur quoi repose la réponse
evaluation-not-judged = Pas encore d’appréciation.
evaluation-summary = En résumé

## Paper
evaluation-kind = Rapport d’évaluation
evaluation-subject = évaluation de « { $programme } » au { $date }

## Why something was not done
evaluation-early = Cette date précède le début du programme.
evaluation-too-early = La date de référence n’est pas encore passée : figez l’évaluation ensuite.
evaluation-question-missing = Rédigez la question, ou retirez ce sur quoi elle repose.
evaluation-no-questions = Il n’y a pas encore de question. Posez-en au moins une avant de figer.
evaluation-too-many = Il y en a trop : 20 questions, jeux de données et études au plus pour chacun.
evaluation-flow-unknown = Aucun jeu de données n’a ce code.
evaluation-unjudged = Chaque question demande une réponse et un degré de confiance.
evaluation-not-draft = Elle est figée : ses questions ne peuvent plus être modifiées.
evaluation-not-frozen = Seule une évaluation figée et non publiée peut être appréciée ou publiée.

## What was done
done-evaluation-frozen = Figée. Elle peut maintenant être appréciée.
done-evaluation-discarded = Le projet a été abandonné.
event-begin-evaluation = a commencé une évaluation
event-save-evaluation = a modifié une évaluation
event-discard-evaluation = a abandonné le projet d’une évaluation
event-freeze-evaluation = a figé une évaluation
event-judge-evaluation = a apprécié une évaluation
event-publish-evaluation = a publié une évaluation
