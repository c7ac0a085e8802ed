//! The tile map: one square a province or city, shaded by its inhabitants.

use model::Territory;

use crate::View;
use crate::pages::{Tile, TileMap};

/// The map with `marked` places standing out; `label` says what it shows.
pub fn tile_map(v: &View<'_>, marked: &[&str], label: &str) -> TileMap {
    let mut ranked: Vec<i64> = v.country.provinces().filter_map(|t| t.population).collect();
    ranked.sort_unstable();
    let mut tiles: Vec<Tile> = v
        .country
        .nation
        .territories
        .iter()
        .filter(|t| t.valid_to.is_none())
        .filter_map(|t| t.tile.map(|cell| (t, cell)))
        .map(|(t, cell)| Tile {
            col: cell.col,
            row: cell.row,
            name: v.name("territory", t.code.as_str()),
            href: Some(v.href(&format!("/places/{}", t.code))),
            class: class(t, marked, &ranked),
        })
        .collect();
    tiles.sort_by_key(|t| (t.row, t.col));
    TileMap { label: label.to_owned(), tiles }
}

fn class(t: &Territory, marked: &[&str], ranked: &[i64]) -> String {
    let mut class = String::new();
    if t.parent.is_some() {
        class.push_str("isle");
    } else if let Some(population) = t.population {
        let below = ranked.partition_point(|p| *p < population);
        let quarter = below * 4 / ranked.len().max(1) + 1;
        class.push('q');
        class.push_str(&quarter.min(4).to_string());
    }
    if marked.contains(&t.code.as_str()) {
        class.push_str(" on");
    }
    class
}
