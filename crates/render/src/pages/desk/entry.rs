//! The way in, and the person's own page.

use askama::Template;

use super::{Choice, Desk};

/// Address and password.
#[derive(Template)]
#[template(path = "desk/sign-in.html")]
pub struct SignInPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Address as typed.
    pub email: String,
    /// Where to go on.
    pub to: String,
}

/// The code of the second factor.
#[derive(Template)]
#[template(path = "desk/code.html")]
pub struct CodePage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Carries the first step to the second.
    pub ticket: String,
    /// Where to go on.
    pub to: String,
}

/// Following a link: joining, or a new password.
#[derive(Template)]
#[template(path = "desk/join.html")]
pub struct JoinPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// What this is about.
    pub intro: String,
    /// The person is new: name and language are asked for.
    pub new: bool,
    /// The address is given by the invitation.
    pub email_fixed: bool,
    /// Name as typed.
    pub name: String,
    /// Address.
    pub email: String,
    /// Languages of the desk.
    pub locales: Vec<Choice>,
}

/// A running session.
pub struct SessionRow {
    /// Browser and system.
    pub device: String,
    /// Since when, and last use.
    pub times: String,
    /// The one this page was asked with.
    pub current: bool,
}

/// The person's own page.
#[derive(Template)]
#[template(path = "desk/account.html")]
pub struct AccountPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Name.
    pub name: String,
    /// Address.
    pub email: String,
    /// Roles and where they hold.
    pub roles: Vec<String>,
    /// Languages of the desk.
    pub locales: Vec<Choice>,
    /// Sessions.
    pub sessions: Vec<SessionRow>,
    /// A code is asked for at sign-in.
    pub second_factor: bool,
    /// Recovery codes left, in words.
    pub codes_left: String,
    /// While it is being set up: QR code (SVG) and the secret.
    pub enrolment: Option<(String, String)>,
    /// New recovery codes, shown this once.
    pub recovery: Vec<String>,
}
