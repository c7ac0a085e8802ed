//! The way in, and the person's own page.

use askama::Template;

use super::identity::{SignInLink, WaysIn};
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
    /// Origin at which passkeys work; none where they cannot.
    pub passkeys: Option<String>,
    /// Identity providers.
    pub providers: Vec<SignInLink>,
    /// A provider at which somebody who just left is still signed in: what to say, and the way out.
    pub still_in: Option<(String, SignInLink)>,
    /// Whoever has forgotten their password gets a link by letter.
    pub letters: bool,
}

/// A letter for whoever has forgotten their password.
#[derive(Template)]
#[template(path = "desk/forgotten.html")]
pub struct ForgottenPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Address as typed.
    pub email: String,
    /// It is on its way, if there is anybody to go to.
    pub sent: bool,
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
    /// A code will do.
    pub codes: bool,
    /// A passkey will do, at this origin.
    pub passkeys: Option<String>,
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
    /// How it began.
    pub means: String,
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
    /// Passkeys and linked accounts.
    pub ways: WaysIn,
    /// Which letters they get.
    pub letters: LettersWished,
}

/// Which letters somebody gets.
pub struct LettersWished {
    /// The portal sends letters.
    pub on: bool,
    /// When it is their turn with a text.
    pub notes: bool,
    /// Before a deadline.
    pub deadlines: bool,
}
