# Evaluations of programmes (de).

## Asking
evaluations-title = Evaluationen
evaluations-help = Was ein Programm erreicht hat: Fragen, beantwortet anhand von Zahlen, die an einem Stichtag festgehalten sind.
evaluations-none = Noch keine Evaluationen.
evaluation-new = Evaluation beginnen
evaluation-horizon = Bewertungszeitpunkt
evaluation-horizon-own = ein eigener Tag
evaluation-on = Stichtag
evaluation-on-help = Nur bei einem eigenen Tag; ein Bewertungszeitpunkt hat seinen. Es zählen Berichtszeiträume, die bis dahin geendet haben.
evaluation-about = Was sie klären soll, und für wen
evaluation-questions = Fragen
evaluation-question = Frage
evaluation-rests-on = Worauf sie sich stützt
evaluation-flows = Genannte Datensätze
evaluation-flows-help = Der an diesem Tag neueste Stand wird festgehalten.
evaluation-studies = Genannte Wirkungsstudien
evaluation-study = Studie
evaluation-study-for = Betrifft den Indikator

## Freezing and publishing
evaluation-state-draft = in Arbeit
evaluation-state-frozen = festgehalten
evaluation-state-published = veröffentlicht
evaluation-preview = So steht es zurzeit; noch ist nichts festgehalten.
evaluation-freeze = Festhalten
evaluation-freeze-help = Von da an bleiben Fragen, Indikatoren, Zahlen und Datenstände wie am Stichtag. Bewertet wird danach.
evaluation-discard = Diesen Entwurf verwerfen
evaluation-discard-help = Der Entwurf wird gelöscht und lässt sich nicht zurückholen. Was er fragte, bleibt im Protokoll.
evaluation-frozen = Festgehalten am
evaluation-published = Veröffentlicht am
evaluation-publish-help = Die Öffentlichkeit sieht sie so, wie sie hier steht. Danach ist sie nicht mehr änderbar.

## Figures
evaluation-periods = Zeiträume, die zählen
evaluation-then = Damals
evaluation-told = in { $told } von { $asked } verlangten Berichten genannt
evaluation-lack-no-period = nicht gemessen: bis zu diesem Tag hatte kein Berichtszeitraum geendet
evaluation-lack-nothing = nicht gemessen: niemand hat eine Zahl gemeldet
evaluation-lack-apart = keine gemeinsame Zahl: die mehrerer Stellen werden nicht zusammengefasst
evaluation-not-measured = Was nicht gemessen wurde
evaluation-no-indicator = Diese Frage stützt sich auf keinen Indikator: Für sie wurde nichts gemessen.
evaluation-no-baseline = es gibt keinen Ausgangswert
evaluation-no-target = es gibt kein Ziel
evaluation-vintage = Stand { $number } vom { $date }
evaluation-no-vintage = bis zu diesem Tag nicht veröffentlicht
evaluation-rows-changed = Beim Festhalten wurden { $then } gezählt; heute finden sich { $now }.
evaluation-recommendations-count = { $count ->
    [one] { $n } Empfehlung aus Prüfungen war offen.
   *[other] { $n } Empfehlungen aus Prüfungen waren offen.
}

## Effect
evaluation-effect = Wirkung
evaluation-effect-is = { $estimate } { $unit } (zwischen { $low } und { $high }, { $level }-%-Intervall)
evaluation-effect-none = von dieser Studie lag kein Ergebnis vor
evaluation-conclusion-rise = Anstieg, alle Verfahren zeigen ihn
evaluation-conclusion-fall = Rückgang, alle Verfahren zeigen ihn
evaluation-conclusion-doubtful = eine Wirkung zeigt sich, aber mit Zweifeln
evaluation-conclusion-disagreement = die Verfahren widersprechen einander
evaluation-conclusion-none-worthwhile = keine nennenswerte Wirkung
evaluation-conclusion-not-shown = keine Wirkung nachgewiesen; es kann eine geben
evaluation-conclusion-no-answer = kein Verfahren konnte antworten

## Judging
evaluation-judgement = Bewertung
evaluation-answer = Antwort
evaluation-confidence = Sicherheit
evaluation-confidence-high = hoch
evaluation-confidence-middle = mittel
evaluation-confidence-low = gering
evaluation-basis = Worauf sich die Antwort stützt
evaluation-not-judged = Noch nicht bewertet.
evaluation-summary = Fazit

## Paper
evaluation-kind = Evaluationsbericht
evaluation-subject = Evaluation von „{ $programme }“, Stand { $date }

## Why something was not done
evaluation-early = Der Tag liegt vor dem Beginn des Programms.
evaluation-too-early = Der Stichtag ist noch nicht vorbei: Danach kann festgehalten werden.
evaluation-question-missing = Schreiben Sie die Frage, oder nehmen Sie weg, worauf sie sich stützt.
evaluation-no-questions = Es gibt noch keine Fragen. Stellen Sie mindestens eine, bevor festgehalten wird.
evaluation-too-many = Es sind zu viele: höchstens je 20 Fragen, Datensätze und Studien.
evaluation-flow-unknown = Einen Datensatz mit diesem Code gibt es nicht.
evaluation-unjudged = Jede Frage braucht eine Antwort und die Angabe, wie sicher sie ist.
evaluation-not-draft = Sie ist festgehalten: Die Fragen lassen sich nicht mehr ändern.
evaluation-not-frozen = Bewerten oder veröffentlichen lässt sich nur, was festgehalten und noch nicht veröffentlicht ist.

## What was done
done-evaluation-frozen = Festgehalten. Jetzt kann bewertet werden.
done-evaluation-discarded = Der Entwurf wurde verworfen.
event-begin-evaluation = hat eine Evaluation begonnen
event-save-evaluation = hat eine Evaluation geändert
event-discard-evaluation = hat den Entwurf einer Evaluation verworfen
event-freeze-evaluation = hat eine Evaluation festgehalten
event-judge-evaluation = hat eine Evaluation bewertet
event-publish-evaluation = hat eine Evaluation veröffentlicht
