//! Sections and topics, the home page, navigation and languages.

use askama::Template;

use crate::pages::desk::message::NameField;
use crate::pages::desk::{Choice, Desk, Picker, PickerRow};

/// What can be administered.
#[derive(Template)]
#[template(path = "desk/administration/index.html")]
pub struct AdministrationPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Addresses and words.
    pub ways: Vec<(&'static str, String)>,
}

/// A section or topic in its list.
pub struct ShelfRow {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Kind and how much stands there.
    pub about: String,
}

/// The list of sections or topics.
#[derive(Template)]
#[template(path = "desk/administration/shelves.html")]
pub struct ShelvesPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Address of the list.
    pub href: String,
    /// What begins one.
    pub new: String,
    /// Rows in the order of the site.
    pub rows: Vec<ShelfRow>,
}

/// A section or topic, new or known.
#[derive(Template)]
#[template(path = "desk/administration/shelf.html")]
pub struct ShelfPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Where it is sent.
    pub href: String,
    /// Address of the list.
    pub list_href: String,
    /// Name of the list.
    pub list: String,
    /// It is begun here.
    pub new: bool,
    /// Address as typed.
    pub code: String,
    /// What a section is for; none for topics.
    pub kinds: Vec<Choice>,
    /// Names.
    pub names: Vec<NameField>,
    /// What stands in a section.
    pub summaries: Vec<NameField>,
    /// It can be removed.
    pub may_remove: bool,
}

/// A row of what leads the home page.
pub struct LeadRow {
    /// Its number.
    pub number: usize,
    /// The item.
    pub item: Picker,
    /// In which languages.
    pub locales: Vec<Choice>,
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
}

/// The home page.
#[derive(Template)]
#[template(path = "desk/administration/home.html")]
pub struct HomeEditPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// What leads, and empty rows to add to.
    pub leads: Vec<LeadRow>,
    /// Facts, and empty rows to add to.
    pub facts: Vec<Picker>,
    /// Items to choose from.
    pub items: Vec<PickerRow>,
    /// Facts to choose from.
    pub known: Vec<PickerRow>,
    /// Where readers see it.
    pub public_href: String,
}

/// Something that is on or off, at a place.
pub struct SwitchRow {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub text: String,
    /// Language of the words, if not the person's.
    pub lang: String,
    /// It is on.
    pub on: bool,
    /// It cannot be switched off.
    pub fixed: bool,
    /// Its place.
    pub number: usize,
}

/// Navigation and languages.
#[derive(Template)]
#[template(path = "desk/administration/site.html")]
pub struct SitePage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Parts of the navigation.
    pub navigation: Vec<SwitchRow>,
    /// Languages.
    pub locales: Vec<SwitchRow>,
}
