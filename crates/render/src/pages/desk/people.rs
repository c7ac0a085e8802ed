//! People and their rights, and the audit log.

use askama::Template;

use super::{Choice, Desk};

/// Somebody in the list.
pub struct PersonRow {
    /// Address of their page.
    pub href: String,
    /// Name.
    pub name: String,
    /// Mail address.
    pub email: String,
    /// Roles in words.
    pub roles: Vec<String>,
    /// They are shut out.
    pub disabled: bool,
    /// A code is asked of them.
    pub second_factor: bool,
}

/// The list of people.
#[derive(Template)]
#[template(path = "desk/people.html")]
pub struct PeoplePage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Rows.
    pub rows: Vec<PersonRow>,
}

/// An invitation.
#[derive(Template)]
#[template(path = "desk/invite.html")]
pub struct InvitePage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Address as typed.
    pub email: String,
    /// Roles.
    pub roles: Vec<Choice>,
    /// Nodes of the tree.
    pub organisations: Vec<Choice>,
    /// Languages.
    pub locales: Vec<Choice>,
    /// Where mail is on: languages in which the letter can be written.
    pub letter: Vec<Choice>,
    /// The link, once made.
    pub link: Option<String>,
    /// That it goes by mail as well.
    pub mailed: Option<String>,
}

/// A role somebody has.
pub struct GrantRow {
    /// Row id.
    pub id: String,
    /// In words.
    pub text: String,
}

/// Somebody's page for the administrator.
#[derive(Template)]
#[template(path = "desk/person.html")]
pub struct PersonPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Address of this page.
    pub href: String,
    /// Mail address.
    pub email: String,
    /// Roles.
    pub grants: Vec<GrantRow>,
    /// Roles to give.
    pub roles: Vec<Choice>,
    /// Nodes of the tree.
    pub organisations: Vec<Choice>,
    /// Languages.
    pub locales: Vec<Choice>,
    /// They are shut out.
    pub disabled: bool,
    /// A code is asked of them.
    pub second_factor: bool,
    /// A link for a new password, once made.
    pub link: Option<String>,
    /// What they did last.
    pub history: Vec<String>,
}

/// A line of the audit log.
pub struct AuditRow {
    /// When.
    pub at: String,
    /// Who.
    pub who: String,
    /// What, in words.
    pub what: String,
    /// What, as the log calls it.
    pub action: String,
    /// About what.
    pub subject: String,
    /// More: names and values as the log has them.
    pub detail: Vec<(String, String)>,
}

/// The audit log.
#[derive(Template)]
#[template(path = "desk/audit.html")]
pub struct AuditPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// What is looked for.
    pub query: String,
    /// Rows, newest first.
    pub rows: Vec<AuditRow>,
    /// Address of older lines.
    pub next: Option<String>,
    /// Address of all of it as CSV.
    pub csv: String,
}
