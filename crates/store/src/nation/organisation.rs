//! Organisations, past and present.

use model::{Code, Organisation};

use super::keyed::{self, Keyed};
use crate::row::Row;
use crate::value::Value;
use crate::{Changes, Conn, StoreError, Tx};

impl Keyed for Organisation {
    const LOAD: &'static str = include_str!("../../sql/organisation/load.sql");
    const UPSERT: &'static str = include_str!("../../sql/organisation/upsert.sql");
    const DELETE: &'static str = "DELETE FROM organisation WHERE code = $1";

    fn code(&self) -> &Code {
        &self.code
    }

    fn values(&self) -> Result<Vec<Value>, StoreError> {
        Ok(vec![
            (&self.kind).into(),
            self.parent.as_ref().into(),
            self.valid_from.into(),
            self.valid_to.into(),
            self.website.as_ref().into(),
            (&self.source_url).into(),
            self.as_of.into(),
            (&self.note).into(),
            self.contact.as_ref().into(),
        ])
    }

    fn read(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            code: row.parse("code")?,
            kind: row.text("kind")?,
            parent: row.opt_parse("parent")?,
            valid_from: row.opt_parse("valid_from")?,
            valid_to: row.opt_parse("valid_to")?,
            website: row.opt_text("website")?,
            source_url: row.text("source_url")?,
            as_of: row.opt_parse("as_of")?,
            note: row.text("note")?,
            contact: row.opt_text("contact")?,
        })
    }
}

const ITEMS: &str = "SELECT COUNT(*) AS n FROM item WHERE publisher = $1";

/// How many items an organisation publishes.
pub async fn items_of_publisher(conn: &mut Conn, code: &Code) -> Result<i64, StoreError> {
    conn.fetch_count(ITEMS, args![code]).await
}

/// Organisations, in the order of the pack.
pub async fn organisations(conn: &mut Conn) -> Result<Vec<Organisation>, StoreError> {
    keyed::load(conn).await
}

/// Makes the store hold exactly these organisations.
pub async fn replace_organisations(tx: &mut Tx, wanted: &[Organisation]) -> Result<Changes, StoreError> {
    keyed::replace(tx, wanted).await
}
