//! The registry of facts.

use model::{Code, Fact, Period};

use super::keyed::{self, Keyed};
use crate::row::Row;
use crate::value::Value;
use crate::{Change, Changes, Conn, StoreError, Tx};

const FIND: &str = include_str!("../../sql/fact/find.sql");
const NEXT_POSITION: &str = "SELECT COALESCE(MAX(position) + 1, 0) AS n FROM fact";

impl Keyed for Fact {
    const LOAD: &'static str = include_str!("../../sql/fact/load.sql");
    const UPSERT: &'static str = include_str!("../../sql/fact/upsert.sql");
    const DELETE: &'static str = "DELETE FROM fact WHERE code = $1";

    fn code(&self) -> &Code {
        &self.code
    }

    fn values(&self) -> Result<Vec<Value>, StoreError> {
        Ok(vec![
            (&self.group).into(),
            self.value.as_str().into(),
            (&self.unit).into(),
            self.period.to_string().into(),
            self.territory.as_ref().into(),
            (&self.source).into(),
            (&self.source_url).into(),
            self.as_of.into(),
            self.review_by.into(),
            (&self.note).into(),
            self.retired_on.into(),
        ])
    }

    fn read(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            code: row.parse("code")?,
            group: row.parse("fact_group")?,
            value: row.text("value")?.try_into().map_err(|error| StoreError::column("value", error))?,
            unit: row.text("unit")?,
            period: Period::parse(&row.text("period")?)
                .map_err(|error| StoreError::column("period", error))?,
            territory: row.opt_parse("territory")?,
            source: row.text("source")?,
            source_url: row.text("source_url")?,
            as_of: row.opt_parse("as_of")?,
            review_by: row.opt_parse("review_by")?,
            note: row.text("note")?,
            retired_on: row.opt_parse("retired_on")?,
        })
    }
}

/// Facts, in the order of the pack.
pub async fn facts(conn: &mut Conn) -> Result<Vec<Fact>, StoreError> {
    keyed::load(conn).await
}

/// One fact.
pub async fn find_fact(conn: &mut Conn, code: &Code) -> Result<Option<Fact>, StoreError> {
    conn.fetch_optional(FIND, args![code]).await?.as_ref().map(Fact::read).transpose()
}

/// Makes the store hold exactly these facts.
pub async fn replace_facts(tx: &mut Tx, wanted: &[Fact]) -> Result<Changes, StoreError> {
    keyed::replace(tx, wanted).await
}

/// Writes one fact; a known one keeps its place, a new one comes last.
pub async fn upsert_fact(tx: &mut Tx, fact: &Fact) -> Result<Change, StoreError> {
    let row = tx.fetch_optional(FIND, args![&fact.code]).await?;
    let stored = row.as_ref().map(Fact::read).transpose()?;
    let change = Change::between(stored.as_ref(), fact);
    if change.is_change() {
        let position = match &row {
            Some(row) => row.int("position")?,
            None => tx.fetch_count(NEXT_POSITION, &[]).await?,
        };
        keyed::write(tx, position, fact).await?;
    }
    Ok(change)
}
