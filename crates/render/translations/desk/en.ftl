# The desk in English: the source of all translations of the desk.

desk = Desk
desk-nav = Parts of the desk
desk-sign-in = Sign in
desk-sign-out = Sign out
desk-email = E-mail address
desk-password = Password
desk-new-password = New password
desk-password-help = At least 12 characters. A few unrelated words are easy to remember and hard to guess.
desk-forgotten = Forgotten your password? An administrator can send you a link.
desk-code = Code
desk-code-title = Second step
desk-code-help = The six digits your app shows now, or one of your recovery codes.
desk-go-on = Continue
desk-name = Name
desk-language = Language of the desk
desk-save = Save
desk-saved = Saved.

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
desk-sessions-ended = You are now signed in here only.

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
