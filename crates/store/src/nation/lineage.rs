//! How territories and organisations came of one another.

use model::Lineage;

use super::listed::Listed;
use crate::row::Row;
use crate::value::Value;
use crate::{Conn, StoreError, Tx};

const TERRITORY: Listed<Lineage> = Listed {
    load: "SELECT from_code, to_code, date, change, act, source_url FROM territory_lineage ORDER BY position",
    clear: "DELETE FROM territory_lineage",
    insert: "INSERT INTO territory_lineage (position, from_code, to_code, date, change, act, source_url) \
        VALUES ($1, $2, $3, $4, $5, $6, $7)",
    values,
    read,
};

const ORGANISATION: Listed<Lineage> = Listed {
    load: "SELECT from_code, to_code, date, change, act, source_url FROM organisation_lineage ORDER BY position",
    clear: "DELETE FROM organisation_lineage",
    insert: "INSERT INTO organisation_lineage (position, from_code, to_code, date, change, act, source_url) \
        VALUES ($1, $2, $3, $4, $5, $6, $7)",
    values,
    read,
};

fn values(row: &Lineage) -> Vec<Value> {
    vec![
        (&row.from).into(),
        row.to.as_ref().into(),
        row.date.into(),
        row.change.as_str().into(),
        (&row.act).into(),
        (&row.source_url).into(),
    ]
}

fn read(row: &Row) -> Result<Lineage, StoreError> {
    Ok(Lineage {
        from: row.parse("from_code")?,
        to: row.opt_parse("to_code")?,
        date: row.opt_parse("date")?,
        change: row.parse("change")?,
        act: row.text("act")?,
        source_url: row.text("source_url")?,
    })
}

/// Lineage of the territories.
pub async fn territory_lineage(conn: &mut Conn) -> Result<Vec<Lineage>, StoreError> {
    TERRITORY.load(conn).await
}

/// Makes the store hold exactly this lineage; tells whether it did not before.
pub async fn replace_territory_lineage(tx: &mut Tx, wanted: &[Lineage]) -> Result<bool, StoreError> {
    TERRITORY.replace(tx, wanted).await
}

/// Lineage of the organisations.
pub async fn organisation_lineage(conn: &mut Conn) -> Result<Vec<Lineage>, StoreError> {
    ORGANISATION.load(conn).await
}

/// Makes the store hold exactly this lineage; tells whether it did not before.
pub async fn replace_organisation_lineage(tx: &mut Tx, wanted: &[Lineage]) -> Result<bool, StoreError> {
    ORGANISATION.replace(tx, wanted).await
}
