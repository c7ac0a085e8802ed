//! The registry of facts at the desk.

use askama::Template;

use super::Desk;
use super::message::NameField;

/// A fact in the list.
pub struct FactListRow {
    /// Address of its page.
    pub href: String,
    /// Its name.
    pub name: String,
    /// Value, unit and period as readers see them.
    pub shown: String,
    /// Source.
    pub source: String,
    /// When to look at it again.
    pub review_by: String,
    /// That day has passed.
    pub due: bool,
    /// It is kept up no longer.
    pub retired: bool,
    /// The day of review after this one, when somebody finds it still right today; empty where the person may not.
    pub next_review: String,
}

/// Facts of one group.
pub struct FactListGroup {
    /// Anchor.
    pub id: String,
    /// Name.
    pub name: String,
    /// How many there are.
    pub count: String,
    /// Rows.
    pub rows: Vec<FactListRow>,
}

/// The list of facts.
#[derive(Template)]
#[template(path = "desk/facts.html")]
pub struct FactListPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// What is looked for.
    pub query: String,
    /// Only what is due for review.
    pub only_due: bool,
    /// How many are.
    pub due_count: String,
    /// The person may register and check facts.
    pub may_change: bool,
    /// Those due first, then the others group by group.
    pub groups: Vec<FactListGroup>,
}

/// A page that cites a fact.
pub struct CitingRow {
    /// Address of its editor.
    pub href: String,
    /// Headline.
    pub title: String,
    /// Language tag.
    pub lang: String,
    /// Language's name.
    pub language: String,
}

/// One fact.
#[derive(Template)]
#[template(path = "desk/fact.html")]
pub struct FactEditPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Its code.
    pub code: String,
    /// The person may change it.
    pub may_change: bool,
    /// As readers see it.
    pub shown: String,
    /// Unit in words.
    pub unit: String,
    /// Value.
    pub value: String,
    /// Period.
    pub period: String,
    /// Source.
    pub source: String,
    /// Its page.
    pub source_url: String,
    /// When it was read there.
    pub as_of: String,
    /// When to look again.
    pub review_by: String,
    /// Note for editors.
    pub note: String,
    /// Since when it is kept up no longer, in words.
    pub retired: Option<String>,
    /// The day of review after this one, when somebody finds it still right today.
    pub next_review: String,
    /// Names.
    pub names: Vec<NameField>,
    /// Pages that cite it.
    pub citing: Vec<CitingRow>,
    /// What happened to it, newest first.
    pub history: Vec<String>,
}
