//! The message house: the whole of it, a theme, a key message.

use askama::Template;

use crate::pages::desk::{Choice, Desk, Picker};

/// A key message in the house.
pub struct HouseRow {
    /// Its code.
    pub code: String,
    /// Its wording in the person's language, or in the home language.
    pub wording: String,
    /// Language of the wording.
    pub lang: String,
    /// On which days it is told.
    pub days: String,
    /// Its days are over.
    pub over: bool,
    /// Who answers for it.
    pub responsible: String,
    /// In how many languages it is worded.
    pub languages: String,
    /// Not in all of them.
    pub incomplete: bool,
    /// What bears it out, in words.
    pub proofs: String,
    /// How many published editions carry it.
    pub editions: String,
    /// Address of these.
    pub editions_href: String,
    /// The person may change it.
    pub may_change: bool,
}

/// A theme with its messages.
pub struct HouseTheme {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Messages.
    pub rows: Vec<HouseRow>,
}

/// The whole house.
#[derive(Template)]
#[template(path = "desk/message/house.html")]
pub struct HousePage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// The person may change the house.
    pub may_change: bool,
    /// Figures without a citation.
    pub figures: String,
    /// Where readers see the house.
    pub public_href: String,
    /// Themes.
    pub themes: Vec<HouseTheme>,
}

/// A name in one language, to be typed.
pub struct NameField {
    /// Language tag.
    pub tag: String,
    /// Direction of its writing.
    pub dir: &'static str,
    /// Its name in the person's language.
    pub language: String,
    /// As stored or typed.
    pub text: String,
    /// It cannot be left empty.
    pub required: bool,
}

/// A theme, new or known.
#[derive(Template)]
#[template(path = "desk/message/theme.html")]
pub struct ThemePage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Where it is sent.
    pub href: String,
    /// It is begun here.
    pub new: bool,
    /// Address as typed.
    pub code: String,
    /// Names.
    pub names: Vec<NameField>,
    /// It can be removed.
    pub may_remove: bool,
    /// What happened to it.
    pub history: Vec<String>,
}

/// A proof of a message.
pub struct ProofRow {
    /// `fact:CODE` or `item:CODE`.
    pub value: String,
    /// Its name, with the figure of a fact.
    pub text: String,
    /// Where it can be seen at the desk.
    pub href: String,
}

/// A key message, new or known.
#[derive(Template)]
#[template(path = "desk/message/message.html")]
pub struct MessagePage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Where it is sent.
    pub href: String,
    /// It is begun here.
    pub new: bool,
    /// The person may change it.
    pub may_change: bool,
    /// The person may say under which theme it stands and who answers for it.
    pub may_place: bool,
    /// Address as typed.
    pub code: String,
    /// Themes.
    pub themes: Vec<Choice>,
    /// Wording.
    pub names: Vec<NameField>,
    /// What bears it out.
    pub proofs: Vec<ProofRow>,
    /// A fact to add.
    pub fact: Picker,
    /// An item to add.
    pub item: Picker,
    /// First day.
    pub valid_from: String,
    /// Last day.
    pub valid_to: String,
    /// Organisations.
    pub organisations: Vec<Choice>,
    /// It can be removed.
    pub may_remove: bool,
    /// What happened to it.
    pub history: Vec<String>,
}
