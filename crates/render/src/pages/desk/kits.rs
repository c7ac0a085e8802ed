//! Press kits: the list, and one with all that is in it.

use askama::Template;

use super::planning::LinkRow;
use super::{Choice, Desk, Picker, PickerRow, StateTag};

/// A kit in the list.
pub struct KitRow {
    /// Address of its page.
    pub href: String,
    /// Title.
    pub title: String,
    /// Language and direction of the title.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Whose.
    pub organisation: String,
    /// Where it stands.
    pub states: Vec<StateTag>,
    /// Until when it is held back; empty when it is not.
    pub held: String,
    /// When it was last changed.
    pub changed: String,
}

/// The list.
#[derive(Template)]
#[template(path = "desk/kits/list.html")]
pub struct KitListPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// The person may begin one.
    pub may_begin: bool,
    /// Kits, the last changed first.
    pub rows: Vec<KitRow>,
}

/// Words in one language.
pub struct KitWords {
    /// Language tag.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// Language's name.
    pub language: String,
    /// Title, or a picture's caption.
    pub title: String,
    /// Introduction.
    pub introduction: String,
}

/// A line for a picture.
pub struct KitPictureRow {
    /// Its place, from 0.
    pub at: usize,
    /// Its place as shown.
    pub number: String,
    /// Which one; empty in a line for another.
    pub picture: Picker,
    /// Captions.
    pub captions: Vec<KitWords>,
}

/// Lines for an office.
pub struct KitOfficeRow {
    /// Its place, from 0.
    pub at: usize,
    /// Its place as shown.
    pub number: String,
    /// What for.
    pub roles: Vec<Choice>,
    /// Whose.
    pub organisations: Vec<Choice>,
    /// Telephone.
    pub telephone: String,
    /// Mail address.
    pub email: String,
    /// Public page.
    pub web: String,
    /// Languages.
    pub languages: Vec<Choice>,
    /// Where the office gives these.
    pub source: String,
}

/// One kit.
#[derive(Template)]
#[template(path = "desk/kits/kit.html")]
pub struct KitFormPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Address of this page.
    pub href: String,
    /// It is about to be begun.
    pub new: bool,
    /// Last part of its address.
    pub code: String,
    /// Where it stands.
    pub states: Vec<StateTag>,
    /// Why it was taken back.
    pub reason: String,
    /// Address of the public page; empty when there is none.
    pub public_href: String,
    /// Whose it can be.
    pub organisations: Vec<Choice>,
    /// Licence of its texts.
    pub licence: String,
    /// Its languages.
    pub locales: Vec<Choice>,
    /// Title and introduction, the person's own language first.
    pub words: Vec<KitWords>,
    /// Its items, with room for more.
    pub items: Vec<Picker>,
    /// Items to choose from.
    pub item_choices: Vec<PickerRow>,
    /// Its pictures.
    pub pictures: Vec<KitPictureRow>,
    /// Pictures to choose from.
    pub picture_choices: Vec<PickerRow>,
    /// Its facts, with room for more.
    pub facts: Vec<Picker>,
    /// Facts to choose from.
    pub fact_choices: Vec<PickerRow>,
    /// Its offices.
    pub offices: Vec<KitOfficeRow>,
    /// As the field wants it.
    pub embargo_until: String,
    /// Time zones.
    pub zones: Vec<Choice>,
    /// What is not handed out, and why.
    pub left_out: Vec<String>,
    /// The person may save it.
    pub may_save: bool,
    /// … publish it.
    pub may_publish: bool,
    /// … take it back.
    pub may_withdraw: bool,
    /// … make links to it.
    pub may_link: bool,
    /// Links, newest first.
    pub links: Vec<LinkRow>,
    /// How long a link can work.
    pub days: Vec<Choice>,
}
