//! People of the desk, what they may do, and where.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::content::{UnknownWord, words};
use crate::{Code, GrantId, Locale, PersonId};

words! {
    /// What a person is to the desk, on a node of the organisation tree and below it.
    Role, "role" {
        /// Writes.
        Author = "author",
        /// Translates.
        Translator = "translator",
        /// Checks what others wrote.
        Reviewer = "reviewer",
        /// Answers for what is published.
        Publisher = "publisher",
        /// Keeps pictures and their rights.
        MediaEditor = "media-editor",
        /// Keeps facts.
        Analyst = "analyst",
        /// Plans and assigns.
        Planner = "planner",
        /// Looks at what was done, changes nothing.
        Auditor = "auditor",
        /// Gives rights and keeps the portal in order.
        Administrator = "administrator",
    }
}

words! {
    /// What can be done at the desk. Every check names one of these.
    Act, "act" {
        /// Sees the desk: lists, texts, histories.
        See = "see",
        /// Begins an item.
        Create = "create",
        /// Writes in the language an item is written in.
        Write = "write",
        /// Writes in the languages it is translated into.
        Translate = "translate",
        /// Remarks on a text.
        Comment = "comment",
        /// Hands a text to those who check it.
        Submit = "submit",
        /// Returns or approves a text.
        Review = "review",
        /// Publishes, now or at a time.
        Publish = "publish",
        /// Corrects what readers see, and says so.
        Correct = "correct",
        /// Takes a page back, with a reason.
        Withdraw = "withdraw",
        /// Gives somebody a task with a date.
        Assign = "assign",
        /// Adds pictures and keeps their rights.
        Media = "media",
        /// Changes a figure in the registry.
        ChangeFact = "change-fact",
        /// Loads figures and publishes them as a vintage.
        LoadData = "load-data",
        /// Changes what the country wants to say.
        ChangeMessage = "change-message",
        /// Keeps the translation memory and the glossary.
        ChangeLanguage = "change-language",
        /// Reads the audit log.
        Audit = "audit",
        /// Invites people, grants and takes rights.
        ManagePeople = "manage-people",
        /// Changes organisations, sections, locales.
        ManageSite = "manage-site",
        /// Writes tasks, plans and reports of an organisation.
        Plan = "plan",
        /// Sets tasks, decides on plans, reports and schemes of an organisation that reports to this one.
        Oversee = "oversee",
        /// Inspects an organisation's work.
        Inspect = "inspect",
        /// Weighs a scheme against the criteria.
        Appraise = "appraise",
    }
}

words! {
    /// How somebody proved at sign-in who they are.
    Means, "means" {
        /// Password alone.
        Password = "password",
        /// Password, or a provider's word, and a time-based code.
        Code = "code",
        /// Password, or a provider's word, and a recovery code.
        Recovery = "recovery",
        /// Password, or a provider's word, and a passkey.
        SecondPasskey = "second-passkey",
        /// A passkey alone, which is something one has and something one knows or is.
        Passkey = "passkey",
        /// The word of an identity provider.
        Provider = "provider",
        /// A link that was sent to them.
        Link = "link",
    }
}

/// A role given to a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grant {
    /// Row id.
    pub id: GrantId,
    /// To whom.
    pub person: PersonId,
    /// Which role.
    pub role: Role,
    /// The node it holds on and below; the whole country when there is none.
    pub organisation: Option<Code>,
    /// Languages it is limited to; all when empty.
    pub locales: Vec<Locale>,
}

/// Somebody who works at the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Row id.
    pub id: PersonId,
    /// As they want to be called.
    pub name: String,
    /// What they sign in with; lower case.
    pub email: String,
    /// Language of their desk.
    pub locale: Locale,
    /// Since when.
    pub created_at: Timestamp,
    /// Since when they may no longer sign in.
    pub disabled_at: Option<Timestamp>,
    /// Since when a second factor is asked of them.
    pub second_factor_since: Option<Timestamp>,
}

/// An address that cannot be somebody's mail address.
#[derive(Debug, Clone, thiserror::Error, PartialEq, Eq)]
#[error("“{0}” is not a mail address")]
pub struct BadEmail(pub String);

/// A mail address in the one form it is stored in. Only its outline is checked: whether it exists, a letter tells.
pub fn email(text: &str) -> Result<String, BadEmail> {
    let text = text.trim().to_lowercase();
    let plausible = text.split_once('@').is_some_and(|(user, host)| {
        !user.is_empty() && host.contains('.') && !host.starts_with('.') && !host.ends_with('.')
    });
    let clean = text.len() <= 254
        && text.matches('@').count() == 1
        && !text.chars().any(|c| c.is_whitespace() || c.is_control() || "<>\"(),;:\\[]".contains(c));
    if plausible && clean { Ok(text) } else { Err(BadEmail(text.chars().take(80).collect())) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mail_addresses_have_one_form() {
        assert_eq!(email(" Nguyen.An@Example.ORG "), Ok("nguyen.an@example.org".into()));
        for bad in ["", "a", "a@b", "@b.c", "a@b@c.d", "a b@c.d", "a@.c", "a@c.", "<a@b.c>"] {
            assert!(email(bad).is_err(), "{bad}");
        }
    }
}
