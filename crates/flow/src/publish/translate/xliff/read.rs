//! From a file to what it says of each segment. Nothing is changed here; a file with any problem is refused whole.

use exchange::Limits;
use exchange::xliff::{self, Document, Part, Placed, State, Unit};
use jiff::Timestamp;
use model::{Code, Locale, SegmentOrigin};

use super::content::text_of;
use super::{MADE, PREFIX, REVISION};
use crate::publish::language::FileProblem;

/// What a file says of one edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InFile {
    /// The item.
    pub item: Code,
    /// Language of the edition.
    pub locale: Locale,
    /// The revision of the original that the file was made from.
    pub revision: Option<i64>,
    /// When the file was made.
    pub made: Option<Timestamp>,
    /// Its units.
    pub units: Vec<InUnit>,
}

/// What a file says of one segment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InUnit {
    /// The segment's key.
    pub key: String,
    /// The original as the file has it.
    pub source: String,
    /// The translation; `None` when the file has none.
    pub target: Option<String>,
    /// It has no words of its own.
    pub joined: bool,
    /// Somebody has read it and says that it is right.
    pub confirmed: bool,
    /// Where the words come from, as the file tells.
    pub origin: Option<SegmentOrigin>,
    /// Remarks.
    pub note: String,
}

/// Reads a file: one part for each edition in it, in the order of the file.
pub fn read_file(bytes: &[u8]) -> Result<Vec<InFile>, Vec<FileProblem>> {
    let reading = xliff::read(bytes, &Limits::WHOLE).map_err(|e| vec![FileProblem::from(e)])?;
    let document = reading.document;
    let mut problems = Vec::new();
    let mut files: Vec<(String, InFile)> = Vec::new();
    let target = document.target_language.clone().unwrap_or_default();
    for file in &document.files {
        match head(file, &target) {
            Ok(head) => files.push((file.id.clone(), head)),
            Err(problem) => problems.push(problem),
        }
    }
    for Placed { file, unit, .. } in document.units() {
        let Some((_, into)) = files.iter_mut().find(|(id, _)| *id == file.id) else { continue };
        match read_unit(unit) {
            Ok(unit) => into.units.push(unit),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() && is_empty(&document) {
        problems.push(problem("xliff-empty", ""));
    }
    problems.truncate(50);
    if problems.is_empty() { Ok(files.into_iter().map(|(_, f)| f).collect()) } else { Err(problems) }
}

fn problem(reason: &'static str, detail: impl Into<String>) -> FileProblem {
    FileProblem { place: None, reason, detail: detail.into() }
}

fn is_empty(document: &Document) -> bool {
    document.units().iter().all(|placed| placed.unit.segments().all(|s| s.target.is_none()))
}

/// Which edition a part of the file is of.
fn head(file: &xliff::File, target: &str) -> Result<InFile, FileProblem> {
    let original = file.original.as_deref().unwrap_or_default();
    let wrong = || problem("xliff-original", format!("{} – {original}", file.id));
    let (code, tag) = original.rsplit_once('/').ok_or_else(wrong)?;
    let item = Code::new(code).map_err(|_| wrong())?;
    let locale = Locale::new(tag).map_err(|_| wrong())?;
    if !exchange::same_language(tag, target) {
        return Err(problem("xliff-language", format!("{original} – {target}")));
    }
    let said = |category: &str| {
        file.notes.iter().find(|n| n.category.as_deref() == Some(category)).map(|n| n.text.trim().to_owned())
    };
    Ok(InFile {
        item,
        locale,
        revision: said(REVISION).and_then(|t| t.parse().ok()),
        made: said(MADE).and_then(|t| t.parse().ok()),
        units: Vec::new(),
    })
}

fn read_unit(unit: &Unit) -> Result<InUnit, FileProblem> {
    let code = |id: String| problem("xliff-code", format!("{} – {id}", unit.id));
    let (mut source, mut target, mut said) = (String::new(), String::new(), false);
    let (mut confirmed, mut joined, mut origin) = (true, false, None);
    for part in &unit.parts {
        source.push_str(&text_of(unit, &part.source().content).map_err(code)?);
        if let Part::Segment(segment) = part {
            confirmed &= segment.state >= State::Reviewed;
            let sub = segment.sub_state.as_deref().and_then(|s| s.strip_prefix(PREFIX)?.strip_prefix(':'));
            match sub {
                Some("joined") => joined = true,
                Some("machine") => origin = Some(SegmentOrigin::Machine),
                Some("memory") => origin = Some(SegmentOrigin::Memory),
                _ => {}
            }
        }
    }
    for part in unit.parts_in_target_order() {
        match (part.target(), part) {
            (Some(content), _) => {
                said = true;
                target.push_str(&text_of(unit, &content.content).map_err(code)?);
            }
            // Between two segments: as in the source, unless the file says otherwise.
            (None, Part::Ignorable(between)) => {
                target.push_str(&text_of(unit, &between.source.content).map_err(code)?);
            }
            (None, Part::Segment(_)) => {}
        }
    }
    let notes: Vec<&str> = unit
        .notes
        .iter()
        .filter(|n| n.category.as_deref().is_none_or(|c| !c.starts_with(PREFIX)))
        .map(|n| n.text.trim())
        .collect();
    let target = said.then_some(target);
    Ok(InUnit {
        key: unit.id.clone(),
        source,
        joined: joined && target.as_deref().is_none_or(|t| t.trim().is_empty()),
        confirmed: confirmed && target.is_some(),
        target,
        origin,
        note: notes.join("\n"),
    })
}
