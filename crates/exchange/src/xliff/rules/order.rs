//! The order of targets (4.3.1.24, 4.8.2), and codes that have to stay, and to stay in order (4.7.2.6).

use std::collections::HashSet;

use super::codes::code;
use super::{Checked, Rule, broken};
use crate::remark::About;
use crate::xliff::view::{PartView, Seen, UnitView};
use crate::xliff::{Part, Reorder, State};

/// Order of the targets, rows of codes, and what the targets made of the codes.
pub(super) fn check(unit: &UnitView<'_>, doubts: &mut Vec<(usize, About)>) -> Checked {
    targets(unit)?;
    // A row may go on from one segment to the next.
    let mut before = Reorder::Yes;
    for part in &unit.parts {
        before = rows_begin(&part.source, before)?;
    }
    for part in &unit.parts {
        let Some(target) = &part.target else { continue };
        // A row that comes from the source of the segment before comes from its target too.
        let goes_on = |seen: &[Seen<'_>]| {
            seen.iter().find_map(|s| code(s.inline)).is_some_and(|c| c.code.can_reorder == Reorder::No)
        };
        let before = if goes_on(&part.source) { Reorder::No } else { Reorder::Yes };
        rows_begin(&target.seen, before)?;
        codes_stay(part, &target.seen, target.at, doubts)?;
    }
    Ok(())
}

/// Every part has one place, and every place one part.
fn targets(unit: &UnitView<'_>) -> Checked {
    let mut taken = HashSet::new();
    for (index, part) in unit.parts.iter().enumerate() {
        let explicit = part.target.as_ref().and_then(|t| Some((t.at, t.target.order?)));
        let Some((at, order)) = explicit else {
            taken.insert(index + 1);
            continue;
        };
        if !(1..=unit.parts.len()).contains(&(order as usize)) {
            return broken(at, Rule::OrderRange { order, most: unit.parts.len() });
        }
    }
    for part in &unit.parts {
        let Some(target) = &part.target else { continue };
        if let Some(order) = target.target.order
            && !taken.insert(order as usize)
        {
            return broken(target.at, Rule::OrderTaken(order));
        }
    }
    Ok(())
}

/// No row begins in its middle. Tells what the last code said.
fn rows_begin(seen: &[Seen<'_>], mut before: Reorder) -> Result<Reorder, super::Broken> {
    for (at, code) in seen.iter().filter_map(|s| Some((s.at, code(s.inline)?))) {
        if code.code.can_reorder == Reorder::No && before == Reorder::Yes {
            return broken(at, Rule::RowWithoutFirst(code.id.to_owned()));
        }
        before = code.code.can_reorder;
    }
    Ok(before)
}

/// A code in a row: its id, whether that is its own, and the code around it.
type Link<'a> = (&'a str, bool, Option<&'a str>);

/// Rows of codes that have to stay in order.
fn rows<'a>(seen: &[Seen<'a>]) -> Vec<Vec<Link<'a>>> {
    let mut rows: Vec<Vec<Link<'a>>> = Vec::new();
    let mut open = false;
    for (seen, code) in seen.iter().filter_map(|s| Some((s, code(s.inline)?))) {
        let link = (code.id, code.own, seen.parent);
        match (code.code.can_reorder, rows.last_mut()) {
            (Reorder::No, Some(row)) if open => row.push(link),
            (Reorder::Yes, _) => {}
            _ => rows.push(vec![link]),
        }
        open = code.code.can_reorder != Reorder::Yes;
    }
    rows
}

fn codes_stay(
    part: &PartView<'_>,
    target: &[Seen<'_>],
    at: usize,
    doubts: &mut Vec<(usize, About)>,
) -> Checked {
    let is_final = matches!(part.part, Part::Segment(segment) if segment.state == State::Final);
    let there: HashSet<&str> =
        target.iter().filter_map(|s| code(s.inline)).filter(|c| c.own).map(|c| c.id).collect();
    for known in part.source.iter().filter_map(|s| code(s.inline)) {
        if !known.own || known.code.can_delete || there.contains(known.id) {
            continue;
        }
        let id = known.id.to_owned();
        if is_final {
            return broken(at, Rule::Missing(id));
        }
        doubts.push((at, About::Missing(id)));
    }
    let kept: HashSet<Vec<Link<'_>>> = rows(target).into_iter().collect();
    for row in rows(&part.source) {
        // What is not there at all was told above.
        let whole = row.iter().all(|(id, own, _)| !own || there.contains(id));
        if row.len() < 2 || !whole || kept.contains(&row) {
            continue;
        }
        let id = row[1].0.to_owned();
        if is_final {
            return broken(at, Rule::Moved(id));
        }
        doubts.push((at, About::Reordered(id)));
    }
    Ok(())
}
