//! The frame round every page of the desk.

use model::Locale;

use crate::View;

/// A way the desk offers.
pub struct DeskLink {
    /// Address.
    pub href: &'static str,
    /// Words.
    pub text: String,
    /// The person is there.
    pub current: bool,
}

/// What a page of the desk tells its frame. Nothing is offered that would be refused.
pub struct Desk<'a> {
    /// Country and the person's language.
    pub v: View<'a>,
    /// Title.
    pub title: String,
    /// Language and direction of the title, where it is a text's own and not the desk's words.
    pub title_in: Option<(String, &'static str)>,
    /// Who is signed in; empty on the way in.
    pub person: String,
    /// What forms of this session must carry.
    pub form_token: String,
    /// Ways that are gone every day, in order.
    pub nav: Vec<DeskLink>,
    /// The others, behind a word.
    pub more: Vec<DeskLink>,
    /// What holds for everything on the page, such as an embargo.
    pub notice: Option<String>,
    /// What was just done.
    pub done: Option<String>,
    /// What went wrong, above a form that keeps what was typed.
    pub wrong: Option<String>,
}

impl Desk<'_> {
    /// The title is a text's own, in this language.
    pub fn titled_in(&mut self, locale: &Locale) {
        self.title_in = Some((locale.to_string(), locale.direction().as_str()));
    }

    /// The person is at one of the ways behind the word.
    pub(crate) fn is_at_more(&self) -> bool {
        self.more.iter().any(|way| way.current)
    }

    pub(crate) fn full_title(&self) -> String {
        format!("{} – {}", self.title, self.v.t("desk"))
    }

    pub(crate) fn classes(&self) -> String {
        format!("{} {}", self.v.script(), self.v.dir())
    }
}

/// A choice of a list.
#[derive(Debug, Clone)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub text: String,
    /// It is chosen.
    pub chosen: bool,
}

impl Choice {
    /// One choice; chosen when `value` is `current`.
    pub fn new(value: impl Into<String>, text: impl Into<String>, current: &str) -> Self {
        let value = value.into();
        Self { chosen: value == current, value, text: text.into() }
    }
}
