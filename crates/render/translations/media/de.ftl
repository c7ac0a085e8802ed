# Bilder und Videos am Schreibtisch.

desk-media = Mediathek
media-upload = Dateien hinzufügen
media-upload-help = Bilder (JPEG, PNG, GIF, WebP, TIFF, SVG) bis 64 MB und Videos (MP4, MOV, WebM) bis 2 GB. Was eine Datei ist, wird an ihrem Inhalt erkannt, nicht am Namen.
media-files = Dateien
media-drop = Mehrere auf einmal, oder hier ablegen. Reißt die Verbindung ab, wählen Sie dieselbe Datei noch einmal: Es geht dort weiter, wo es aufgehört hat.
media-send = Senden
media-coming = Unterwegs
media-recent = Meine letzten Dateien
media-describe = Beschreiben
media-use-existing = Die vorhandene verwenden
media-keep-both = Trotzdem hinzufügen
media-all-done = Alle Dateien sind gesendet.
media-is-sending = wird gesendet
media-is-lost = keine Verbindung, geht von selbst weiter
media-is-receiving = noch nicht vollständig angekommen
media-is-making = wird aufbereitet
media-is-done = in der Mediathek
media-is-duplicate = Genau diese Datei ist schon in der Mediathek.

## Die Mediathek
media-kind = Bilder oder Videos
media-pictures = Bilder
media-videos = Videos
media-video = Video
media-only = Nur
media-without-alt = ohne Alternativtext
media-ending = Rechte enden binnen 30 Tagen
media-unused = nirgends verwendet
media-as-grid = Als Bilder
media-as-list = Als Liste
media-none = Nichts passt.
media-previous = Zurück
media-not-shown = nicht gezeigt
media-shown-until = bis { $date }
media-decorative = schmückend
media-described = beschrieben { $count }

## Ein Medium
field-credit = Urheber
field-licence = Lizenz
field-rights_until = Letzter Tag, an dem es gezeigt werden darf
field-consent = Einwilligung
field-file = Datei
media-credit-help = Der Name, den die Leserschaft neben dem Bild sieht.
media-rights-help = Ab dem folgenden Tag sieht es die Leserschaft nicht mehr. Leer: ohne Ende.
media-consent-help = Wer gezeigt wird, wer worin eingewilligt hat und wo das liegt. Das sieht nur die Redaktion.
media-focus = Worum es im Bild geht
media-focus-help = Dieser Punkt bleibt sichtbar, wie das Bild auch beschnitten wird. Tippen Sie ihn im Bild an oder geben Sie ihn hier in Prozent an.
media-focus-x = Von links, %
media-focus-y = Von oben, %
media-crops = So wird beschnitten
media-alt = Was zu sehen ist
media-alt-help = Für alle, die es nicht sehen, in jeder Sprache. Kein Text mit diesem Bild erscheint in einer Sprache, in der das fehlt.
media-is-decorative = Schmückend: Es sagt nichts, was der Leserschaft fehlen würde
media-missing = fehlt
media-about = Die Datei
media-size = Maße
media-length = Dauer
media-file = Dateityp
media-added = Hinzugefügt
media-weight = Größe der Datei
media-file-name = Name der Datei
media-original = Originaldatei mit allem Vertraulichen darin
media-uses = Wo es verwendet wird
media-uses-none = Bisher nirgends.
media-camera = Was die Datei verrät
media-camera-help = Von Kamera und Programmen hineingeschrieben. Das sieht nur die Redaktion; öffentliche Kopien enthalten nichts davon.
media-alike = Sieht gleich aus
media-prefer = Dieses verwenden und das neue entfernen
media-poster = Standbild
media-poster-code = Bild
media-poster-help = Steht für das Video, bis es abgespielt wird. Leer: keines.
media-poster-frame = Das gezeigte Bild nehmen
media-showing = Leserschaft
media-withdraw = Nicht mehr zeigen
media-withdraw-help = Seiten kommen ab sofort ohne es aus, und seine öffentlichen Kopien sind fort.
media-restore = Wieder zeigen
media-restore-help = Seiten, die es verwenden, zeigen es wieder.
media-remove = Aus der Mediathek entfernen
media-withdrawn-since = Der Leserschaft nicht gezeigt seit { $time }: { $reason }

