# Translating by segments.

desk-workbench = Workbench
workbench-from-to = { $from } → { $to }
workbench-editor = The whole text
workbench-confirm = Confirm
workbench-joined = No words of its own: said with the segment above, or left out on purpose
workbench-note = Note for colleagues
workbench-changed = The original has changed since this was translated. Your words stay until you change them.
workbench-segment = Translation of segment { $n }
workbench-theirs = Stored meanwhile: { $text }
workbench-take = Take this
workbench-rate = memory { $rate }%
workbench-readers = Readers will be told:
workbench-shown = Segments shown
workbench-all = All
workbench-open = To be done
workbench-flagged = Original changed
workbench-keys = Keys
workbench-key-confirm = Confirm and go on to the next open segment
workbench-key-next = Next open segment
workbench-key-previous = Previous open segment
workbench-key-suggestion = Take suggestion 1, 2 or 3
workbench-key-source = Copy the original
workbench-key-save = Save everything
workbench-fill-memory = Fill in from the memory
workbench-fill-machine = Translate the rest by machine
workbench-nothing = There is nothing to be done here.
workbench-extras = Only in this translation
workbench-extras-help = These passages have no counterpart in the original. They stay in the text; change them in the whole text.
workbench-retired = Kept aside
workbench-retired-help = The original no longer says this. These translations leave the text when it is next saved here, and are kept.
workbench-no-source = The original has no text yet.
workbench-held = A number of the original is missing or different. If that is right, write in the note why, and confirm again.
workbench-clash = Somebody else changed some of these segments meanwhile. Yours have not been saved: compare them and save again.
workbench-xliff-help = For translators who work with a program of their own. The file can come back at any time; what was changed here meanwhile is not overwritten.
workbench-xliff-out = Download XLIFF
workbench-xliff-in = Take in an XLIFF file
workbench-xliff-file = XLIFF file
workbench-in-file = In the file
workbench-kept-why = Left as it is because
done-confirmed = Confirmed.
segment-untranslated = not translated
segment-suggested = suggested
segment-draft = draft
segment-confirmed = confirmed
segment-retired = kept aside
segment-origin-person = a person
segment-origin-memory = from the memory
segment-origin-machine = by machine
check-empty = Nothing is translated yet.
check-same = The same as the original.
check-facts-missing = Facts missing: { $list }
check-facts-added = Facts that the original does not cite: { $list }
check-links-missing = Links missing: { $list }
check-links-added = Links that the original does not have: { $list }
check-held = Other codes or notes than in the original: { $list }
check-marks = Not as many bold passages as in the original.
check-numbers-missing = Numbers missing: { $list }
check-numbers-added = Numbers that the original does not have: { $list }
check-long = Much longer than usual.
check-short = Much shorter than usual.
check-script = Written in another script than this language.
check-ending = Ends otherwise than the original: full stop, question mark or colon.
check-brackets = A bracket or quotation mark does not close.
check-term-missing = Agreed term not used: { $list }
check-term-forbidden = Term not to be used: { $list }
event-save-segments = translated segments
event-take-xliff = took in an XLIFF file
event-request = asked for translations
kept-changed-here = Somebody changed it here after the file was made.
kept-gone = The original no longer has it.
kept-other-source = The original says something else by now.
request-title = Ask for translations
request-help = The translations are begun, given to the person and shown on their start page. What exists already is left as it is.
request-languages = Into
request-memory = Fill in what the translation memory knows
request-machine = Let the machine translate the rest; a person then checks it
request-send = Ask for them
xliff-empty = The file has no translation in it.
xliff-original = The file does not say which text it belongs to
xliff-language = The language of the text is not that of the file
xliff-code = A code does not say what it stands for
workbench-count = { $count ->
    [one] { $n } segment
   *[other] { $n } segments
}
workbench-done-count = { $count ->
   *[other] { $n } done
}
workbench-flagged-count = { $count ->
    [one] { $n } with a changed original
   *[other] { $n } with a changed original
}
workbench-empty-count = { $count ->
   *[other] { $n } not translated
}

## The table of translations
matrix-choose = Choose
matrix-choose-item = Choose “{ $title }”
matrix-request = Ask for translations of those chosen
matrix-xliff-into = XLIFF of those chosen, into
matrix-mine = with me
matrix-late = overdue
matrix-segments = { $done } of { $total } segments
matrix-saved = saved { $day }

## Files and requests
xliff-no-file = Choose a file first.
xliff-refused = The file was refused and nothing was changed.
xliff-edition = This text cannot be taken in
request-nothing = Choose items and languages first.
request-begun = begun
request-there = was there already
done-filled = Filled in. Please read what came in.
event-fill-segments = filled in segments
xliff-changed-count = { $count ->
    [one] { $n } segment changed
   *[other] { $n } segments changed
}
xliff-kept-count = { $count ->
    [one] { $n } left as it is
   *[other] { $n } left as they are
}
request-filled-count = { $count ->
    [one] { $n } segment filled in
   *[other] { $n } segments filled in
}
segments-untranslated = Some segments are not translated yet. Translate them on the workbench, or say there that they are left out on purpose.
workbench-ask = Ask the machine
workbench-lost = Not kept: no connection. Go on writing; it will be tried again.
workbench-more = Note, or left out
