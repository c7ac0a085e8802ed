# Press lists: letters to newsrooms, the list at the desk, and leaving it.

press-letter-embargo = PRESS KIT UNDER EMBARGO until { $time }: publish nothing of it before.
press-letter-corrected-subject = Correction: { $title }
press-letter-corrected = We sent you this text earlier. It has been corrected: please use only the version below.
press-letter-withdrawn-subject = Withdrawn: { $title }
press-letter-withdrawn = We sent you “{ $title }”. It has been withdrawn. Please do not use it any more, and take it out where you have used it.
press-letter-reason = Reason: { $reason }
press-letter-page = The text on our site
press-letter-kit = Press kit
press-letter-why = You receive this letter because { $organisation } keeps this address on its press list.
press-letter-leave = Leave the press list
press-leave-line = Press the button, and nothing more is sent to you from the list “{ $name }”.
press-leave-old = The address has left the list already, or the link was not complete.
press-left-title = You have left the press list
press-left = No more letters are sent to you. Your address has been erased; only a code by which it would be recognised is kept.
press-list-contacts = Newsrooms on the list
press-list-help = Every newsroom here gets what is sent through this channel. Names and addresses are sealed, and shown only to those who may change the channel.
press-list-empty = Nobody is on the list yet.
press-list-problems = Nothing was loaded. Put these lines right:
press-list-line = Line { $number }
field-newsroom = Newsroom
press-list-person = Person or desk
press-list-note = Note
press-list-since = On the list since
press-list-remove = Take off
press-list-export = Download as CSV
press-list-add = Add a newsroom
press-list-change = Change the newsroom
press-list-refused = refused since { $date }
press-list-refused-help = Nothing is sent to an address that its mail server has refused for good. Change the address, or have it written to again once you know that it is right.
press-list-trust = Write there again
press-list-again = They have asked to be written to again
press-list-again-help = Only needed for an address that was on the list before.
press-list-load = Load a table
press-list-table = Table
press-list-load-help = Paste the rows of a CSV file. If one line is wrong, nothing is loaded. Person and note may be left out. Columns:
press-letter-preview = The letter
press-problem-columns = The first line must name the columns newsroom, email and language; then there is a line for each newsroom.
press-problem-many = A list holds at most 2,000 newsrooms.
press-problem-newsroom = The newsroom is missing.
press-problem-long = At most 200 characters, without line breaks.
press-problem-email = This is not an e-mail address.
press-problem-language = This is none of the site’s languages. Write its code, such as vi or en.
press-problem-twice = This address stands in an earlier line.
press-problem-there = This address is on the list already.
press-problem-gone = This address was on the list and has left it. Take the line out, or add it by itself if they have asked for it.
press-said-first = Letters
press-said-corrected = Letters of correction
press-said-withdrawn = Letters of withdrawal
press-mail-waiting = waiting
press-mail-sending = being handed over
press-mail-sent = sent
press-mail-failed = not accepted
press-mail-given-up = given up
done-press-added = The newsroom is on the list.
done-press-removed = The newsroom has been taken off the list.
done-press-loaded = The newsrooms have been loaded.
done-press-trusted = This address is written to again.
event-press-add = added a newsroom to the press list
event-press-remove = took a newsroom off the press list
event-press-load = loaded newsrooms into the press list
event-press-export = downloaded the press list
event-press-leave = a newsroom left the press list
event-press-change = changed a newsroom of the press list
event-press-trust = had a refused address of the press list written to again
event-press-refused = marked an address of the press list that was refused
event-press-complaint = took a newsroom off the press list that called a letter unwanted
press-contacts-count = { $count ->
    [one] { $n } newsroom
   *[other] { $n } newsrooms
}
press-gone-count = { $count ->
    [one] { $n } address has left the list; of it only a code is kept.
   *[other] { $n } addresses have left the list; of them only codes are kept.
}
press-letters-count = { $count ->
    [one] { $n } newsroom was told
   *[other] { $n } newsrooms were told
}
