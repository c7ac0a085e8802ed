//! The plans of a year.

use askama::Template;

use super::Crumb;
use crate::pages::desk::{Choice, Desk, StateTag};

/// An organisation in the tree.
pub struct YearRow {
    /// How deep it stands, from 0 to 5.
    pub level: usize,
    /// Address of its plan; empty when there is nothing to look at and nothing may be begun.
    pub href: String,
    /// Its name.
    pub name: String,
    /// Where its plan stands.
    pub state: StateTag,
    /// What else is to be known: an amendment is being written.
    pub more: String,
    /// How many activities; empty without a plan.
    pub activities: String,
    /// Money by source, in the order of the headings.
    pub money: Vec<String>,
    /// All of it.
    pub total: String,
    /// The person may begin the plan.
    pub may_begin: bool,
}

/// The plans of a year.
#[derive(Template)]
#[template(path = "desk/programme/plans/year.html")]
pub struct YearPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// The programme.
    pub programme: Crumb,
    /// The year before and the one after, where the programme has them.
    pub around: Vec<Crumb>,
    /// The year as its address has it.
    pub year: String,
    /// What was looked for.
    pub query: String,
    /// States to choose from.
    pub states: Vec<Choice>,
    /// How many have a plan, how many are approved.
    pub count: String,
    /// Sources of money.
    pub sources: Vec<String>,
    /// In which money.
    pub currency: String,
    /// Organisations down the tree.
    pub rows: Vec<YearRow>,
    /// Sums of what is shown: activities, money by source, all of it.
    pub totals: (String, Vec<String>, String),
}
