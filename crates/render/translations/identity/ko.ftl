### Passkeys and single sign-on.
