//! Territories, past and present.

use model::{Code, Territory, TileCell};

use super::keyed::{self, Keyed};
use crate::row::Row;
use crate::value::Value;
use crate::{Changes, Conn, StoreError, Tx};

impl Keyed for Territory {
    const LOAD: &'static str = include_str!("../../sql/territory/load.sql");
    const UPSERT: &'static str = include_str!("../../sql/territory/upsert.sql");
    const DELETE: &'static str = "DELETE FROM territory WHERE code = $1";

    fn code(&self) -> &Code {
        &self.code
    }

    fn values(&self) -> Result<Vec<Value>, StoreError> {
        Ok(vec![
            (&self.kind).into(),
            self.region.as_ref().into(),
            self.parent.as_ref().into(),
            self.seat.as_ref().into(),
            self.valid_from.into(),
            self.valid_to.into(),
            self.area_km2.into(),
            self.population.into(),
            (&self.figures_source).into(),
            (&self.figures_url).into(),
            self.figures_as_of.into(),
            self.tile.map(|tile| i64::from(tile.col)).into(),
            self.tile.map(|tile| i64::from(tile.row)).into(),
            self.latitude.into(),
            self.longitude.into(),
            (&self.note).into(),
        ])
    }

    fn read(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            code: row.parse("code")?,
            kind: row.text("kind")?,
            region: row.opt_parse("region")?,
            parent: row.opt_parse("parent")?,
            seat: row.opt_text("seat")?,
            valid_from: row.opt_parse("valid_from")?,
            valid_to: row.opt_parse("valid_to")?,
            area_km2: row.opt_real("area_km2")?,
            population: row.opt_int("population")?,
            figures_source: row.text("figures_source")?,
            figures_url: row.text("figures_url")?,
            figures_as_of: row.opt_parse("figures_as_of")?,
            tile: tile(row)?,
            latitude: row.opt_real("latitude")?,
            longitude: row.opt_real("longitude")?,
            note: row.text("note")?,
        })
    }
}

/// A place on the tile map has both a column and a row, or it is none.
fn tile(row: &Row) -> Result<Option<TileCell>, StoreError> {
    if row.opt_int("tile_col")?.is_none() || row.opt_int("tile_row")?.is_none() {
        return Ok(None);
    }
    Ok(Some(TileCell { col: row.small("tile_col")?, row: row.small("tile_row")? }))
}

/// Territories, in the order of the pack.
pub async fn territories(conn: &mut Conn) -> Result<Vec<Territory>, StoreError> {
    keyed::load(conn).await
}

/// Makes the store hold exactly these territories.
pub async fn replace_territories(tx: &mut Tx, wanted: &[Territory]) -> Result<Changes, StoreError> {
    keyed::replace(tx, wanted).await
}
