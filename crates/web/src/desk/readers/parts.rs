//! The parts of something, those read most first.

use std::collections::HashMap;

use flow::measure::readers::Shown;
use flow::measure::readers::board::{Kind, Length, Of, Part, Times, parts_of};
use render::View;
use render::pages::desk::readers::{PartRow, Parts, bar, spark};
use store::Conn;

use super::asked::Asked;
use super::board::{change, number};
use super::names::names;
use super::open::Opened;
use crate::failure::Failure;

/// Rows of a list; the file has all.
const ROWS: usize = 25;
/// Rows with a small drawing.
const LINES: usize = 12;

/// The parts of something by one of what it can be taken apart by, beside what they are held against.
pub async fn parts(
    conn: &mut Conn,
    v: &View<'_>,
    asked: &Asked,
    opened: &Opened,
    part: &Part,
    (other, against): (Option<&Opened>, String),
) -> Result<Parts, Failure> {
    let listed = opened.board.by(conn, part, &asked.times, ROWS).await?;
    let keys: Vec<&str> = listed.told.rows.iter().map(|row| row.key.as_str()).collect();
    let names = names(conn, v, part.by, &keys).await?;
    let held: Option<HashMap<String, Shown>> = match (other, asked.other_times()) {
        (Some(other), _) => {
            // It may be a thing that cannot be taken apart like that.
            match parts_of(other.board.of.kind).iter().find(|known| known.by == part.by) {
                Some(like) => Some(other.board.same_parts(conn, like, &asked.times, &keys).await?),
                None => None,
            }
        }
        (None, Some(times)) => Some(opened.board.same_parts(conn, part, &times, &keys).await?),
        (None, None) => None,
    };
    let lines = match (part.by, asked.times.length) {
        ("page" | "campaign", Length::Week | Length::Month) => {
            let some = keys.get(..LINES.min(keys.len())).unwrap_or_default();
            opened.board.sparks(conn, part, some, &asked.times).await?
        }
        _ => HashMap::new(),
    };
    let of_held = |key: &str| held.as_ref().and_then(|held| held.get(key)).and_then(|shown| shown.n);
    let now = listed.told.rows.iter().filter_map(|row| row.n);
    let then = keys.iter().copied().filter_map(of_held);
    let high = now.chain(then).max().unwrap_or(1).max(1) as f64;
    let readers = listed.told.rows.iter().any(|row| row.readers.is_some());
    let rows = listed
        .told
        .rows
        .iter()
        .map(|row| {
            let name = names.get(&row.key);
            let then = of_held(&row.key);
            PartRow {
                name: name.map_or_else(|| row.key.clone(), |name| name.text.clone()),
                name_in: name.and_then(|name| name.lang.clone()),
                href: deeper(asked, opened, part, &row.key).map(|of| asked.href_of(&of)).unwrap_or_default(),
                rows: asked.rows("/desk/readers/rows", Some(&row.key)),
                shown: number(v, row.n),
                readers: number(v, row.readers),
                other: if held.is_some() { number(v, then) } else { String::new() },
                change: change(v, row.n, then),
                bar: bar(v, row.n.unwrap_or(0) as f64 / high, then.map(|n| n as f64 / high)),
                line: lines.get(&row.key).map(|values| spark(values)).unwrap_or_default(),
            }
        })
        .collect();
    let note = match (listed.more, listed.told.withheld) {
        (0, false) => String::new(),
        (0, true) => v.t("audience-others"),
        (more, _) => v.n("readership-more-count", i64::try_from(more).unwrap_or(i64::MAX)),
    };
    Ok(Parts {
        title: v.word("audience-by", part.by),
        rows,
        readers,
        other: if held.is_some() { against } else { String::new() },
        lines: !lines.is_empty(),
        note,
        csv: asked.with("/desk/readers/parts.csv", &[]),
    })
}

/// Where a part is looked at by itself: a language of an item is one of its texts. Whoever sees a part of the portal alone is
/// led to what they may see.
fn deeper(asked: &Asked, opened: &Opened, part: &Part, key: &str) -> Option<Of> {
    if let (Kind::Item, "locale", Some(item)) = (asked.of.kind, part.by, &opened.item) {
        return Some(Of::new(Kind::Edition, format!("{}/{key}", item.code)));
    }
    let whole = asked.of.kind == Kind::Portal || opened.above.iter().any(|(of, _)| of.kind == Kind::Portal);
    let of = Of::of_part(part.by, key)?;
    (whole || of.kind == Kind::Item).then_some(of)
}

/// The whole list of parts, for a file.
pub async fn all(
    conn: &mut Conn,
    opened: &Opened,
    part: &Part,
    times: &Times,
) -> Result<Vec<Shown>, Failure> {
    Ok(opened.board.by(conn, part, times, usize::MAX).await?.told.rows)
}
