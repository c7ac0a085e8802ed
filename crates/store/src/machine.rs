//! What was sent to machines that translate, by day.

use jiff::civil::Date;
use model::{Code, Locale};

use crate::{Conn, StoreError, Tx};

const ADD: &str = include_str!("../sql/machine/add.sql");
const SUMS: &str = include_str!("../sql/machine/sums.sql");

/// What was sent to a machine for a pair of languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MachineUse {
    /// The machine's name.
    pub provider: Code,
    /// Language of what was sent.
    pub from: Locale,
    /// Language asked for.
    pub to: Locale,
    /// The day, or the last one of a sum.
    pub day: Date,
    /// Requests.
    pub requests: i64,
    /// Texts in them.
    pub texts: i64,
    /// Characters in these.
    pub characters: i64,
}

/// Adds to a day.
pub async fn add_use(tx: &mut Tx, used: &MachineUse) -> Result<(), StoreError> {
    let args =
        args![&used.provider, &used.from, &used.to, used.day, used.requests, used.texts, used.characters];
    tx.execute(ADD, args).await?;
    Ok(())
}

/// Sums since a day, by machine and pair of languages.
pub async fn uses_since(conn: &mut Conn, day: Date) -> Result<Vec<MachineUse>, StoreError> {
    conn.fetch_map(SUMS, args![day], |row| {
        Ok(MachineUse {
            provider: row.parse("provider")?,
            from: row.parse("source_locale")?,
            to: row.parse("target_locale")?,
            day: row.parse("day")?,
            requests: row.int("requests")?,
            texts: row.int("texts")?,
            characters: row.int("characters")?,
        })
    })
    .await
}
