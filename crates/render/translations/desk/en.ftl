# The desk in English: the source of all translations of the desk.

desk = Desk
desk-nav-more = More
desk-nav = Parts of the desk
desk-sign-in = Sign in
desk-sign-out = Sign out
desk-email = E-mail address
desk-password = Password
desk-new-password = New password
desk-password-help = At least 12 characters. A few unrelated words are easy to remember and hard to guess.
desk-forgotten = Forgotten your password? An administrator can send you a link.
desk-forgotten-letter = Forgotten your password? Get a letter with a link.
desk-letter-help = If the address belongs to somebody who works here, a letter with a link goes to it.
desk-letter-send = Send the letter
desk-letter-sent = If the address belongs to somebody who works here, a letter is on its way to it. The link in it works once, within an hour.
desk-code = Code
desk-code-title = Second step
desk-code-help = The six digits your app shows now, or one of your recovery codes.
desk-go-on = Continue
desk-name = Name
desk-language = Language of the desk
desk-save = Save

## Errors on the way in
sign-in-wrong = The address, the password or the code is wrong.
sign-in-wait = Too many attempts. Try again after { $time }.
link-gone = This link has been used, has expired or never existed. Ask whoever sent it for a new one.
refusal-missing = Something is missing: { $field }.
email-wrong = This is not an e-mail address.
email-known = Somebody with this address is here already.
password-short = The password is too short: it needs at least 12 characters.
password-long = The password is too long: 200 characters are the most.
password-easy = This password is easy to guess. Choose words that have nothing to do with you.
code-wrong = That code is not right. It changes every 30 seconds.
last-administrator = This is the last administrator of the whole country. Make somebody else one first.
forbidden-title = You may not do this
forbidden = Your roles do not include this here. If you need it, ask an administrator.
form-old = This form was open too long, or came from elsewhere. Nothing has been changed; please send it again.

## Joining
desk-welcome = Welcome
desk-setup-intro = You are the first. This makes you the administrator; you can then invite everybody else.
desk-join-intro = You have been invited to the desk. Tell us who you are and choose a password.
desk-password-intro = Choose a new password for { $email }.

## My account
desk-account = My account
desk-me = About me
desk-roles = My roles
desk-role-at = { $role } · { $place }
desk-role-in = { $role } · { $place } · { $languages }
desk-whole-country = the whole country
desk-second-factor = Second step at sign-in
desk-second-factor-on = A code from your app is asked for when you sign in.
desk-second-factor-off = With an authenticator app, nobody gets in with your password alone.
desk-second-factor-begin = Set up an app
desk-second-factor-remove = Stop asking for a code
desk-second-factor-scan = Scan this with your authenticator app, or type the letters below into it. Then enter the code it shows.
desk-codes-left = { $count ->
    [one] { $n } recovery code is left.
   *[other] { $n } recovery codes are left.
}
desk-recovery = Your recovery codes
desk-recovery-help = Keep them where you will find them without your phone. Each lets you in once. They are shown only now.
desk-sessions = Where I am signed in
desk-this-session = this one
desk-session-times = Since { $since }, last used { $seen }
desk-end-other-sessions = Sign out everywhere else

## Roles
role-author = Author
role-translator = Translator
role-reviewer = Reviewer
role-publisher = Publisher
role-media-editor = Media editor
role-analyst = Analyst
role-planner = Planner
role-auditor = Auditor
role-administrator = Administrator

## Parts of the desk
desk-moment = { $day }, { $time }
desk-home = What waits for me
desk-items = Content
desk-people = People
desk-audit = Audit log

## Start page
desk-new-item = New item
desk-advise-second-factor = Your roles reach far. Set up a second step at sign-in.
desk-nothing-waits = Nothing waits for you at the moment.
desk-waits-mine = Assigned to me
desk-waits-check = To be checked
desk-waits-publish = Ready to publish

## Lists
desk-find = Find
desk-show = Show
desk-any = all
desk-more = More
desk-items-count = { $count ->
    [one] { $n } item
   *[other] { $n } items
}
desk-item = Item
desk-state = State
desk-kind = Kind of information
desk-saved-at = Last saved
desk-with = With
desk-languages = Published languages
desk-nobody = nobody
desk-the-system = the system
desk-yes = yes
desk-no = no

## States
state-published = published
state-withdrawn = withdrawn
state-draft = draft
stage-draft = draft
stage-in-review = in review
stage-returned = returned
stage-approved = approved
stage-scheduled = scheduled

## An item
desk-begin = Begin
desk-cancel = Cancel
desk-write = Write
desk-read = Look
desk-about-item = About this item
desk-history = What happened
desk-language-of = Language
field-title = Headline
field-summary = Summary
field-body = Text
field-image_alt = What the picture shows
field-claim = The statement we answer
field-verdict = Our answer in one sentence
field-written-in = Written in
field-publisher = Publisher
field-format = Form
field-code = Address
field-code-help = Lower-case letters, digits and hyphens. Left empty, it is made from the headline.
field-translation = How this text was made
field-remark = Remark
field-note = What was wrong, and what it says now
field-note-help = Readers see this on the page and in the corrections register.
field-publish_at = Publish at
field-expire_at = Withdraw at
field-assignee = Person
field-due_on = Due on
field-quote = Beginning of the paragraph
field-comment = Comment
field-reason = Reason
field-section = Section
field-kind = Kind of information
field-role = Role
field-organisation = Organisation
field-name = Name
field-text = Text
field-email = E-mail address

