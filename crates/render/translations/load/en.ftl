# Figures at the desk (English): flows, vintages, files that become vintages.

## Flows
desk-data = Figures
load-help = The data sets that your organisations publish. A file becomes a new vintage; every earlier one stays on record and can still be asked for.
load-none-yours = No data set belongs to an organisation for which you may load figures.
load-flow = Data set
load-newest = Newest vintage
load-who = Published by
load-publisher = Responsible
load-none-yet = Nothing published yet
load-vintage = Vintage { $number }
load-vintages = Vintages
load-what-changed = What changed
load-counts = { $added } added, { $revised } revised, { $removed } removed
load-observations-count = { $count ->
    [one] { $n } value
   *[other] { $n } values
}

## A file
load-new = Load a file
load-mode = What the file is
load-mode-add = An addition: its values join those that are there or replace them
load-mode-whole = Everything there is: values that are not in it are removed
load-note = Note on the vintage
load-note-help = Readers see it beside the vintage.
load-file-help = CSV in UTF-8, XLSX, SDMX-CSV or SDMX-ML, up to { $size }. The whole file is checked first, and nothing is published before you have seen what it changes.
load-check = Check the file
load-columns = Columns of this data set
load-columns-help = The first row names the columns, by id or by name. A table may also have a column for each period. Codes may be written as their names.
load-required = required
load-recent = Files sent
load-of = File { $file }
load-sent = Sent
load-too-large = The file is too large.
load-too-many = Several files of this data set still wait for somebody. Publish or discard them first.
load-cut-off = The file did not arrive whole. Send it again.

## Where it stands
load-state-waiting = being checked
load-state-refused = refused
load-state-checked = waits for a decision
load-state-publishing = being published
load-state-published = published
load-state-lost = send again
load-state-dropped = not used
load-is-waiting = The file is being checked. This page shows by itself when that is done.
load-is-publishing = The vintage is being published. This page shows by itself when that is done.
load-read-count = { $count ->
    [one] { $n } row read
   *[other] { $n } rows read
}
load-brought-count = { $count ->
    [one] { $n } value compared
   *[other] { $n } values compared
}
load-lost = The work on this file was interrupted and nothing was changed. Send it again.
load-unchanged = Nothing in the file differs from what is published. No new vintage is needed.
load-dropped = The file was not used. Nothing was changed.
load-published = Published: this is now vintage { $number }.
done-data-dropped = The file was discarded.

## What it would change
load-changes = What will change
load-again = Somebody published another vintage in the meantime, so the file was checked once more. Look at it again.
load-added = Added
load-revised = Revised
load-removed = Removed
load-afterwards = Values in the vintage
load-revisions = Values that will change or go
load-shown = { $shown } of { $all }
load-gone = removed
load-publish = Publish this vintage
load-drop = Discard the file

## What is wrong
load-refused = The file was refused because something in it is wrong. Nothing was changed.
load-place = Row { $row }, { $column }
load-place-row = Row { $row }
load-more-count = { $count ->
    [one] … and { $n } more problem
   *[other] … and { $n } more problems
}
load-problem-missing = There is no value here.
load-problem-code = “{ $value }” is not in the list { $list }.
load-problem-length = “{ $value }” has { $length } characters; { $min } to { $max } are allowed.
load-problem-range = { $value } is outside { $min } to { $max }.
load-problem-decimals = { $value } has more than { $decimals } digits after the point.
load-problem-repeated = The same value for the same period already stands in row { $row }.
load-problem-varies = “{ $value }” differs from “{ $first }” in row { $row }, although both say the same thing of one series.
load-problem-type-letters = “{ $value }” should have letters only.
load-problem-type-letters-digits = “{ $value }” should have letters and digits only.
load-problem-type-digits = “{ $value }” should have digits only.
load-problem-type-boolean = “{ $value }” should be true or false.
load-problem-type-whole = “{ $value }” is not a whole number, such as 12 or -3.
load-problem-type-number = “{ $value }” is not a number with a decimal point, such as 12.5.
load-problem-type-year = “{ $value }” is not a year, such as 2024.
load-problem-type-month = “{ $value }” is not a month, such as 2024-01.
load-problem-type-day = “{ $value }” is not a day, such as 2024-01-31.
load-problem-type-moment = “{ $value }” is not a date and time, such as 2024-01-31T12:00:00.
load-problem-type-period = “{ $value }” is not a period, such as 2024, 2024-Q1, 2024-01 or 2024-01-31.
load-problem-type-text = “{ $value }” is not the kind of text that belongs here.
load-problem-file = The file cannot be read from here on.
load-problem-encoding = This is not UTF-8 text. Save the file with the encoding UTF-8.
load-problem-no-data = This is not a file of figures. Send CSV in UTF-8, XLSX, SDMX-CSV or SDMX-ML.
load-problem-fields = This row has { $found } fields, the first row { $expected }. Is a quotation mark missing?
load-problem-no-column = The data set has no such column. Its columns are { $known }.
load-problem-missing-column = This column is missing, and nothing else gives its value.
load-problem-twice-column = This column is there twice.
load-problem-other-flow = The file has data of { $found }, not of { $expected }.
load-problem-no-rows = There are no values in the file.
load-problem-frequency = The frequency cannot be told from the period “{ $value }”. Add a column FREQ.

## Structures
structures-title = Data structures
structures-help = A file of SDMX-ML with code lists, concepts, data structures and data sets. Final versions stay as they are: what is new needs a new version.
structures-new-flows = For data sets that are new
structures-topic = Topic
structures-licence = Licence of the figures (SPDX)
structures-file-help = SDMX-ML 3.0 or 2.1, up to { $size }. The whole file is checked first, and nothing changes before you have seen what would.
structures-nothing = Everything in the file is kept already. Nothing will change.
structures-new = new
structures-other = changed
structures-flows = New data sets
structures-keep = Keep these structures
structures-left-out = Left out, because it has no place here
structures-line = Line { $line }
structures-problem-unreadable = The file cannot be read.
structures-problem-empty = There are no structures in the file.
structures-problem-twice = { $thing } is there twice.
structures-problem-agency = { $thing }: “{ $agency }” is no id of an agency.
structures-problem-stub = { $thing } is only named here; the whole of it is at { $place }.
structures-problem-final = { $thing } is final and is another here. What is new needs a new version.
structures-problem-missing = { $thing }: { $missing } is not there.
structures-problem-code-twice = { $thing }: a code is there twice.
structures-problem-rules = { $thing } cannot be used for data.
structures-problem-address = { $thing }: no address can be made of its id.
structures-problem-flow-there = { $thing }: there is a data set { $flow } already.
structures-problem-untold = { $thing } is new. Say its topic, who is responsible, and the licence of its figures.
structures-problem-topic = There is no topic { $topic }.
structures-problem-organisation = There is no organisation { $organisation }.
structures-problem-licence = The licence is empty.
done-structures-kept = The structures are kept.

## In the log
event-send-data = sent a file of figures
event-accept-data = accepted a file of figures
event-drop-data = discarded a file of figures
event-publish-data = published figures
event-apply-data = loaded the figures of the pack
event-import-structures = brought in data structures
