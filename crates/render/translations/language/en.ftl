# Language (English): translation memory, glossary, machine translation.

desk-language-tools = Language
desk-language-parts = Parts of this section

## Translation memory
memory-title = Translation memory
glossary-title = Glossary
machine-title = Machine translation
memory-help = What people made of a text before. The workbench offers it for the same text and for texts like it.
memory-empty = Nothing is here yet. The memory fills as translations are confirmed, or with a file.
memory-none-found = Nothing was found.
memory-pair = Languages
memory-from-to = { $from } → { $to }
memory-source = Source
field-target = Translation
memory-origin = Origin
memory-origin-desk = the desk
memory-origin-content = published texts
memory-origin-machine = published, by machine, not checked
memory-unit = Unit of the memory
memory-created = Added
memory-changed = Last confirmed
memory-statistics = What the memory holds
memory-units = Units
memory-confirmed = Confirmed at the desk
memory-file = File
memory-export = All of it as TMX
memory-import = Bring in a TMX file
memory-import-help = TMX 1.4b, up to 128 MiB. All of the file comes in, or nothing.
memory-imported = New units: { $added }. Confirmed again: { $confirmed }.
memory-delete = Delete
memory-back = Back to the memory
memory-too-long = The translation is too long for one unit.

## Files
file-choose = File
file-import = Bring in
file-wrong = The file was not taken over. Nothing has changed.
file-place = Line { $line }, character { $character }
file-left-out = Left out, because the portal does not have these languages: { $list }
file-remarks = Notes on the file
file-missing = Choose a file first.
file-encoding = It holds characters that cannot be read. Save it as UTF-8 and try again.
file-too-large = It is too large.
file-malformed = It is damaged here: this is not well-formed XML.
file-other-format = This is another format, or a version that is not read here.
file-rule = This breaks a rule of the format.
file-nothing = It holds nothing for the languages of this portal.
file-unit-long = A text is too long for one unit.
file-unit-source = A unit has no text in its source language.
file-term-long = A term or a definition is too long.
file-not-yours = It holds languages that are not yours to keep. Yours are:

## Glossary
glossary-help = What the country’s own things are called in every language.
glossary-count = Concepts found: { $n }
glossary-in = Language shown
glossary-subject = Field
glossary-missing-only = only those without a term in it
glossary-new = New concept
glossary-concept = Concept
glossary-languages = Languages
glossary-no-term = no term
glossary-retired = retired
glossary-export = The glossary as a file
glossary-import = Bring in a TBX file
glossary-import-help = TBX of 2008 or of 2019. In concepts that are here already, the file’s terms take the place of those in its languages; other languages stay. All of it comes in, or nothing.
glossary-imported = New concepts: { $added }. Changed: { $changed }. As before: { $unchanged }.
glossary-terms = Terms
glossary-change = Change
glossary-status = Use
glossary-note = Note
glossary-add-term = Add a term
glossary-about = About the concept
glossary-definition = Definition
glossary-retire = Retire
glossary-restore = Use again
glossary-back = Back to the glossary
glossary-known = This term is in the glossary already: { $code }
field-term = Term
term-status-preferred = to be used
term-status-admitted = may be used
term-status-forbidden = not to be used
term-taken = The concept has this term already.
term-last = A concept keeps at least one term. Retire the concept instead.
term-too-long = This is too long, or holds characters that no term has.
subject-organisation = Organisations
subject-territory = Places
subject-region = Regions
subject-heritage = Heritage
subject-document = Laws
subject-document_kind = Kinds of documents
subject-heritage_list = Heritage lists
subject-calendar = Days and festivals
subject-theme = Themes

## What was just done
done-memory-changed = Saved. From now on the memory offers the new translation.
done-memory-deleted = Deleted. The memory no longer offers it.
done-concept = The concept has been saved.
done-term = The term has been saved.
done-term-removed = The term has been deleted.
done-concept-retired = The concept is retired: the workbench no longer marks it.
done-concept-restored = The concept is in use again.

## Machines
machine-help = Nothing goes to a machine unless somebody asks for it. What goes out, and to whom, is in the audit log. Text under embargo is never sent.
machine-off = No machine is set up. Whoever runs the portal can name machines in its configuration file.
machine-name = Machine
machine-address = Address
machine-secret = Key set
machine-knows = Languages it knows
machine-ask = Ask it
machine-knows-not = It has no way to say.
machine-try = Try a sentence
machine-try-help = The sentence is sent to the machine, and the audit log says so.
machine-from = From
machine-to = Into
machine-text = Sentence
machine-translate = Translate
machine-sent = Sent in the last 30 days
machine-sent-none = Nothing.
machine-requests = Requests
machine-texts = Texts
machine-characters = Characters
machine-last = Last
machine-none = No machine is set up for these languages.
machine-embargoed = This text is under embargo and is not sent to anybody.
machine-too-long = The text is too long for this machine.
machine-unreachable = The machine cannot be reached
machine-refused = The machine refused
machine-bad-answer = The machine’s answer cannot be used

## Events
event-change-memory = changed a unit of the memory
event-delete-memory = deleted a unit of the memory
event-import-memory = brought a file into the memory
event-create-concept = began a concept
event-change-concept = changed a concept
event-retire-concept = retired a concept
event-restore-concept = took a concept into use again
event-add-term = added a term
event-change-term = changed a term
event-remove-term = deleted a term
event-import-glossary = brought a file into the glossary
event-derive-glossary = took names into the glossary
event-send-to-machine = sent text to a machine