## Editor
desk-no-title = Without a headline
desk-public-page = Public page
desk-tools = Formatting
tool-heading = Heading
tool-bold = Bold
tool-emphasis = Emphasis
tool-list = List
tool-link = Link
tool-fact = Fact
desk-preview = Preview
desk-problems = To be put right before publication
desk-source = The original
desk-check = Check
desk-publish = Publish
desk-comments = Comments
desk-withdraw = Withdraw
desk-kept-now = Kept at { $time }. It becomes a version when you save.
desk-kept-found = This is what you were writing at { $time }. It has not been saved yet.
desk-others-typing = Also writing here now: { $names }. When both of you save, the texts are merged.
desk-goes-out = Goes out on { $time }.
act-submit = Hand in for review
act-approve = Approve
act-return = Return
act-publish = Publish
act-correct = Publish the correction
act-schedule = Schedule
act-unschedule = Do not publish at that time
act-assign = Assign
act-comment = Add comment
act-resolve = Settled
act-withdraw = Withdraw the page
desk-compare = Compare
desk-compare-title = Comparison
desk-compare-which = Version { $from } and version { $to }
desk-back = Back to the text

## What was just done
done-saved = Saved.
done-merged = Saved. Somebody else had saved meanwhile; both changes are in.
done-submitted = Handed in for review.
done-approved = Approved.
done-returned = Returned.
done-published = Published.
done-scheduled = Scheduled.
done-unscheduled = The date has been removed.
done-assigned = Assigned.
done-commented = Comment added.
done-resolved = Settled.
done-withdrawn = Withdrawn. A notice with the reason stands in its place.
done-sessions-ended = You are now signed in here only.

## Why something was not done
refusal-problems = Please put this right first: { $problems }
refusal-not-found = This does not exist any more.
refusal-wrong-state = The text is not at a stage where this is possible. Reload the page to see where it stands.
refusal-address-taken = This address is taken. Choose another.
refusal-four-eyes = Somebody who did not write it must approve this text before it is published.
refusal-nothing-new = Readers see this text already.
refusal-conflict = Somebody else saved in the meantime.
code-letters = The address may hold only lower-case letters a–z, digits and hyphens.
time-past = The time has passed.
time-order = The page would be withdrawn before it is published.
time-wrong = This is not a date and time.

## People
desk-invite = Invite
desk-role = Role
desk-roles-of = Roles
desk-where = Where it holds, with everything below
desk-only-languages = Only for these languages (none chosen: all)
desk-make-link = Make the invitation
desk-link = The link
desk-link-help = Send it to the person by a way you trust. It works once and is shown only now.
desk-access = Access
desk-shut-out = shut out
act-grant = Give role
act-revoke = Take away
act-password-link = Link for a new password
act-shut-out = Shut out
act-let-in = Let in again

## Audit log
desk-when = When
desk-who = Who
desk-what = What
desk-about = About

## Events
event-begin = began an edition
event-save = saved
event-publish = published
event-correct = corrected
event-withdraw = withdrew
event-submit = handed in
event-return = returned
event-approve = approved
event-assign = assigned
event-schedule = scheduled
event-unschedule = removed the date
event-import = imported
event-change-fact = changed a fact
event-apply-pack = loaded the nation pack
event-add-media = added a picture
event-join = joined
event-sign-in = signed in
event-sign-in-failed = failed to sign in
event-grant = gave a role
event-revoke = took a role away
event-shut-out = shut somebody out
event-let-in = let somebody in again
event-second-factor = changed the second step
event-change-password = changed the password
event-password-link = made a link for a new password

## Facts
desk-facts = Facts
desk-facts-due = only those due for review
desk-facts-help = A figure stands here once. When it changes, it changes on every page that cites it.
desk-cited-in = Cited on these pages
desk-cited-nowhere = No page cites it yet.
desk-public-value = Readers see
field-value = Value
field-period = Period
field-period-help = 2026, 2026-03, 2026-Q1, 2026-03-15, 2019/2024, or empty
field-source = Source
field-source_url = Address of the source
field-as_of = Read there on
field-review_by = Review by
field-fact-note = Note for editors
value-wrong = The value must be a plain number such as 101343800 or 7.09.
period-wrong = This is not a period. Write it as 2026, 2026-03, 2026-Q1, 2026-03-15 or 2019/2024.
date-wrong = This is not a date.
address-wrong = The address must begin with https:// or http://.
done-fact = Saved. Every page that cites it shows the new figure.

## Translations
desk-matrix = Translations
desk-matrix-help = Each cell is an edition: filled when readers see it, striped when the original has changed since, outlined while it is being worked on, a plus where it can be begun.
matrix-current = up to date
matrix-behind = the original has changed since
matrix-working = in progress
matrix-none = not begun
quote-open = “
quote-close = ”
