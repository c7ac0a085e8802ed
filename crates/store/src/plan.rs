//! What an item is wished to be: languages wanted, embargo, and particulars that wait for a second person's yes.

use jiff::Timestamp;
use model::{Code, Embargo, ItemId, Locale, PersonId};

use crate::row::Row;
use crate::sql::to_json;
use crate::{Conn, StoreError, Tx};

const FIND: &str = "SELECT item_id, languages, embargo_until, embargo_zone, embargo_reason, embargo_by, edited_at, \
     proposal, proposed_by, proposed_at FROM item_plan WHERE item_id = $1";
const UPSERT: &str = include_str!("../sql/plan/upsert.sql");
const OF_ITEMS: &str = include_str!("../sql/plan/of_items.sql");
const WANTED: &str = "SELECT item_id, languages FROM item_plan WHERE languages <> '[]'";

/// Particulars somebody wants an item to have.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    /// What they are, as JSON.
    pub particulars: serde_json::Value,
    /// Who.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
}

/// What an item is wished to be.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// The item.
    pub item: ItemId,
    /// Languages it is wanted in; empty when nobody has chosen.
    pub languages: Vec<Locale>,
    /// Until when nothing of it may be known outside. It may have ended.
    pub embargo: Option<Embargo>,
    /// When a person last changed its particulars.
    pub edited_at: Option<Timestamp>,
    /// Particulars that wait for a second person.
    pub proposal: Option<Proposal>,
}

impl Plan {
    /// Nothing planned.
    pub fn empty(item: ItemId) -> Self {
        Self { item, languages: Vec::new(), embargo: None, edited_at: None, proposal: None }
    }
}

/// A plan with the item it is of.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedItem {
    /// The plan.
    pub plan: Plan,
    /// The item's code.
    pub code: Code,
    /// Whose content it is.
    pub publisher: Code,
    /// Language it was written in.
    pub written_in: Locale,
    /// Headline of its newest text there.
    pub title: String,
}

/// An item's plan; an empty one when nobody planned anything.
pub async fn plan_of(conn: &mut Conn, item: ItemId) -> Result<Plan, StoreError> {
    let row = conn.fetch_optional(FIND, args![item]).await?;
    row.as_ref().map_or_else(|| Ok(Plan::empty(item)), read)
}

/// Sets all of it.
pub async fn upsert_plan(tx: &mut Tx, plan: &Plan) -> Result<(), StoreError> {
    let embargo = plan.embargo.as_ref();
    let proposal = plan.proposal.as_ref();
    let args = args![
        plan.item,
        to_json("languages", &plan.languages)?,
        embargo.map(|e| e.until),
        embargo.map(|e| e.zone.clone()),
        embargo.map(|e| e.reason.clone()),
        embargo.map(|e| e.by),
        plan.edited_at,
        proposal.map(|p| p.particulars.to_string()),
        proposal.map(|p| p.by),
        proposal.map(|p| p.at),
    ];
    tx.execute(UPSERT, args).await?;
    Ok(())
}

/// Items under embargo at a moment, and those whose particulars wait for a second person.
pub async fn pending(conn: &mut Conn, now: Timestamp) -> Result<Vec<PlannedItem>, StoreError> {
    conn.fetch_map(OF_ITEMS, args![now], |row| {
        Ok(PlannedItem {
            plan: read(row)?,
            code: row.parse("item_code")?,
            publisher: row.parse("publisher")?,
            written_in: row.parse("written_in")?,
            title: row.text("title")?,
        })
    })
    .await
}

/// The languages items are wanted in, where somebody chose.
pub async fn languages_wanted(conn: &mut Conn) -> Result<Vec<(ItemId, Vec<Locale>)>, StoreError> {
    conn.fetch_map(WANTED, &[], |row| Ok((row.parse("item_id")?, row.json("languages")?))).await
}

fn read(row: &Row) -> Result<Plan, StoreError> {
    let embargo = match row.opt_instant("embargo_until")? {
        Some(until) => Some(Embargo {
            until,
            zone: row.opt_text("embargo_zone")?.unwrap_or_default(),
            reason: row.opt_text("embargo_reason")?.unwrap_or_default(),
            by: row.parse("embargo_by")?,
        }),
        None => None,
    };
    let proposal = match row.opt_instant("proposed_at")? {
        Some(at) => Some(Proposal { particulars: row.json("proposal")?, by: row.parse("proposed_by")?, at }),
        None => None,
    };
    Ok(Plan {
        item: row.parse("item_id")?,
        languages: row.json("languages")?,
        embargo,
        edited_at: row.opt_instant("edited_at")?,
        proposal,
    })
}
