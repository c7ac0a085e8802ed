//! Ids and where they have to be unique (4.3.1.21).

use std::collections::{HashMap, HashSet};

use super::{Checked, Rule, broken};
use crate::name::{is_prefixed, is_token};
use crate::xliff::view::{FileView, Seen, UnitView};
use crate::xliff::{EndOf, Inline, Note};

fn token(at: usize, name: &'static str, value: &str) -> Checked {
    if is_token(value) { Ok(()) } else { broken(at, Rule::Token { name, value: value.to_owned() }) }
}

/// Every id in it is a token, and there once.
fn unique<'a>(ids: impl Iterator<Item = (usize, &'a str)>, scope: &'static str) -> Checked {
    let mut known = HashSet::new();
    for (at, id) in ids {
        token(at, "id", id)?;
        if !known.insert(id) {
            return broken(at, Rule::Repeated { id: id.to_owned(), scope });
        }
    }
    Ok(())
}

fn notes(numbers: &[usize], notes: &[Note]) -> Checked {
    for (&at, note) in numbers.iter().zip(notes) {
        if !(1..=10).contains(&note.priority) {
            return broken(at, Rule::Priority(note.priority));
        }
    }
    let ids = numbers.iter().zip(notes).filter_map(|(&at, note)| Some((at, note.id.as_deref()?)));
    unique(ids, "among the notes")
}

/// A user-defined type of a group or unit (4.3.1.40).
fn kind(at: usize, kind: Option<&String>) -> Checked {
    match kind {
        Some(value) if !is_prefixed(value) || value.starts_with("xlf:") => {
            broken(at, Rule::Prefix { name: "type", value: value.clone() })
        }
        _ => Ok(()),
    }
}

/// The files of a document.
pub(super) fn check_files(files: &[FileView<'_>]) -> Checked {
    if files.is_empty() {
        return broken(0, Rule::Nothing("<file>"));
    }
    unique(files.iter().map(|file| (file.at, file.file.id.as_str())), "among the files")
}

/// The groups and units of a file.
pub(super) fn check_file(file: &FileView<'_>) -> Checked {
    if file.file.nodes.is_empty() {
        return broken(file.at, Rule::Nothing("unit or group in a file"));
    }
    notes(&file.notes, &file.file.notes)?;
    unique(
        file.groups.iter().map(|group| (group.at, group.group.id.as_str())),
        "among the groups of the file",
    )?;
    unique(file.units.iter().map(|unit| (unit.at, unit.unit.id.as_str())), "among the units of the file")?;
    for group in &file.groups {
        kind(group.at, group.group.kind.as_ref())?;
        notes(&group.notes, &group.group.notes)?;
    }
    for unit in &file.units {
        kind(unit.at, unit.unit.kind.as_ref())?;
        notes(&unit.notes, &unit.unit.notes)?;
    }
    Ok(())
}

/// What can be the counterpart of what. A `<pc>` may become `<sc>` and `<ec>`, a `<mrk>` `<sm>` and `<em>`, and back
/// (4.7.2.2, 4.7.3.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Part,
    Standalone,
    Spanning,
    Ending,
    Annotation,
}

/// The id of a code or annotation, if it is one of its own.
fn own<'a>(seen: &Seen<'a>) -> Option<(Class, &'a str)> {
    match seen.inline {
        Inline::Ph(ph) => Some((Class::Standalone, &ph.id)),
        Inline::Pc(pc) => Some((Class::Spanning, &pc.id)),
        Inline::Sc(sc) => Some((Class::Spanning, &sc.id)),
        Inline::Mrk(mrk) => Some((Class::Annotation, &mrk.annotation.id)),
        Inline::Sm(sm) => Some((Class::Annotation, &sm.id)),
        Inline::Ec(ec) => match &ec.of {
            EndOf::Elsewhere { id, .. } => Some((Class::Ending, id)),
            EndOf::Start(_) => None,
        },
        Inline::Em { .. } | Inline::Text(_) => None,
    }
}

/// Segments, codes and annotations of a unit: unique, but for the counterparts in the target beside.
pub(super) fn check_unit(unit: &UnitView<'_>) -> Checked {
    let data = unit.data.iter().zip(&unit.unit.data).map(|(&at, data)| (at, data.id.as_str()));
    unique(data, "among the original data of the unit")?;
    const SCOPE: &str = "in the unit";
    let mut sources: HashMap<&str, (usize, Class)> = HashMap::new();
    for (index, part) in unit.parts.iter().enumerate() {
        let id = part.part.id().map(|id| (part.at, Class::Part, id));
        let inlines = part.source.iter().filter_map(|seen| own(seen).map(|(class, id)| (seen.at, class, id)));
        for (at, class, id) in id.into_iter().chain(inlines) {
            token(at, "id", id)?;
            if sources.insert(id, (index, class)).is_some() {
                return broken(at, Rule::Repeated { id: id.to_owned(), scope: SCOPE });
            }
        }
    }
    let mut targets = HashSet::new();
    for (index, part) in unit.parts.iter().enumerate() {
        for seen in part.target.iter().flat_map(|target| &target.seen) {
            let Some((class, id)) = own(seen) else { continue };
            token(seen.at, "id", id)?;
            if sources.get(id).is_some_and(|&known| known != (index, class)) {
                return broken(seen.at, Rule::NotItsCounterpart(id.to_owned()));
            }
            if !targets.insert(id) {
                return broken(seen.at, Rule::Repeated { id: id.to_owned(), scope: SCOPE });
            }
        }
    }
    Ok(())
}
