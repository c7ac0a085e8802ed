//! What an analyst says searches are about.

use jiff::Timestamp;
use model::{Code, PersonId};

use crate::row::Row;
use crate::{Conn, StoreError, Tx};

const ALL: &str =
    "SELECT locale, folded, topic, section, territory, aside, note, tied_by, tied_at FROM demand_tie";
const FIND: &str =
    "SELECT locale, folded, topic, section, territory, aside, note, tied_by, tied_at FROM demand_tie
    WHERE locale = $1 AND folded = $2";
const UPSERT: &str = include_str!("../../sql/demand/upsert_tie.sql");
const DELETE: &str = "DELETE FROM demand_tie WHERE locale = $1 AND folded = $2";

/// What a search is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tie {
    /// Language it was asked in; empty for any.
    pub locale: String,
    /// The search, folded.
    pub folded: String,
    /// Topic.
    pub topic: Option<Code>,
    /// Section.
    pub section: Option<Code>,
    /// Territory.
    pub territory: Option<Code>,
    /// It is no demand.
    pub aside: bool,
    /// Why.
    pub note: String,
    /// Who said so.
    pub tied_by: PersonId,
    /// When.
    pub tied_at: Timestamp,
}

/// Every word of an analyst.
pub async fn ties(conn: &mut Conn) -> Result<Vec<Tie>, StoreError> {
    conn.fetch_map(ALL, &[], read).await
}

/// What was said of a search.
pub async fn find_tie(conn: &mut Conn, locale: &str, folded: &str) -> Result<Option<Tie>, StoreError> {
    conn.fetch_optional(FIND, args![locale, folded]).await?.as_ref().map(read).transpose()
}

/// Keeps what is said of a search, in place of what was said before.
pub async fn upsert_tie(tx: &mut Tx, tie: &Tie) -> Result<(), StoreError> {
    let args = args![
        &tie.locale,
        &tie.folded,
        tie.topic.as_ref(),
        tie.section.as_ref(),
        tie.territory.as_ref(),
        i64::from(tie.aside),
        &tie.note,
        tie.tied_by,
        tie.tied_at,
    ];
    tx.execute(UPSERT, args).await?;
    Ok(())
}

/// Forgets what was said: the portal's own search decides again.
pub async fn delete_tie(tx: &mut Tx, locale: &str, folded: &str) -> Result<u64, StoreError> {
    tx.execute(DELETE, args![locale, folded]).await
}

fn read(row: &Row) -> Result<Tie, StoreError> {
    Ok(Tie {
        locale: row.text("locale")?,
        folded: row.text("folded")?,
        topic: row.opt_parse("topic")?,
        section: row.opt_parse("section")?,
        territory: row.opt_parse("territory")?,
        aside: row.int("aside")? != 0,
        note: row.text("note")?,
        tied_by: row.parse("tied_by")?,
        tied_at: row.instant("tied_at")?,
    })
}
