//! The editor of an edition, and the comparison of two revisions.

use askama::Template;

use super::{Choice, Desk, StateTag};

/// A remark on the text.
pub struct CommentRow {
    /// Row id.
    pub id: String,
    /// Who and when.
    pub by: String,
    /// The beginning of the paragraph it is about.
    pub quote: String,
    /// Its words.
    pub body: String,
    /// It was settled.
    pub resolved: bool,
}

/// A revision in the history.
pub struct RevisionRow {
    /// Number, time and author.
    pub text: String,
    /// Address of its comparison with the one before; empty for the first.
    pub compare: String,
    /// Readers see this one.
    pub published: bool,
}

/// Something to put right.
pub struct ProblemRow {
    /// Line, counted from 1.
    pub line: i64,
    /// The line in words.
    pub place: String,
    /// What is wrong.
    pub text: String,
}

/// A fact the text cites.
pub struct CitedFact {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Value and period as readers of the text see them.
    pub value: String,
}

/// How many characters read well, as the signs of a script are wide.
#[derive(Debug, Clone, Copy)]
pub struct FieldLengths {
    /// Headline.
    pub title: u16,
    /// Summary.
    pub summary: u16,
    /// What a picture shows.
    pub image_alt: u16,
}

/// What the person may do now; what would be refused is not offered.
#[derive(Debug, Clone, Copy, Default)]
pub struct EditorActs {
    /// Save.
    pub write: bool,
    /// Hand in.
    pub submit: bool,
    /// Return or approve.
    pub review: bool,
    /// Publish or set a time.
    pub publish: bool,
    /// Readers see a text already: publishing tells what was wrong.
    pub correction: bool,
    /// Take the set time back.
    pub unschedule: bool,
    /// Take the page back.
    pub withdraw: bool,
    /// Remark.
    pub comment: bool,
    /// Give it to somebody.
    pub assign: bool,
    /// Nothing of it may be published yet, but a time can be set.
    pub embargoed: bool,
}

/// The editor.
#[derive(Template)]
#[template(path = "desk/editor.html")]
pub struct EditorPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Address of this editor.
    pub href: String,
    /// Address of the item's page.
    pub item_href: String,
    /// The item's code.
    pub item_code: String,
    /// The person may bring pictures in.
    pub may_upload: bool,
    /// What is shown was typed, and the server has not kept it.
    pub unsaved: bool,
    /// Language of the text.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// Its name in the person's language.
    pub language: String,
    /// The revision the text was begun from.
    pub base: String,
    /// Fields.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// Structured Markdown.
    pub body: String,
    /// What the picture shows.
    pub image_alt: String,
    /// The item has a picture.
    pub has_image: bool,
    /// Clarification: the statement answered.
    pub claim: String,
    /// Clarification: the answer.
    pub verdict: String,
    /// The item is a clarification.
    pub is_clarification: bool,
    /// The source beside a translation: headline, summary, text.
    pub source: Option<(String, String, String)>,
    /// Language tag of the source.
    pub source_lang: String,
    /// Its direction.
    pub source_dir: &'static str,
    /// States.
    pub states: Vec<StateTag>,
    /// What was said when it was handed on or back.
    pub remark: String,
    /// Who has it and by when, in words.
    pub with: String,
    /// Due date as the field wants it.
    pub due_on: String,
    /// When it goes out, in words.
    pub goes_out: String,
    /// An unsaved text of the person is shown; when it was kept.
    pub kept: Option<String>,
    /// Somebody else is typing here.
    pub others: Option<String>,
    /// Problems of the text, by line.
    pub problems: Vec<ProblemRow>,
    /// Problems of its pictures: what is wrong, and where to put it right.
    pub media_problems: Vec<(String, String)>,
    /// Facts the text cites, as they are now.
    pub cited: Vec<CitedFact>,
    /// Words for the script, by the names it knows.
    pub words: Vec<(&'static str, String)>,
    /// How long fields should be.
    pub counts: FieldLengths,
    /// Who writes: what is left in the browser is theirs alone.
    pub person: String,
    /// When what is shown was kept, as the script sends it back.
    pub seen: String,
    /// What somebody else changed, and was merged just now.
    pub came: Vec<DiffField>,
    /// The item's languages to look at, this one first: address of the editor and name.
    pub editions: Vec<Choice>,
    /// What may be done.
    pub acts: EditorActs,
    /// People it can be given to.
    pub people: Vec<Choice>,
    /// How the text came to be.
    pub translations: Vec<Choice>,
    /// Remarks.
    pub comments: Vec<CommentRow>,
    /// Revisions, newest first.
    pub revisions: Vec<RevisionRow>,
    /// Address of the published page.
    pub public_href: Option<String>,
    /// Time zones a time can be said in.
    pub time_zones: Vec<Choice>,
}

/// A stretch of a comparison: `same`, `gone` or `new`.
pub struct DiffPiece {
    /// What became of it.
    pub kind: &'static str,
    /// Its words.
    pub text: String,
}

/// A compared field.
pub struct DiffField {
    /// Its name.
    pub name: String,
    /// Its pieces.
    pub pieces: Vec<DiffPiece>,
}

/// Two revisions compared.
#[derive(Template)]
#[template(path = "desk/compare.html")]
pub struct ComparePage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Back to the editor.
    pub back: String,
    /// Language of the texts.
    pub lang: String,
    /// Their direction.
    pub dir: &'static str,
    /// Which two.
    pub which: String,
    /// Revisions to compare from.
    pub from: Vec<Choice>,
    /// Revisions to compare with.
    pub to: Vec<Choice>,
    /// Fields that differ.
    pub fields: Vec<DiffField>,
}
