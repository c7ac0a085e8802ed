//! The tree of organisations, one of them, and a step of its history before it is taken.

use askama::Template;

use crate::pages::desk::message::NameField;
use crate::pages::desk::{Choice, Desk};

/// An organisation in the tree.
pub struct BranchRow {
    /// `l0` to `l7`: how deep it stands.
    pub level: String,
    /// Address of its page; empty where the person may not.
    pub href: String,
    /// Name.
    pub name: String,
    /// Kind, and since or until when.
    pub about: String,
}

/// A step of the lineage.
pub struct LineRow {
    /// As a sentence.
    pub text: String,
    /// Page that says so.
    pub source_url: String,
}

/// A step that waits for its day.
pub struct ComingRow {
    /// What a form sends to take it back.
    pub id: String,
    /// As a sentence.
    pub text: String,
    /// Its day came, and it could not be taken.
    pub failed: bool,
    /// The person may take it back.
    pub may: bool,
}

/// The tree on a day.
#[derive(Template)]
#[template(path = "desk/administration/organisations.html")]
pub struct OrganisationsPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// The day.
    pub on: String,
    /// The person may found one somewhere.
    pub may_found: bool,
    /// Those of that day, each below the one it stands under.
    pub rows: Vec<BranchRow>,
    /// Those that had ended by then.
    pub former: Vec<BranchRow>,
    /// What happened until then, newest first.
    pub lines: Vec<LineRow>,
    /// What lies ahead.
    pub coming: Vec<ComingRow>,
}

/// What is said of an organisation, in a form.
pub struct StepWords {
    /// Address as typed.
    pub code: String,
    /// Kinds.
    pub kinds: Vec<Choice>,
    /// Its site.
    pub website: String,
    /// How to reach it.
    pub contact: String,
    /// Remark.
    pub note: String,
    /// Names.
    pub names: Vec<NameField>,
}

/// One organisation, or a new one.
#[derive(Template)]
#[template(path = "desk/administration/organisation.html")]
pub struct OrganisationPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Where it is sent.
    pub href: String,
    /// It is founded here.
    pub new: bool,
    /// It has ended.
    pub closed: bool,
    /// Kind and days.
    pub about: String,
    /// What is said of it.
    pub words: StepWords,
    /// What is said of one that is split off.
    pub split: StepWords,
    /// Organisations it could stand under.
    pub parents: Vec<Choice>,
    /// Organisations that could take it over.
    pub heirs: Vec<Choice>,
    /// Page that says so, as typed.
    pub source_url: String,
    /// Act as typed.
    pub act: String,
    /// Today.
    pub today: String,
    /// People with roles here or below.
    pub people: Vec<(String, String)>,
    /// Content.
    pub content: String,
    /// What it signs its pictures with, as a sentence; empty where nobody signs.
    pub signing: String,
    /// What lies ahead of it.
    pub coming: Vec<ComingRow>,
    /// Its lineage.
    pub lines: Vec<LineRow>,
    /// What was done with it, newest first.
    pub history: Vec<String>,
}

/// A step before it is taken: whom and what it touches.
#[derive(Template)]
#[template(path = "desk/administration/step.html")]
pub struct StepPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Where it is sent.
    pub href: String,
    /// What will be told, as sentences.
    pub lines: Vec<String>,
    /// People with roles here or below: name and address of their page.
    pub people: Vec<(String, String)>,
    /// Content.
    pub content: String,
    /// The step, to be sent again.
    pub hidden: Vec<(String, String)>,
}
