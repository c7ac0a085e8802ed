### Checklists, calendar, embargo, preview links, an item's particulars.

desk-calendar = Calendar
desk-checklists = Checklists

## Particulars
plan-particulars = Particulars
plan-public-help = Readers see this item. If its kind, publisher, event, sources or rating change, every page tells its readers.
plan-four-eyes-help = For this kind of information a second person must accept such a change.
plan-proposal = A change that needs a second person
plan-messages = Key messages
plan-languages = Wanted in these languages
plan-wanted = wanted
plan-event = Event
field-event_starts = Begins
field-event_ends = Ends
field-event_place = Place
field-event_online = Address for taking part online
field-first_seen = First seen on
field-date = Date
field-topic = Topic
field-territory = Place
field-message = Key message
act-accept = Accept the change
act-decline = Decline the change
event-order = The event would end before it begins.
note-changed = The details of this page have been changed. { $changes }
note-change = { $what }: { $to } (before: { $from }).
done-told = Saved. Every page that readers see tells them of the change.
done-proposed = Noted. A second person must accept this change before readers see it.
done-declined = The change has been declined.

## Embargo
plan-embargo = Embargo
embargo-until = Under embargo until { $time }
embargo-help = Until then nothing is published and no text goes to a translation service. Only signed preview links show it outside.
embargo-item = Item under embargo
embargo-public = Readers see this item already. Withdraw it first.
field-embargo_until = Embargo until
act-embargo = Set the embargo
act-lift-embargo = Lift the embargo now
refusal-embargo = This item is under embargo until { $time }. Nothing of it can be published before.
done-embargo = The embargo is set.
done-embargo-held = The embargo is set. Texts that were to go out earlier have lost their date.
done-lifted = The embargo has been lifted.

## Times
field-zone = Time zone
zone-mine = My time zone
zone-help = Days and hours are shown in it, beside the country’s own where they differ.
zone-unknown = This time zone is not known. Write it as Region/City.
time-skipped = The clocks skip this hour on that day in this time zone. Choose an hour before or after.
time-twice = The clocks go back on that day and this hour comes twice in this time zone. Choose another hour, or say it in UTC.
plan-dates = Dates
plan-no-dates = No date is set.
plan-ends = Is withdrawn on { $time }.
act-expiry = Set the withdrawal
expired-reason = This page was published for a limited time, which is over.

## Checklist
plan-title = Checklist, dates and links
plan-of = Checklist, dates and links: { $title }
plan-checklist = Checklist
checklist-none = Nothing is asked of this text.
checklist-ticked = ticked
checklist-again = the text has changed since
checklists-help = What a person must have looked at before a text goes on. A tick carries name and time.
checklist-new = New entry
checklist-key-help = Lower-case letters, digits and hyphens. It stays the same for good.
checklist-order = Order
checklist-retired = no longer asked
gate-submit = before it is handed in
gate-release = before it is published
gate-advice = advice
texts-all = every text
texts-original = the original
texts-translation = translations
field-texts = Texts
field-gate = Must be ticked
field-renew = When the text changes, it must be ticked again
field-key = Key
field-words = What to look at
act-tick = Tick
act-untick = Take the tick back
act-up = Up:
act-down = Down:
act-retire = Ask no more
act-revive = Ask again
refusal-unticked = Still open on the checklist: { $entries }
done-noted = Noted.

## Address
address-new = New address
address-help = The old address will lead to the new one.
address-same = This is its address already.
address-free = This address is taken. This one is free: { $address }
act-address = Change the address
done-address = The address has been changed.

## Preview links
plan-links = Preview links
link-help = Whoever has such a link sees the text as readers would, without signing in.
link-newest = always the newest version
link-until = works until { $time }
link-ended = ended
link-uses-count = { $count ->
    [one] opened { $n } time
   *[other] opened { $n } times
}
field-revision = Version
field-days = Works for
field-for = For whom
plan-days-count = { $count ->
    [one] { $n } day
   *[other] { $n } days
}
act-make-link = Make a link
act-end-link = End this link
done-link = The link is made. It stands in the list below.
done-link-ended = The link has been ended.
preview-notice = Preview. This text is not published and may still change. The link works until { $time }.

## Calendar
view-month = Month
view-week = Week
view-list = List
calendar-before = Earlier
calendar-today = Today
calendar-after = Later
calendar-nothing = Nothing has a date here.
calendar-key = Signs
calendar-move = Move to another date
act-move = Move
done-moved = Moved.
agenda-publish = goes out
agenda-expire = is withdrawn
agenda-embargo = embargo ends
agenda-due = due
agenda-fact = fact due for review
agenda-day = holiday or festival
feed-own = In my own calendar
feed-help = A calendar program can follow a secret address. Items under embargo appear there without their headline.
feed-once = Enter this address in your calendar program. It is shown only now; whoever knows it sees your dates.
feed-mine = only what is assigned to me
feed-since = There has been an address since { $time }. A new one takes its place.
act-feed = Make an address
act-end-feed = End the address

## Several at once
bulk-title = Do with the chosen ones
bulk-choose = Choose
bulk-whole = everything on this page
bulk-original = the original
bulk-all = every language begun
bulk-none = Nothing is chosen. Choose at least one item in the list.
bulk-chosen-count = { $count ->
    [one] { $n } text
   *[other] { $n } texts
}
bulk-note-help = Only needed for texts that readers see already: they are told what was wrong.
bulk-each-language = In each language
bulk-each-language-help = Readers of a language read what stands here; where nothing stands, the words above.
bulk-report = What became of it
bulk-outcome = Outcome
bulk-done = done
bulk-refused = refused
bulk-done-count = { $count ->
    [one] { $n } done
   *[other] { $n } done
}
bulk-refused-count = { $count ->
    [one] { $n } refused
   *[other] { $n } refused
}

## Reading and comments
plan-read = Read and comment
comment-here = Comment here
comment-answer = Answer
comment-settled = settled
comment-lost = The paragraph is no longer in the text
comment-whole = On the whole text
comments-open-count = { $count ->
    [one] { $n } open comment
   *[other] { $n } open comments
}
act-reopen = Open again
done-reopened = Opened again.
compare-from = From version
compare-to = To version
compare-same = These two versions say the same.

## Start page
waits-accept = Changes that need a second person
waits-accept-state = waits for a second person
waits-ends = Ends soon
waits-comments = Open comments
waits-facts = Facts due for review
waits-languages = Wanted in other languages

## Events
event-embargo = set an embargo
event-lift-embargo = lifted the embargo
event-tick = ticked the checklist
event-untick = took a tick back
event-change-checklist = changed the checklists
event-retire-checklist = retired an entry of the checklists
event-revive-checklist = brought an entry of the checklists back
event-change-address = changed the address
event-preview-link = made a preview link
event-revoke-preview-link = ended a preview link
event-comment = commented
event-settle-comment = settled a comment
event-reopen-comment = opened a comment again
event-change-particulars = changed the particulars
event-propose-particulars = proposed other particulars
event-decline-particulars = declined other particulars
event-set-expiry = set the date of withdrawal
event-change-time-zone = changed their time zone
event-calendar-address = made an address for their calendar
event-end-calendar-address = ended the address of their calendar
