### Passkeys and single sign-on.

## Passkeys
passkeys = Passkeys
passkeys-help = A passkey signs you in with the fingerprint, face or PIN of your device. It cannot be guessed or given away by mistake. After a password, it is your second step.
passkeys-none = You have no passkey yet.
passkeys-impossible = Passkeys need the desk to have a name of its own, over a secure connection (https). Whoever runs it can see to that.
passkey-name = Name of the passkey
passkey-name-help = So that you know it again: the device or key it is kept on.
passkey-add = Add a passkey
passkey-rename = Rename
passkey-remove = Remove
passkey-sign-in = Sign in with a passkey
passkey-second = Confirm with your passkey that it is you.
passkey-use = Use a passkey
passkey-script = Passkeys need JavaScript, which is off in this browser. The other ways work without it.
passkey-elsewhere = Passkeys work only at { $origin }. Open the desk there to use one.
passkey-cancelled = No passkey was used. Try again, or choose another way.
passkey-known = This device already holds one of your passkeys.
passkey-unsupported = This browser cannot use passkeys. Choose another way.
passkey-late = That took too long, or was sent twice. Please try again.
passkey-refused = The passkey’s answer could not be verified, and nothing has changed. Please try again.
passkey-unknown = This passkey is not known here, or has been removed. Sign in another way and add it again.
passkey-many = You have as many passkeys as one person can have. Remove one you no longer use.

## The way in
sign-in-otherwise = Other ways in
sign-in-through = Sign in with { $provider }
sign-in-late = That took too long. Please begin again.
sign-in-busy = Very many people are signing in just now. Please try again in a minute.
signed-out-here = You have signed out here. At { $provider } you are perhaps still signed in.
sign-out-there = Sign out there, too

## Accounts at identity providers
accounts = Accounts elsewhere
accounts-help = With an account linked here, you sign in without another password.
account-link = Link { $provider }
account-leave = You will sign in at { $provider } and then come back here. From then on, that account lets you in.
account-go = Go to { $provider }
account-unlink = Unlink
added-and-used = Added { $since }, last used { $used }
added-not-used = Added { $since }, not used yet
last-way-in = This is your only way in. Add another one first.
second-step-first = Everybody here needs a second step at sign-in. Set up an app or add a passkey; then you can go on.
act-reset-second-step = Take away second step and passkeys

## Errors of single sign-on
sso-down = { $provider } is not answering as it should. Try again later, or sign in another way.
sso-cancelled = { $provider } did not sign you in: it was cancelled or refused there.
sso-late = This sign-in took too long, was already used, or began in another browser. Please begin again.
sso-untrusted = What { $provider } answered could not be verified, so nobody was signed in. If it happens again, tell an administrator.
sso-unverified = { $provider } named no verified e-mail address of yours, so we cannot tell who you are here.
sso-unlinked = Your account at { $provider } is not linked to anybody here. Sign in another way and link it under “My account”.
sso-unknown = { $provider } knows you as { $email }, but nobody here has been entered with that address. Ask an administrator to invite you.
sso-shut-out = Your access to the desk is closed. If that is a mistake, ask an administrator.
sso-no-role = You have been entered as { $email }, but have no role yet. Ask an administrator to give you one.
sso-taken = That account already lets somebody else in here.

## How somebody signed in
means-password = with a password
means-code = with a code as second step
means-recovery = with a recovery code
means-second-passkey = with a passkey as second step
means-passkey = with a passkey
means-provider = through an account elsewhere
means-link = by a link

## Done
done-passkey-added = Added. You can now sign in with this passkey.
done-passkey-removed = The passkey has been removed.
done-account-linked = Linked. This account now lets you in.
done-account-unlinked = The account is no longer linked.

## Audit log
event-add-passkey = added a passkey
event-rename-passkey = renamed a passkey
event-remove-passkey = removed a passkey
event-link-account = linked an account elsewhere
event-unlink-account = unlinked an account elsewhere
event-reset-second-step = took away somebody’s second step
event-seal-media = signed a picture’s credentials

## Showing again who one is
prove-title = Show that it is still you
prove-help = Before you change how you sign in, give your password once more or use a passkey. It counts for ten minutes.
prove-do = Confirm
prove-first = First show that it is still you.
prove-wrong = This is not your password. Nothing has changed.
prove-wait = Too many wrong tries. Wait a while, then try again.
done-proved = Confirmed. For ten minutes you can change how you sign in.
event-prove = showed again who they are
