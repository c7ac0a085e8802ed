//! The studio of indices.

use askama::Template;

use super::{Choice, Desk};
use crate::pages::{ConfidenceSection, RankLine, ScoreRow};

/// A draft or an edition in the list.
pub struct StudioRow {
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: String,
    /// Code and edition.
    pub meta: String,
    /// `draft` or `published`.
    pub state: &'static str,
    /// The state in words.
    pub state_text: String,
    /// When it was changed last.
    pub changed: String,
}

/// Drafts and editions.
#[derive(Template)]
#[template(path = "desk/indices/list.html")]
pub struct StudioListPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Rows.
    pub rows: Vec<StudioRow>,
    /// Indices that a draft can begin as.
    pub models: Vec<Choice>,
    /// The person may make drafts.
    pub may_change: bool,
}

/// A group of the tree.
pub struct GroupRow {
    /// Its number in the form.
    pub at: usize,
    /// Code; empty for a new one.
    pub code: String,
    /// Name.
    pub name: String,
    /// Weight.
    pub weight: String,
    /// What it can stand below.
    pub parents: Vec<Choice>,
}

/// An indicator of the tree.
pub struct IndicatorRow {
    /// Its number in the form.
    pub at: usize,
    /// Where it comes from: `flow|indicator` or `|ranking`.
    pub value: String,
    /// Code.
    pub code: String,
    /// Name.
    pub name: String,
    /// Weight.
    pub weight: String,
    /// Less is better.
    pub lower: bool,
    /// What it can stand below; the first takes it out.
    pub parents: Vec<Choice>,
    /// What it can be divided by.
    pub divisors: Vec<Choice>,
    /// Columns of the flow that can be its standard errors; none where there are none.
    pub errors: Vec<Choice>,
    /// Figures present, of all, in words.
    pub coverage: String,
}

/// Indicators that can be added, by flow.
pub struct Offer {
    /// The flow.
    pub name: String,
    /// Its indicators.
    pub choices: Vec<Choice>,
}

/// What can be tried with a node's weight.
pub struct Slider {
    /// The node.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its weight.
    pub weight: String,
}

/// A way to a rank.
pub struct WayRow {
    /// The indicator.
    pub name: String,
    /// From, to, and the share of the way to the best.
    pub words: String,
}

/// What came out.
#[derive(Default)]
pub struct StudioResults {
    /// Ranks.
    pub ranks: Vec<RankLine>,
    /// Codes of the areas in the same order.
    pub areas: Vec<String>,
    /// Names of the correlations' columns.
    pub columns: Vec<String>,
    /// Correlations.
    pub correlations: Vec<ScoreRow>,
    /// The ranks that standard errors leave open.
    pub confidence: Option<ConfidenceSection>,
    /// Weights to move.
    pub sliders: Vec<Slider>,
    /// Areas for what-if.
    pub area_choices: Vec<Choice>,
    /// Columns for what-if.
    pub column_choices: Vec<Choice>,
    /// What was tried: area, rank before and now; empty when nothing was.
    pub tried: Vec<(String, String, String)>,
    /// What it would take.
    pub ways: Vec<WayRow>,
    /// It was asked, and no single indicator is enough.
    pub no_way: bool,
}

/// One draft.
#[derive(Template)]
#[template(path = "desk/indices/draft.html")]
pub struct StudioPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Address of the draft.
    pub href: String,
    /// The person may change it.
    pub may_change: bool,
    /// Title, code, edition, description, method.
    pub title: String,
    /// Code.
    pub code: String,
    /// Edition.
    pub edition: String,
    /// What it is.
    pub about: String,
    /// Its method.
    pub method: String,
    /// Newest year.
    pub year: String,
    /// Years back.
    pub max_age: String,
    /// Areas.
    pub areas: Vec<Choice>,
    /// Groups, and two empty ones.
    pub groups: Vec<GroupRow>,
    /// Indicators.
    pub indicators: Vec<IndicatorRow>,
    /// Some flow of these has standard errors.
    pub has_errors: bool,
    /// What can be added.
    pub offers: Vec<Offer>,
    /// Where it can be added.
    pub add_to: Vec<Choice>,
    /// Scales.
    pub scales: Vec<Choice>,
    /// How parts are made.
    pub part_means: Vec<Choice>,
    /// How the index is made.
    pub means: Vec<Choice>,
    /// How gaps are filled.
    pub fillings: Vec<Choice>,
    /// Outliers are treated.
    pub treats: bool,
    /// How far weights are varied, in per cent.
    pub noise: String,
    /// What is wrong with it.
    pub problems: Vec<String>,
    /// What came out.
    pub results: Option<StudioResults>,
}
