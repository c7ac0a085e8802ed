//! Plans: what an organisation will do in a year, when, for whom, and with which money.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::content::{UnknownWord, words};
use crate::{ActivityId, Amount, Code, Locale, PersonId, PlanId};

words! {
    /// Where a version of a plan stands.
    PlanState, "state of a plan" {
        /// Being written.
        Draft = "draft",
        /// Handed in.
        Submitted = "submitted",
        /// Given back with remarks.
        Returned = "returned",
        /// Approved: what is done is held against it.
        Approved = "approved",
        /// Approved once, and replaced by a later version.
        Replaced = "replaced",
    }
}

words! {
    /// Where money comes from.
    CostSource, "source of money" {
        /// The state budget.
        State = "state",
        /// Sponsors, business, citizens.
        Social = "social",
        /// Work, rooms and goods given instead of money, at their worth.
        InKind = "in-kind",
    }
}

words! {
    /// Where an activity stands.
    Progress, "progress" {
        /// Not begun.
        Waiting = "waiting",
        /// Under way.
        Running = "running",
        /// Done.
        Done = "done",
        /// Given up.
        Dropped = "dropped",
    }
}

words! {
    /// What an activity produced.
    OutputKind, "kind of output" {
        /// An item, whatever its languages; the reference is its code.
        Item = "item",
        /// An edition: the reference is the item's code, the language is told beside it.
        Edition = "edition",
        /// A data flow; the reference is its code.
        Flow = "flow",
        /// A message sent through a channel; the reference is its id.
        Dispatch = "dispatch",
        /// An event elsewhere; the reference is its address.
        Event = "event",
        /// A contest elsewhere; the reference is its address.
        Contest = "contest",
        /// Something else elsewhere: a broadcast, a book; the reference is its address.
        Link = "link",
    }
}

/// An organisation's plan for a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// Id.
    pub id: PlanId,
    /// Its programme.
    pub programme: Code,
    /// Whose.
    pub organisation: Code,
    /// The year.
    pub year: i16,
    /// Number of the newest version, from 1.
    pub newest: u32,
    /// Number of the version that holds.
    pub approved: Option<u32>,
}

/// One version of a plan. An amendment is a new one; the approved one holds until the new one is approved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanVersion {
    /// The plan.
    pub plan: PlanId,
    /// From 1.
    pub number: u32,
    /// Where it stands.
    pub state: PlanState,
    /// What the plan is for, in the words of its organisation.
    pub aims: String,
    /// The language it is written in.
    pub locale: Locale,
    /// Who began it, and when.
    pub begun_by: PersonId,
    /// When.
    pub begun_at: Timestamp,
    /// When it was last changed.
    pub edited_at: Timestamp,
    /// Who handed it in.
    pub submitted_by: Option<PersonId>,
    /// When.
    pub submitted_at: Option<Timestamp>,
    /// Who approved or returned it.
    pub decided_by: Option<PersonId>,
    /// When.
    pub decided_at: Option<Timestamp>,
    /// What they said.
    pub remark: String,
}

/// Money, in the programme's currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// Where it comes from.
    pub source: CostSource,
    /// How much, in whole units of the currency or with decimals.
    pub amount: Amount,
    /// What for.
    #[serde(default)]
    pub note: String,
}

/// Something that will be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Activity {
    /// Id of this row: another in each version of the plan.
    pub id: ActivityId,
    /// Id that stays the same from version to version; outputs and reports hang on it.
    pub key: ActivityId,
    /// The plan.
    pub plan: PlanId,
    /// Its version.
    pub version: u32,
    /// Place in the plan.
    pub position: i64,
    /// The task it serves.
    pub task: Code,
    /// What is done.
    pub title: String,
    /// More about it.
    pub about: String,
    /// What is expected to come of it.
    pub product: String,
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub to: Option<Date>,
    /// Where, in words.
    pub place: String,
    /// Where, as a territory of the pack.
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

/// Something that an activity produced.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Output {
    /// The activity's lasting id.
    pub activity: ActivityId,
    /// What it is.
    pub kind: OutputKind,
    /// Its code or address.
    pub reference: String,
    /// Language, for an edition.
    pub locale: Option<Locale>,
    /// What is to be said of something elsewhere.
    pub title: String,
    /// Who linked it.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
}

/// Money by its source, exact: hundredths are enough for every currency in use.
pub fn total_by_source<'a>(costs: impl IntoIterator<Item = &'a Cost>) -> BTreeMap<CostSource, Amount> {
    let mut cents: BTreeMap<CostSource, i128> = BTreeMap::new();
    for cost in costs {
        *cents.entry(cost.source).or_default() += hundredths(&cost.amount);
    }
    cents.into_iter().filter_map(|(source, n)| Some((source, from_hundredths(n)?))).collect()
}

fn hundredths(amount: &Amount) -> i128 {
    let text = amount.as_str();
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let places: String = fraction.chars().chain("00".chars()).take(2).collect();
    let whole: i128 = whole.parse().unwrap_or(0);
    sign * (whole.saturating_mul(100).saturating_add(places.parse().unwrap_or(0)))
}

fn from_hundredths(n: i128) -> Option<Amount> {
    let (sign, n) = if n < 0 { ("-", n.unsigned_abs()) } else { ("", n.unsigned_abs()) };
    let text = match n % 100 {
        0 => format!("{sign}{}", n / 100),
        rest => format!("{sign}{}.{rest:02}", n / 100),
    };
    Amount::new(&text).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn money_is_added_to_the_last_digit() {
        let cost =
            |source, amount| Cost { source, amount: Amount::new(amount).unwrap(), note: String::new() };
        let costs = [
            cost(CostSource::State, "1200000000"),
            cost(CostSource::State, "0.1"),
            cost(CostSource::State, "0.25"),
            cost(CostSource::Social, "-5"),
        ];
        let total = total_by_source(&costs);
        assert_eq!(total[&CostSource::State].as_str(), "1200000000.35");
        assert_eq!(total[&CostSource::Social].as_str(), "-5");
        assert!(!total.contains_key(&CostSource::InKind));
    }
}
