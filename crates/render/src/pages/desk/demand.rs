//! Demand beside supply: the map, the gaps, what was begun because of them, and outside interest.

use askama::Template;

use super::{Choice, Desk};

/// A number of the map.
pub struct DemandCell {
    /// `h0` to `h5`: the more is missing, the deeper.
    pub heat: &'static str,
    /// How often it was asked for; a mid dot for never, so that figures stand out.
    pub number: String,
    /// Never.
    pub quiet: bool,
    /// What is there, in short.
    pub there: String,
    /// All of it in words.
    pub words: String,
    /// Address of the rows; empty for none.
    pub href: String,
}

/// A row of the map.
pub struct DemandMapRow {
    /// Topic, section or territory.
    pub name: String,
    /// Its numbers.
    pub cells: Vec<DemandCell>,
    /// All languages.
    pub total: DemandCell,
}

/// What answers a gap, or is to.
pub struct DemandAnswer {
    /// Headline or what was asked for.
    pub title: String,
    /// Language of the edition.
    pub lang: String,
    /// Address of its editor.
    pub href: String,
    /// Where it stands, in words.
    pub words: String,
    /// Readers see it.
    pub done: bool,
}

/// A gap.
pub struct DemandGap {
    /// What is asked for.
    pub term: String,
    /// In which language.
    pub lang: String,
    /// Address of what is known of it; empty for none.
    pub href: String,
    /// Language and what it is about.
    pub about: String,
    /// How often.
    pub number: String,
    /// What there is, with its language and address; empty for nothing.
    pub found: (String, String, String),
    /// When that was published.
    pub age: String,
    /// What the button sends, and its words.
    pub press: Option<(String, String)>,
    /// What was begun because of it.
    pub answers: Vec<DemandAnswer>,
}

/// A list of gaps.
pub struct DemandList {
    /// Its code.
    pub id: &'static str,
    /// Heading.
    pub title: String,
    /// What would stand here, and when.
    pub empty: String,
    /// Gaps, those asked for most first.
    pub rows: Vec<DemandGap>,
}

/// Something that was begun.
pub struct DemandBegun {
    /// What was asked for.
    pub term: String,
    /// In which language.
    pub lang: String,
    /// Which list, and language.
    pub about: String,
    /// How often it had been asked for.
    pub asked: String,
    /// The edition.
    pub answer: DemandAnswer,
    /// Who has it, and by when.
    pub with: String,
    /// How often it was asked for since.
    pub since: String,
}

/// How work is begun.
pub struct DemandAssign {
    /// Publishers of new texts.
    pub publishers: Vec<Choice>,
    /// Sections of new texts.
    pub sections: Vec<Choice>,
    /// Who may have it.
    pub people: Vec<Choice>,
    /// By when.
    pub due_on: String,
}

/// The page of demand.
#[derive(Template)]
#[template(path = "desk/demand/demand.html")]
pub struct DemandPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Stretches of time.
    pub spans: Vec<Choice>,
    /// What rows stand for.
    pub axes: Vec<Choice>,
    /// Languages to narrow to.
    pub locales: Vec<Choice>,
    /// What is called old.
    pub ages: Vec<Choice>,
    /// Name of the rows' axis.
    pub axis: String,
    /// Short and whole names of the columns.
    pub columns: Vec<(String, String)>,
    /// Rows of the map.
    pub rows: Vec<DemandMapRow>,
    /// How often each language was asked for where another was given.
    pub wanted: Vec<String>,
    /// How counts are told.
    pub steps: String,
    /// Gaps.
    pub lists: Vec<DemandList>,
    /// How work is begun; none who may not.
    pub assign: Option<DemandAssign>,
    /// What was begun.
    pub begun: Vec<DemandBegun>,
    /// What was asked for, to be sent along.
    pub kept: Vec<(&'static str, String)>,
    /// The map as a file.
    pub csv: String,
}

/// A row that was counted.
pub struct DemandRow {
    /// What.
    pub name: String,
    /// Its language.
    pub lang: String,
    /// Address; empty for none.
    pub href: String,
    /// More of it.
    pub about: String,
    /// How often.
    pub number: String,
}

/// What stands behind a number of the map.
#[derive(Template)]
#[template(path = "desk/demand/cell.html")]
pub struct DemandCellPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Back to the map.
    pub back: String,
    /// Searches.
    pub searches: Vec<DemandRow>,
    /// Published editions.
    pub editions: Vec<DemandRow>,
    /// Outside interest.
    pub outside: Vec<DemandRow>,
    /// How counts are told.
    pub steps: String,
}

/// What an analyst can say of a search.
pub struct DemandTie {
    /// Topics.
    pub topics: Vec<Choice>,
    /// Sections.
    pub sections: Vec<Choice>,
    /// Territories.
    pub territories: Vec<Choice>,
    /// It is no demand.
    pub aside: bool,
    /// Why.
    pub note: String,
}

/// What is known of a search.
#[derive(Template)]
#[template(path = "desk/demand/term.html")]
pub struct DemandTermPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// The search and its language, to be sent along.
    pub term: String,
    /// The same.
    pub locale: String,
    /// What is known, by its name.
    pub facts: Vec<(String, String)>,
    /// How often, by month.
    pub months: Vec<(String, String)>,
    /// What it finds: headline, language, address; empty for nothing.
    pub found: (String, String, String),
    /// Who said what it is about; empty where nobody did.
    pub said: String,
    /// What can be said; none who may not.
    pub tie: Option<DemandTie>,
    /// What was begun because of it.
    pub answers: Vec<DemandAnswer>,
    /// How counts are told.
    pub steps: String,
}

/// A file of outside interest.
pub struct InterestFileRow {
    /// Source.
    pub source: String,
    /// Where it can be looked up; empty for nowhere.
    pub address: String,
    /// What its values say.
    pub measure: String,
    /// Name, rows, who and when.
    pub about: String,
    /// Address of its rows.
    pub href: String,
    /// Where it is taken out; empty who may not.
    pub drop: String,
    /// It counts no more.
    pub dropped: bool,
}

/// The form for a file.
pub struct InterestForm {
    /// For whom it is brought.
    pub organisations: Vec<Choice>,
    /// What was typed.
    pub source: String,
    /// The same.
    pub address: String,
    /// The same.
    pub measure: String,
}

/// Outside interest.
#[derive(Template)]
#[template(path = "desk/demand/outside.html")]
pub struct InterestPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Files, the newest first.
    pub files: Vec<InterestFileRow>,
    /// The form; none who may not.
    pub form: Option<InterestForm>,
    /// What is wrong with a file: line, what, what stands there.
    pub problems: Vec<(String, String, String)>,
}

/// A file's rows.
#[derive(Template)]
#[template(path = "desk/demand/file.html")]
pub struct InterestFilePage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// The file.
    pub file: InterestFileRow,
    /// Rows: what, place, period, value, line.
    pub rows: Vec<[String; 5]>,
}
