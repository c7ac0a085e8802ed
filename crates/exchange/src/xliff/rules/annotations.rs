//! Annotations (4.7.3) and what they refer to (3).

use std::collections::HashSet;

use super::{Checked, Rule, broken};
use crate::name::is_prefixed;
use crate::remark::About;
use crate::xliff::fragment::Fragment;
use crate::xliff::view::{FileView, UnitView};
use crate::xliff::{Annotation, Inline, MarkerKind};

/// All annotations of a unit.
pub(super) fn check(file: &FileView<'_>, unit: &UnitView<'_>, doubts: &mut Vec<(usize, About)>) -> Checked {
    let notes: HashSet<&str> = unit.unit.notes.iter().filter_map(|note| note.id.as_deref()).collect();
    let is_note = |fragment: &Fragment<'_>| {
        let here = match (fragment.file, fragment.group, fragment.unit) {
            (None, None, None) => true,
            (file_id, _, Some(id)) => id == unit.unit.id && file_id.is_none_or(|id| id == file.file.id),
            _ => false,
        };
        here && matches!(fragment.leaf, Some(("n", id)) if notes.contains(id))
    };
    for part in &unit.parts {
        let targets = part.target.iter().flat_map(|target| &target.seen);
        for seen in part.source.iter().chain(targets) {
            let annotation = match seen.inline {
                Inline::Mrk(mrk) => &mrk.annotation,
                Inline::Sm(annotation) => annotation,
                _ => continue,
            };
            match check_one(annotation, is_note) {
                Err(rule) => return broken(seen.at, rule),
                Ok(true) => {}
                Ok(false) => doubts.push((seen.at, About::Empty(annotation.id.clone()))),
            }
        }
    }
    Ok(())
}

/// Tells whether the annotation says anything.
fn check_one(annotation: &Annotation, is_note: impl Fn(&Fragment<'_>) -> bool) -> Result<bool, Rule> {
    let id = || annotation.id.clone();
    let reference = annotation.reference.as_deref();
    let fragment = match reference {
        Some(text) if text.starts_with('#') => {
            Some(Fragment::read(text).ok_or_else(|| Rule::Fragment(text.to_owned()))?)
        }
        _ => None,
    };
    match &annotation.kind {
        MarkerKind::Generic => Ok(annotation.translate.is_some()),
        MarkerKind::Term => Ok(true),
        MarkerKind::Comment if annotation.value.is_some() == reference.is_some() => Err(Rule::Comment(id())),
        MarkerKind::Comment if reference.is_some() && !fragment.as_ref().is_some_and(is_note) => {
            Err(Rule::CommentNote(id()))
        }
        MarkerKind::Comment => Ok(true),
        MarkerKind::Own(kind) if !is_prefixed(kind) || kind.starts_with("xlf:") => {
            Err(Rule::Prefix { name: "type", value: kind.clone() })
        }
        MarkerKind::Own(kind) if kind == "mtc:match" && reference.is_some() => Err(Rule::NoReference(id())),
        MarkerKind::Own(_) => Ok(true),
    }
}
