//! Items: the list, a new one, one item with its languages.

use askama::Template;

use super::{Choice, Desk};

/// A state in words, with the class that shapes it.
#[derive(Debug, Clone)]
pub struct StateTag {
    /// `published`, `draft`, `in-review` …
    pub class: &'static str,
    /// Words.
    pub text: String,
}

/// An item in the list.
pub struct ItemRow {
    /// Its code.
    pub code: String,
    /// It is under embargo.
    pub embargo: bool,
    /// Address of its page.
    pub href: String,
    /// Headline.
    pub title: String,
    /// Language of the headline.
    pub lang: String,
    /// Publisher and kind.
    pub about: String,
    /// States: of what readers see and of the newest text.
    pub states: Vec<StateTag>,
    /// When the newest text was saved.
    pub saved: String,
    /// Who has it, and by when.
    pub with: String,
    /// Languages it is published in.
    pub languages: String,
}

/// The list.
#[derive(Template)]
#[template(path = "desk/items.html")]
pub struct ItemsPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// What is looked for.
    pub query: String,
    /// States to choose from.
    pub states: Vec<Choice>,
    /// Kinds to choose from.
    pub kinds: Vec<Choice>,
    /// Rows.
    pub rows: Vec<ItemRow>,
    /// How many there are.
    pub count: String,
    /// Address of the next page.
    pub next: Option<String>,
    /// The person may begin one.
    pub may_create: bool,
    /// What can be done to several at once.
    pub bulk_acts: Vec<Choice>,
    /// Which of their editions are meant.
    pub bulk_which: Vec<Choice>,
}

/// A new item.
#[derive(Template)]
#[template(path = "desk/new-item.html")]
pub struct NewItemPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Headline as typed.
    pub title: String,
    /// Address as typed.
    pub code: String,
    /// Organisations the person may write for.
    pub publishers: Vec<Choice>,
    /// Languages.
    pub locales: Vec<Choice>,
    /// Kinds of information.
    pub kinds: Vec<Choice>,
    /// Forms.
    pub formats: Vec<Choice>,
    /// Sections.
    pub sections: Vec<Choice>,
    /// Topics.
    pub topics: Vec<Choice>,
    /// Places.
    pub territories: Vec<Choice>,
}

/// A language of an item.
pub struct LanguageState {
    /// Its tag.
    pub lang: String,
    /// Its name in the person's language.
    pub name: String,
    /// States.
    pub states: Vec<StateTag>,
    /// It is wanted, and not begun.
    pub wanted: bool,
    /// Address of the reading view; empty without a text.
    pub read: String,
    /// Address of checklist, dates and links; empty where there is no edition.
    pub plan: String,
    /// Headline there.
    pub title: String,
    /// How its text came to be.
    pub translation: String,
    /// Address of its editor, where the person may write or look.
    pub href: String,
    /// What that does: write, read, begin.
    pub act: String,
}

/// One item.
#[derive(Template)]
#[template(path = "desk/item.html")]
pub struct ItemPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Address of its particulars.
    pub particulars: String,
    /// A change of them waits for a second person.
    pub proposed: bool,
    /// Activities of plans that produced it: address and words.
    pub produced: Vec<(String, String)>,
    /// Its readers of this month; none where it was never published.
    pub readers: Option<super::readers::ItemReaders>,
    /// Publisher, kind, form, section.
    pub facts: Vec<(String, String)>,
    /// Its leading picture: address of a rendition, classes and name; empty without one.
    pub picture: (String, String, String),
    /// Another picture waits for a second person.
    pub picture_proposed: bool,
    /// Address at which the picture is chosen; empty where the person may not.
    pub picture_href: String,
    /// Its languages, the original first.
    pub languages: Vec<LanguageState>,
    /// What happened, newest first.
    pub history: Vec<String>,
}

impl ItemPage<'_> {
    /// The languages it has a text in, or is wanted in.
    pub(crate) fn begun(&self) -> Vec<&LanguageState> {
        self.languages.iter().filter(|l| !l.states.is_empty() || l.wanted).collect()
    }

    /// Those in which nobody has begun.
    pub(crate) fn unbegun(&self) -> Vec<&LanguageState> {
        self.languages.iter().filter(|l| l.states.is_empty() && !l.wanted).collect()
    }
}

/// Something that waits.
pub struct WaitingRow {
    /// Address of the editor.
    pub href: String,
    /// Headline.
    pub title: String,
    /// Language tag of the headline.
    pub lang: String,
    /// Publisher and language.
    pub about: String,
    /// State.
    pub state: StateTag,
    /// By when.
    pub due: String,
    /// The date has passed.
    pub late: bool,
    /// What was said.
    pub remark: String,
}

/// What waits, under a heading.
pub struct WaitingGroup {
    /// Heading.
    pub title: String,
    /// Rows.
    pub rows: Vec<WaitingRow>,
}

/// The start page.
#[derive(Template)]
#[template(path = "desk/home.html")]
pub struct HomePage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// What waits for the person; groups without rows are left out.
    pub groups: Vec<WaitingGroup>,
    /// The person may begin an item.
    pub may_create: bool,
    /// A second factor is not set up.
    pub advise_second_factor: bool,
}
