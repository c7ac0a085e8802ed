//! The tile map: one square a province or city, shaded by its inhabitants, or by a figure.

use std::fmt::Write as _;

use model::Territory;

use crate::View;
use crate::chart::ranked;
use crate::escape::escape;
use crate::measure::Measure;
use crate::pages::data::Figures;
use crate::pages::{Tile, TileMap};

/// How much of the green is in each class of a figure's map, lowest first.
pub(crate) const SHADES: [u8; 5] = [8, 26, 46, 68, 100];

/// From this class on, text has the colour of paper: on a light page, and on a dark one.
pub(crate) const REVERSED_FROM: (usize, usize) = (4, 3);

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
        .map(|(t, cell)| {
            let name = v.name("territory", t.code.as_str());
            Tile {
                col: cell.col,
                row: cell.row,
                shown: narrow(v, t.code.as_str(), &name),
                name,
                href: Some(v.href(&format!("/places/{}", t.code))),
                class: class(t, marked, &ranked),
            }
        })
        .collect();
    tiles.sort_by_key(|t| (t.row, t.col));
    TileMap { label: label.to_owned(), tiles }
}

/// A name as markup for the narrow room of a tile: where the pack says how it parts, there and nowhere else.
fn narrow(v: &View<'_>, code: &str, name: &str) -> String {
    v.find_name("tile", code).map_or_else(|| escape(name), held)
}

/// The parts of a name, none of which may be cut.
fn held(parted: &str) -> String {
    let parts: Vec<String> =
        parted.split('|').map(|part| format!(r#"<span class="nb">{}</span>"#, escape(part))).collect();
    format!("<span>{}</span>", parts.join("<wbr>"))
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

/// Which fifth each value is in: as many places in each class as the values allow, equal values together.
fn fifths(values: &[f64]) -> Vec<usize> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    values
        .iter()
        .map(|value| sorted.partition_point(|other| other < value) * SHADES.len() / sorted.len().max(1))
        .collect()
}

/// Whether any of the areas has a tile.
pub(crate) fn has_place(v: &View<'_>, figures: &Figures) -> bool {
    let tile = |code: &str| v.country.territory(code).is_some_and(|t| t.tile.is_some());
    figures.series.iter().any(|s| tile(&s.area.code))
}

/// Figures of one period on the map: shade, name and value in each tile, with what the shades stand for.
pub(crate) fn figure_map(v: &View<'_>, figures: &Figures, measure: &Measure<'_>, period: &str) -> String {
    let rows = ranked::at(figures, period);
    let classes = fifths(&rows.iter().map(|r| r.2).collect::<Vec<_>>());
    let mut places: Vec<&Territory> =
        v.country.nation.territories.iter().filter(|t| t.tile.is_some()).collect();
    places.sort_by_key(|t| t.tile.map(|cell| (cell.row, cell.col)));
    let mut out =
        format!(r#"<ul class="tiles figure-tiles" aria-label="{}">"#, escape(&figures.indicator.name));
    for t in places {
        let Some(cell) = t.tile else { continue };
        let code = t.code.as_str();
        let found = rows.iter().position(|(s, ..)| s.area.code == code);
        let name = match found {
            Some(i) => rows[i].0.area.name.clone(),
            None => v.name("territory", code),
        };
        let (class, value) = match found {
            Some(i) => (format!("k{}", classes[i]), measure.on_axis(rows[i].2)),
            None if t.parent.is_some() => ("isle".to_owned(), String::new()),
            None => ("none".to_owned(), "–".to_owned()),
        };
        let said = match found {
            Some(i) => format!("{name}: {}", measure.alone(rows[i].2)),
            None => name.clone(),
        };
        let _ = write!(
            out,
            r#"<li class="c{} r{}"><a href="{}" class="{class}" title="{}"><span class="n">{}</span>"#,
            cell.col,
            cell.row,
            escape(&v.href(&format!("/places/{}", t.parent.as_ref().unwrap_or(&t.code)))),
            escape(&said),
            narrow(v, code, &name)
        );
        if !value.is_empty() {
            let _ = write!(out, "<b>{}</b>", escape(&value));
        }
        out.push_str("</a></li>");
    }
    out.push_str("</ul>");
    out + &legend(v, measure, &rows.iter().map(|r| r.2).zip(classes).collect::<Vec<_>>())
}

/// The shades, each with its lowest and highest value.
fn legend(v: &View<'_>, measure: &Measure<'_>, values: &[(f64, usize)]) -> String {
    let mut out = String::from(r#"<ul class="shades">"#);
    for class in 0..SHADES.len() {
        let own = values.iter().filter(|(_, c)| *c == class).map(|(value, _)| *value);
        let (low, high) = own.fold((f64::MAX, f64::MIN), |(low, high), x| (low.min(x), high.max(x)));
        if low > high {
            continue;
        }
        let (low, high) = (measure.on_axis(low), measure.on_axis(high));
        let words = if low == high { low } else { v.t2("index-range", ("low", &low), ("high", &high)) };
        let _ = write!(out, r#"<li><span class="k{class}"></span>{}</li>"#, escape(&words));
    }
    out + "</ul>"
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::sample;

    #[test]
    fn fifths_hold_equal_values_together() {
        assert_eq!(fifths(&[1.0, 2.0, 3.0, 4.0, 5.0]), [0, 1, 2, 3, 4]);
        assert_eq!(fifths(&[7.0, 7.0, 7.0]), [0, 0, 0]);
        assert_eq!(fifths(&[]), Vec::<usize>::new());
        let ties = fifths(&[1.0, 1.0, 1.0, 1.0, 9.0]);
        assert_eq!(ties, [0, 0, 0, 0, 4]);
    }

    #[test]
    fn a_line_ends_where_the_pack_says() {
        assert_eq!(
            held("ទីក្រុង|ហូជីមិញ"),
            r#"<span><span class="nb">ទីក្រុង</span><wbr><span class="nb">ហូជីមិញ</span></span>"#
        );
        assert_eq!(held("A & B"), r#"<span><span class="nb">A &amp; B</span></span>"#);
    }

    /// Relative luminance as WCAG defines it.
    fn luminance(rgb: [f64; 3]) -> f64 {
        let part = |c: f64| {
            let c = c / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(rgb[0]) + 0.7152 * part(rgb[1]) + 0.0722 * part(rgb[2])
    }

    fn rgb(hex: &str) -> [f64; 3] {
        [1, 3, 5].map(|i| f64::from(u8::from_str_radix(&hex[i..i + 2], 16).unwrap()))
    }

    fn contrast(a: [f64; 3], b: [f64; 3]) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn text_on_every_shade_can_be_read() {
        let site = sample::nation(&["en"], None).site;
        for (palette, from) in [(&site.light, REVERSED_FROM.0), (&site.dark, REVERSED_FROM.1)] {
            let (green, shell) = (rgb(&palette.green), rgb(&palette.shell));
            for (i, share) in SHADES.iter().enumerate() {
                let share = f64::from(*share) / 100.0;
                let ground = [0, 1, 2].map(|c| green[c] * share + shell[c] * (1.0 - share));
                let text = if i < from { &palette.ink } else { &palette.paper };
                let ratio = contrast(rgb(text), ground);
                assert!(ratio >= 4.5, "class {i}: {ratio:.2} in {}", palette.paper);
            }
        }
    }
}
