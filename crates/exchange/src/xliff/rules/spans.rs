//! Beginnings and ends that are elements of their own: `<sc>` and `<ec>`, `<sm>` and `<em>` (4.2.3.4 to 4.2.3.8).

use std::collections::HashMap;

use super::{Broken, Checked, Rule, broken};
use crate::xliff::view::{PartView, Seen, UnitView};
use crate::xliff::{Ec, EndOf, Inline, Reorder, Sc};

/// A beginning: where it is, and where its end is once it came.
struct Span<'a> {
    at: usize,
    part: usize,
    code: Option<&'a Sc>,
    end: Option<usize>,
}

/// Codes and annotations have their ids in common, so both are in one map.
type Spans<'a> = HashMap<&'a str, Span<'a>>;

/// Both sides of a unit.
pub(super) fn check(unit: &UnitView<'_>) -> Checked {
    let sources: Vec<(usize, &Seen<'_>)> =
        unit.parts.iter().enumerate().flat_map(|(i, part)| part.source.iter().map(move |s| (i, s))).collect();
    let spans = pair(&sources, |_, rule| Err(rule))?;
    if let Some((id, span)) = first_open(&spans) {
        return broken(span.at, no_end(id, span));
    }
    // A part without a target yet holds the other half for now.
    let waits = |part: usize| unit.parts[part].target.is_none();
    let seen = in_target_order(unit);
    let targets = pair(&seen, |id, rule| match spans.get(id) {
        Some(span) if waits(span.part) => Ok(()),
        _ => Err(rule),
    })?;
    let open = targets.iter().filter(|(id, span)| {
        let end = spans.get(*id).and_then(|source| source.end);
        span.end.is_none() && !end.is_some_and(waits)
    });
    match open.min_by_key(|(_, span)| span.at) {
        Some((id, span)) => broken(span.at, no_end(id, span)),
        None => Ok(()),
    }
}

fn first_open<'a, 'b>(spans: &'b Spans<'a>) -> Option<(&'a str, &'b Span<'a>)> {
    let open = spans.iter().filter(|(_, span)| span.end.is_none());
    open.min_by_key(|(_, span)| span.at).map(|(id, span)| (*id, span))
}

fn no_end(id: &str, span: &Span<'_>) -> Rule {
    match span.code {
        Some(_) => Rule::NoEnd(id.to_owned()),
        None => Rule::AnnotationNoEnd(id.to_owned()),
    }
}

/// What is in the targets, in the order in which they are put together (4.8.2).
fn in_target_order<'a, 'b>(unit: &'b UnitView<'a>) -> Vec<(usize, &'b Seen<'a>)> {
    let mut parts: Vec<(usize, &PartView<'_>)> = unit.parts.iter().enumerate().collect();
    let place = |(index, part): &(usize, &PartView<'_>)| {
        part.target.as_ref().and_then(|t| t.target.order).map_or(*index + 1, |order| order as usize)
    };
    parts.sort_by_key(place);
    parts
        .into_iter()
        .flat_map(|(index, part)| {
            part.target.iter().flat_map(move |t| t.seen.iter().map(move |s| (index, s)))
        })
        .collect()
}

/// Brings beginnings and ends together. An end without a beginning is shown to `excuse`.
fn pair<'a>(
    seen: &[(usize, &Seen<'a>)],
    excuse: impl Fn(&str, Rule) -> Result<(), Rule>,
) -> Result<Spans<'a>, Broken> {
    let mut spans: Spans<'a> = HashMap::new();
    let mut alone: HashMap<&str, usize> = HashMap::new();
    for &(part, seen) in seen {
        let at = seen.at;
        let span = |code| Span { at, part, code, end: None };
        let ended = match seen.inline {
            Inline::Sc(sc) if sc.isolated => {
                alone.insert(&sc.id, at);
                continue;
            }
            Inline::Sc(sc) => {
                spans.insert(&sc.id, span(Some(sc)));
                continue;
            }
            Inline::Sm(sm) => {
                spans.insert(&sm.id, span(None));
                continue;
            }
            Inline::Ec(ec) => match &ec.of {
                EndOf::Start(id) => end_code(id, ec, part, &mut spans, &alone),
                EndOf::Elsewhere { .. } => continue,
            },
            Inline::Em { start } => end_annotation(start, part, &mut spans),
            _ => continue,
        };
        let excused = ended.or_else(|(id, rule)| match rule {
            Rule::NoStart(_) | Rule::AnnotationNoStart(_) => excuse(id, rule),
            rule => Err(rule),
        });
        excused.map_err(|rule| Broken { at, rule })?;
    }
    Ok(spans)
}

fn end_code<'a>(
    id: &'a str,
    ec: &Ec,
    part: usize,
    spans: &mut Spans<'a>,
    alone: &HashMap<&str, usize>,
) -> Result<(), (&'a str, Rule)> {
    if alone.contains_key(id) {
        return Err((id, Rule::NotIsolated(id.to_owned())));
    }
    let open = spans.get_mut(id).filter(|span| span.end.is_none());
    let Some((span, sc)) = open.and_then(|span| span.code.map(|sc| (span, sc))) else {
        return Err((id, Rule::NoStart(id.to_owned())));
    };
    span.end = Some(part);
    let reorder = match sc.code.can_reorder {
        Reorder::First => Reorder::No,
        same => same,
    };
    let same = [
        ("canCopy", sc.code.can_copy == ec.code.can_copy),
        ("canDelete", sc.code.can_delete == ec.code.can_delete),
        ("canOverlap", sc.can_overlap == ec.can_overlap),
        ("canReorder", reorder == ec.code.can_reorder),
    ];
    match same.into_iter().find(|(_, same)| !same) {
        Some((attribute, _)) => Err((id, Rule::EndDiffers { id: id.to_owned(), attribute })),
        None => Ok(()),
    }
}

fn end_annotation<'a>(id: &'a str, part: usize, spans: &mut Spans<'a>) -> Result<(), (&'a str, Rule)> {
    match spans.get_mut(id).filter(|span| span.end.is_none() && span.code.is_none()) {
        Some(span) => {
            span.end = Some(part);
            Ok(())
        }
        None => Err((id, Rule::AnnotationNoStart(id.to_owned()))),
    }
}
