//! Plans of organisations: written, handed in, approved or returned, amended; activities and what they produced.

mod begin;
mod check;
mod compare;
mod decide;
mod link;
mod opened;
mod save;
mod sheet;
#[cfg(test)]
mod tests;
mod undo;

use model::Refusal;
use model::programme::{Activity, Cost};
use model::{ActivityId, Amount, Code, Locale};
use store::StoreError;

use crate::FlowError;

pub use begin::{NewPlan, amend_plan, begin_plan, years};
pub use check::{Known, Wrong, plan_problems};
pub use compare::{Changed, Difference, difference};
pub use decide::{approve_plan, may_decide, return_plan, submit_plan};
pub use link::{Pointed, link_output, unlink_output};
pub use opened::is_open;
pub use save::{Step, move_activity, remove_activity, save_activity, save_plan};
pub use sheet::{
    Applied, CellProblem, SHEET_MAX, SheetChange, SheetChanges, SheetColumn, SheetError, SheetRow, SheetRows,
    SheetWords, apply_sheet, preview_sheet, read_sheet, sheet,
};
pub use undo::{discard_amendment, take_back_plan};

/// Activities of one plan.
pub const ACTIVITIES_MAX: usize = 1000;

/// What one says of an activity.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ActivityWords {
    /// The task it serves.
    pub task: Option<Code>,
    /// What is done.
    pub title: String,
    /// More about it; why it lies outside the year.
    pub about: String,
    /// What is expected to come of it.
    pub product: String,
    /// First day.
    pub from: Option<jiff::civil::Date>,
    /// Last day.
    pub to: Option<jiff::civil::Date>,
    /// Where, in words.
    pub place: String,
    /// Where, as a territory.
    pub territory: Option<Code>,
    /// For whom.
    pub audience: String,
    /// The key message it carries.
    pub message: Option<Code>,
    /// Languages it is done in.
    pub languages: Vec<Locale>,
    /// What it is planned to cost.
    pub costs: Vec<Cost>,
}

impl ActivityWords {
    /// What is said of an activity now.
    pub fn of(activity: &Activity) -> Self {
        Self {
            task: Some(activity.task.clone()),
            title: activity.title.clone(),
            about: activity.about.clone(),
            product: activity.product.clone(),
            from: activity.from,
            to: activity.to,
            place: activity.place.clone(),
            territory: activity.territory.clone(),
            audience: activity.audience.clone(),
            message: activity.message.clone(),
            languages: activity.languages.clone(),
            costs: activity.costs.clone(),
        }
    }
}

/// An amount without zeros that say nothing, so that `1.50` of a form and `1.5` of a spreadsheet are the same.
fn plain(amount: &Amount) -> Amount {
    let text = amount.as_str();
    let (sign, digits) = text.strip_prefix('-').map_or(("", text), |rest| ("-", rest));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let whole = match whole.trim_start_matches('0') {
        "" => "0",
        whole => whole,
    };
    let short = match fraction.trim_end_matches('0') {
        "" => format!("{sign}{whole}"),
        fraction => format!("{sign}{whole}.{fraction}"),
    };
    Amount::new(&short).unwrap_or_else(|_| amount.clone())
}

fn plain_cost(cost: &Cost) -> Cost {
    Cost { source: cost.source, amount: plain(&cost.amount), note: cost.note.trim().to_owned() }
}

/// The parts of an activity, in the order in which they are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ActivityField {
    /// The task it serves.
    Task,
    /// What is done.
    Title,
    /// First day.
    From,
    /// Last day.
    To,
    /// Where, in words.
    Place,
    /// Where, as a territory.
    Territory,
    /// For whom.
    Audience,
    /// The key message.
    Message,
    /// Languages.
    Languages,
    /// What is expected to come of it.
    Product,
    /// More about it.
    About,
    /// What it costs.
    Costs,
}

impl ActivityField {
    /// Every part, in order.
    pub const ALL: &[Self] = &[
        Self::Task,
        Self::Title,
        Self::From,
        Self::To,
        Self::Place,
        Self::Territory,
        Self::Audience,
        Self::Message,
        Self::Languages,
        Self::Product,
        Self::About,
        Self::Costs,
    ];

    /// Its name in forms and spreadsheets.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Task => "task",
            Self::Title => "title",
            Self::From => "from",
            Self::To => "to",
            Self::Place => "place",
            Self::Territory => "territory",
            Self::Audience => "audience",
            Self::Message => "message",
            Self::Languages => "languages",
            Self::Product => "product",
            Self::About => "about",
            Self::Costs => "costs",
        }
    }
}

/// Something that must be put right in a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanProblem {
    /// The activity's lasting id; the plan as a whole when there is none.
    pub activity: Option<ActivityId>,
    /// What the activity is called.
    pub title: String,
    /// Which part of it.
    pub field: Option<ActivityField>,
    /// Message key of what is wrong.
    pub reason: &'static str,
}

/// Why nothing was done to a plan.
#[derive(Debug, thiserror::Error)]
pub enum PlanError {
    /// A rule says no, or something underneath failed.
    #[error(transparent)]
    Flow(#[from] FlowError),
    /// These must be put right first.
    #[error("the plan has {} problem(s)", .0.len())]
    Problems(Vec<PlanProblem>),
}

impl From<Refusal> for PlanError {
    fn from(refusal: Refusal) -> Self {
        Self::Flow(refusal.into())
    }
}

impl From<StoreError> for PlanError {
    fn from(error: StoreError) -> Self {
        Self::Flow(error.into())
    }
}
