### Letters that go out by e-mail, and where people say which they want.

## Every letter
mail-greeting = Dear { $name },
mail-greeting-plain = Good day,
mail-open = Open at the desk
mail-copy = If the button does not work, open this address:
mail-settings = You choose which letters you get on your account page:
mail-automatic = This letter was sent automatically. Replies are not read.

## Invitation
mail-invitation-subject = Invitation to the desk of { $site }
mail-invitation-line = { $name } invites you to work at the desk of { $site }.
mail-invitation-button = Accept the invitation
mail-invitation-until = The link works once, until { $time }. Please do not pass it on.
mail-invitation-why = You receive this letter because your address was entered for an invitation at { $site }. If you did not expect it, you need not do anything.
mail-password-subject = A new password for { $site }
mail-password-line = A new password for your account at { $site } was asked for.
mail-password-button = Choose a new password
mail-password-why = You receive this letter because a new password was asked for with your address. If that was not you, you need not do anything: your password stays as it is.

## A text waits
mail-embargoed = a text under embargo
mail-check-subject = To be checked: { $title }
mail-check-line = { $name } has handed in “{ $title }” ({ $language }) for checking.
mail-returned-subject = Returned: { $title }
mail-returned-line = { $name } has returned “{ $title }” ({ $language }) to you.
mail-assigned-subject = Assigned to you: { $title }
mail-assigned-line = { $name } has assigned “{ $title }” ({ $language }) to you.
mail-due = It is due on { $date }.
mail-note-why = You receive this letter because it is your turn with this text.

## A day comes near
mail-deadline-subject = Due on { $date }: { $what }
mail-deadline-line = “{ $what }” is due on { $date }.
mail-deadline-why = You receive this letter because this rests with you.

## A test
mail-trial-subject = Test letter from { $site }
mail-trial-line = Mail works: this letter was asked for on the status page on { $time }.
mail-trial-button = Open the status page
mail-trial-why = You receive this letter because you asked for it.

## At the desk
mail-language = Language of the letter
mail-language-help = The invitation also goes to this address by e-mail.
mail-invited = The invitation is also on its way to { $email } by e-mail.
mail-wishes = Letters by e-mail
mail-wish-notes = When it is my turn with a text
mail-wish-deadlines = Before a deadline
mail-wishes-off = This portal sends no e-mail at present. What you choose counts as soon as it does.
mail-status-server = Server
mail-status-sender = Sender
mail-status-waiting = Waiting
mail-status-sent = Sent
mail-status-last = Last sent
mail-status-never = none yet
mail-status-trouble = The server did not take letters at the last try. They are tried again. It said:
mail-status-ended = Letters that were not sent
mail-status-failed = refused
mail-status-given-up = given up
mail-status-again = Send again
mail-status-trial = Send a test to me
done-mail-trial = A test letter is on its way to you.
done-mail-again = The letter is on its way again.
event-choose-mail = chose which letters to get
