//! Passkeys and single sign-on.

use askama::Template;

use super::Desk;

/// A way to an identity provider.
pub struct SignInLink {
    /// Address.
    pub href: String,
    /// Words.
    pub text: String,
}

/// One of the person's passkeys.
pub struct PasskeyRow {
    /// Its id.
    pub id: String,
    /// What its owner calls it.
    pub name: String,
    /// When it was added, and last used.
    pub times: String,
}

/// An account elsewhere that lets the person in.
pub struct AccountRow {
    /// Names it to us: issuer and subject.
    pub issuer: String,
    /// The provider's name for it.
    pub subject: String,
    /// Provider and address.
    pub text: String,
    /// When it was linked, and last used.
    pub times: String,
}

/// A provider whose account could be linked.
pub struct LinkChoice {
    /// Its code.
    pub code: String,
    /// Words of the button.
    pub text: String,
}

/// What the person's own page shows of passkeys and accounts.
pub struct WaysIn {
    /// Origin at which passkeys work; none where they cannot.
    pub passkeys: Option<String>,
    /// Passkeys.
    pub keys: Vec<PasskeyRow>,
    /// A name for the next one: the device they sit at.
    pub device: String,
    /// Linked accounts.
    pub accounts: Vec<AccountRow>,
    /// Providers not linked yet.
    pub choices: Vec<LinkChoice>,
    /// How to show that it is still them, where that has to be first.
    pub proof: Option<ProveForm>,
}

/// How somebody shows that it is still them.
pub struct ProveForm {
    /// By their password.
    pub password: bool,
    /// By a passkey, at this origin.
    pub passkeys: Option<String>,
    /// By signing in there once more.
    pub providers: Vec<SignInLink>,
}

impl WaysIn {
    /// There is something to say about accounts elsewhere.
    pub fn speaks_of_accounts(&self) -> bool {
        !self.accounts.is_empty() || !self.choices.is_empty()
    }
}

/// Before the browser leaves for a provider, to link an account.
#[derive(Template)]
#[template(path = "desk/identity/leave.html")]
pub struct LeavePage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// What will happen.
    pub intro: String,
    /// The way.
    pub link: SignInLink,
}