## Auswählen
media-pick = Aus der Mediathek wählen
media-choose = Wählen
media-line = Zeile für den Text
media-leading = Leitbild
media-no-picture = Kein Bild.
media-now = Jetzt
media-chosen = Gewählt
media-use = Dieses Bild verwenden
media-take-out = Ohne Bild
media-published-help = Die Leserschaft sieht diesen Inhalt. Die Änderung erscheint sofort als Berichtigung in jeder Sprache, mit den Alternativtexten der Mediathek.
media-four-eyes-help = Die Leserschaft sieht diesen Inhalt. Sobald die Änderung angenommen ist, erscheint sie als Berichtigung in jeder Sprache, mit den Alternativtexten der Mediathek.

## Was wartet
media-waits-ending = Rechte, die bald enden

## Warum etwas nicht geschah
refusal-media = Bitte zuerst dies in Ordnung bringen. { $problems }
media-lacks-alt = „{ $media }“ hat in dieser Sprache keinen Alternativtext.
media-lacks-rights = Bei „{ $media }“ fehlen Urheber und Lizenz.
media-is-withdrawn = „{ $media }“ darf nicht mehr gezeigt werden: ersetzen oder herausnehmen.
media-kind-unknown = Das ist weder ein Bild (JPEG, PNG, GIF, WebP, TIFF, SVG) noch ein Video (MP4, MOV, WebM), was auch immer der Name sagt.
media-too-large = Die Datei ist zu groß: höchstens { $detail } MB.
media-larger-than-any = Die Datei ist zu groß: höchstens 2 GB.
media-too-many-pixels = Das Bild ist zu groß: { $detail } Pixel.
media-drawing-refused = Die Zeichnung enthält etwas, was ein Bild nicht enthalten darf: { $detail }
media-codec = Browser spielen „{ $detail }“ nicht ab. Speichern Sie das Video als H.264 (MP4) oder VP9 (WebM).
media-too-long = Das Video ist zu lang: höchstens { $detail } Stunden.
media-damaged = Die Datei ist beschädigt, abgeschnitten, oder es hängt etwas Fremdes daran.
media-empty = Die Datei ist leer.
media-cut-off = Die Datei kam nicht vollständig an. Bitte noch einmal senden.
media-too-many-open = Zu viele Dateien auf einmal. Warten Sie, bis einige angekommen sind.
media-focus-wrong = Der Punkt muss zwischen 0 und 100 Prozent liegen.
media-alt-long = Ein Alternativtext hat höchstens 600 Zeichen.
media-not-picture = Das ist nicht das Kürzel eines Bildes, das gezeigt werden darf.
media-rights-over = das Recht, es zu zeigen, ist abgelaufen
media-in-use = Es wird noch verwendet. Nehmen Sie es zuerst aus diesen Texten.
media-text-waits = In einer der veröffentlichten Sprachen wartet ein neuerer Text. Veröffentlichen Sie ihn zuerst.
media-proposal-waits = Eine andere Änderung dieses Inhalts wartet auf eine zweite Person. Sie muss zuerst angenommen oder abgelehnt werden.

## Was gerade geschah
done-media = Gespeichert.
done-media-added = Hinzugefügt. Sagen Sie nun, was zu sehen ist.
done-media-withdrawn = Die Leserschaft sieht es nicht mehr.
done-media-restored = Die Leserschaft sieht es wieder.
done-media-removed = Entfernt.
done-media-preferred = Das neue ist entfernt; dieses wird verwendet.
done-picture = Das Bild wurde geändert.

## Ereignisse
event-describe-media = beschrieb ein Medium
event-withdraw-media = zog ein Medium zurück
event-restore-media = zeigte ein Medium wieder
event-remove-media = entfernte ein Medium
event-expire-media = zog ein Medium mit abgelaufenen Rechten zurück
event-set-poster = wählte ein Standbild
event-set-picture = änderte das Leitbild
event-propose-picture = hat ein anderes Leitbild vorgeschlagen
event-decline-picture = hat ein anderes Leitbild abgelehnt
