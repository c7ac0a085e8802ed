//! Figures at the desk: flows, their vintages, files that become vintages.

mod structures;

use askama::Template;

use super::{Desk, StateTag};

pub use structures::{StructureRow, StructuresForm, StructuresPage, StructuresSeen, StructuresSeenPage};

/// A flow in the list.
pub struct FlowRow {
    /// Address of its page.
    pub href: String,
    /// Name.
    pub name: String,
    /// Topic.
    pub topic: String,
    /// Who answers for it.
    pub publisher: String,
    /// Its newest vintage; empty when nothing was published.
    pub vintage: String,
    /// When that was.
    pub when: String,
    /// Who published it.
    pub who: String,
    /// Files that wait for somebody.
    pub waiting: String,
}

/// The flows whose figures the person may load.
#[derive(Template)]
#[template(path = "desk/load/flows.html")]
pub struct FlowsPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Flows, in order.
    pub rows: Vec<FlowRow>,
    /// The person may bring in structures.
    pub may_structure: bool,
}

/// A column of a flow, for those who make its files.
pub struct ColumnRow {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Every row must have it.
    pub required: bool,
}

/// The form that takes a file, as typed when something went wrong.
pub struct LoadForm {
    /// Where it is sent.
    pub href: String,
    /// Largest file.
    pub most: String,
    /// The file is all there is.
    pub whole: bool,
    /// What is said about the vintage.
    pub note: String,
}

/// A file in the list.
pub struct LoadRow {
    /// Address of its page.
    pub href: String,
    /// What it is called.
    pub name: String,
    /// When it came, from whom.
    pub about: String,
    /// Where it stands.
    pub state: StateTag,
}

/// A vintage in the list.
pub struct VintageRow {
    /// Its name.
    pub name: String,
    /// When it was published.
    pub when: String,
    /// By whom.
    pub who: String,
    /// What was said about it.
    pub note: String,
    /// What changed.
    pub changed: String,
    /// Observations.
    pub observations: String,
}

/// A flow: its vintages, its files, and the form for the next.
#[derive(Template)]
#[template(path = "desk/load/flow.html")]
pub struct FlowPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Who answers for it, licence, topic.
    pub about: String,
    /// The form.
    pub form: LoadForm,
    /// Its columns.
    pub columns: Vec<ColumnRow>,
    /// Files, the newest first.
    pub loads: Vec<LoadRow>,
    /// Vintages, the newest first.
    pub vintages: Vec<VintageRow>,
}

/// A problem of a file.
pub struct ProblemLine {
    /// Row and column; empty when it is the whole file.
    pub place: String,
    /// What is wrong.
    pub words: String,
    /// What the reader of the format says, in its own terms.
    pub detail: String,
}

/// A value before and after.
pub struct RevisionLine {
    /// Names of its key.
    pub key: String,
    /// Its period.
    pub period: String,
    /// What it is.
    pub before: String,
    /// What it would be.
    pub after: String,
    /// It would be gone.
    pub gone: bool,
}

/// What a file would change.
pub struct ChangesView {
    /// Label and number.
    pub counts: Vec<(String, String)>,
    /// How many of the values that would be others are shown; empty when none would.
    pub shown: String,
    /// These.
    pub rows: Vec<RevisionLine>,
}

/// Where a file stands.
pub enum Standing {
    /// Something is done with it: what, and how far it is.
    Working {
        /// What is done.
        words: String,
        /// How far it is.
        progress: String,
        /// Done and to be done, where both are known.
        share: Option<(u64, u64)>,
    },
    /// Something is wrong with it.
    Refused {
        /// The first problems.
        problems: Vec<ProblemLine>,
        /// How many more there are; empty when these are all.
        more: String,
    },
    /// It waits for a yes.
    Checked {
        /// What it would change.
        changes: ChangesView,
        /// It was checked again because another vintage came in between.
        again: bool,
    },
    /// It is over, well or not.
    Over {
        /// How it ended.
        words: String,
        /// What it changed.
        changes: Option<ChangesView>,
        /// It should be sent again.
        wrong: bool,
    },
}

/// A file from its coming to its vintage.
#[derive(Template)]
#[template(path = "desk/load/load.html")]
pub struct LoadPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Address of this page.
    pub href: String,
    /// Address of the flow.
    pub flow_href: String,
    /// Name of the flow.
    pub flow: String,
    /// When the file came, from whom, how it is meant.
    pub about: Vec<(String, String)>,
    /// Where it stands.
    pub standing: Standing,
    /// The form for another try.
    pub form: Option<LoadForm>,
}

impl LoadPage<'_> {
    fn is_working(&self) -> bool {
        matches!(self.standing, Standing::Working { .. })
    }
}
