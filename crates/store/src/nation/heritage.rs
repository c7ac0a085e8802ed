//! Inscribed heritage.

use model::{Code, Heritage};

use super::keyed::{self, Keyed};
use crate::row::Row;
use crate::sql::to_json;
use crate::value::Value;
use crate::{Changes, Conn, StoreError, Tx};

impl Keyed for Heritage {
    const LOAD: &'static str = include_str!("../../sql/heritage/load.sql");
    const UPSERT: &'static str = include_str!("../../sql/heritage/upsert.sql");
    const DELETE: &'static str = "DELETE FROM heritage WHERE code = $1";

    fn code(&self) -> &Code {
        &self.code
    }

    fn values(&self) -> Result<Vec<Value>, StoreError> {
        Ok(vec![
            (&self.list).into(),
            i64::from(self.year).into(),
            to_json("territories", &self.territories)?.into(),
            self.latitude.into(),
            self.longitude.into(),
            (&self.source_url).into(),
            self.as_of.into(),
        ])
    }

    fn read(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            code: row.parse("code")?,
            list: row.text("list")?,
            year: row.small("year")?,
            territories: row.json("territories")?,
            latitude: row.opt_real("latitude")?,
            longitude: row.opt_real("longitude")?,
            source_url: row.text("source_url")?,
            as_of: row.opt_parse("as_of")?,
        })
    }
}

/// Heritage, in the order of the pack.
pub async fn heritage(conn: &mut Conn) -> Result<Vec<Heritage>, StoreError> {
    keyed::load(conn).await
}

/// Makes the store hold exactly this heritage.
pub async fn replace_heritage(tx: &mut Tx, wanted: &[Heritage]) -> Result<Changes, StoreError> {
    keyed::replace(tx, wanted).await
}
