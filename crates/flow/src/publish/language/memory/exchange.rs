//! TMX 1.4b, in and out.

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};

use exchange::Limits;
use exchange::tmx::{ALL, Header, History, Inline, NativePart, Prop, Reader, Unit, Variant, Writer};
use model::{Actor, Clock, Code, EventSubject, Locale, MemoryUnit};
use serde_json::json;
use store::memory::UnitCursor;
use store::{Conn, Tx};

use super::MACHINE;
use super::learn::{LONGEST, Learned, clean, learn_from};
use crate::publish::language::file::FileProblem;
use crate::publish::language::inline::{Piece, pieces};
use crate::publish::language::{fit, need};
use crate::trust::Rights;
use crate::{FlowError, trust};

/// Units read from the store at a time.
const PAGE: u32 = 2000;
/// Problems told of one file.
const PROBLEMS: usize = 50;

/// What a file brings: for each pair of languages, sources and targets in the order of the file.
#[derive(Debug, Clone, Default)]
pub struct FilePairs {
    /// Texts by pair.
    pub pairs: BTreeMap<(Locale, Locale), Vec<(String, String)>>,
    /// Languages of the file that are none of ours, with how many texts of each were left out.
    pub other_languages: BTreeMap<String, usize>,
    /// What the format's reader left out, in its own words.
    pub remarks: Vec<String>,
}

/// What an import did, by pair of languages.
pub type Imported = BTreeMap<(Locale, Locale), Learned>;

/// Reads a file whole; nothing of it is taken when anything is wrong with it.
pub fn read_file(bytes: &[u8], locales: &[Locale]) -> Result<FilePairs, Vec<FileProblem>> {
    let mut reader = Reader::new(bytes, Limits::STREAM).map_err(|e| vec![e.into()])?;
    let header = reader.header().clone();
    let mut out = FilePairs::default();
    let mut problems = Vec::new();
    for (number, unit) in reader.by_ref().enumerate() {
        let unit = unit.map_err(|e| vec![e.into()])?;
        if let Err(problem) = take(&mut out, &header, &unit, number + 1, locales) {
            problems.push(problem);
        }
        if problems.len() == PROBLEMS {
            break;
        }
    }
    out.remarks = reader.remarks().iter().map(ToString::to_string).collect();
    if problems.is_empty() && out.pairs.is_empty() {
        problems.push(FileProblem::new("file-nothing", ""));
    }
    if problems.is_empty() { Ok(out) } else { Err(problems) }
}

fn take(
    out: &mut FilePairs,
    header: &Header,
    unit: &Unit,
    number: usize,
    locales: &[Locale],
) -> Result<(), FileProblem> {
    let name = || unit.id.clone().map_or_else(|| number.to_string(), |id| format!("{number} ({id})"));
    let mut texts: Vec<(&Variant, Locale, String)> = Vec::new();
    for variant in &unit.variants {
        let Some(locale) = fit(&variant.language, locales) else {
            *out.other_languages.entry(variant.language.clone()).or_default() += 1;
            continue;
        };
        let text = clean(&text_of(&variant.segment));
        if text.len() > LONGEST {
            return Err(FileProblem::new("file-unit-long", name()));
        }
        // Units that nobody has translated yet are usual in such files.
        if !text.is_empty() {
            texts.push((variant, locale, text));
        }
    }
    let tag = unit.source_language.as_deref().unwrap_or(&header.source_language);
    let sources: Vec<&(&Variant, Locale, String)> = if tag.eq_ignore_ascii_case(ALL) {
        texts.iter().collect()
    } else {
        let source = unit.source(header).or_else(|| {
            // Some programs write `en` in the header and `en-US` in the units.
            let wanted = fit(tag, locales)?;
            texts.iter().find(|(_, locale, _)| *locale == wanted).map(|(variant, ..)| *variant)
        });
        match source {
            Some(source) => texts.iter().filter(|(variant, ..)| std::ptr::eq(*variant, source)).collect(),
            None => return Err(FileProblem::new("file-unit-source", format!("{} – {tag}", name()))),
        }
    };
    for (_, from, source) in sources {
        for (_, to, target) in texts.iter().filter(|(_, to, _)| to != from) {
            let pair = (from.clone(), to.clone());
            out.pairs.entry(pair).or_default().push((source.clone(), target.clone()));
        }
    }
    Ok(())
}

/// The text of a segment. Marks like ours are kept as text; those of other programs mean nothing here.
fn text_of(segment: &[Inline]) -> String {
    let mut out = String::new();
    for inline in segment {
        match inline {
            Inline::Text(text) => out.push_str(text),
            Inline::Highlight { content, .. } => out.push_str(&text_of(content)),
            Inline::Begin { native, .. }
            | Inline::End { native, .. }
            | Inline::Isolated { native, .. }
            | Inline::Placeholder { native, .. } => {
                for part in native {
                    match part {
                        NativePart::Code(code) if is_ours(code) => out.push_str(code),
                        _ => {}
                    }
                }
            }
        }
    }
    out
}

/// Whether a code is a mark of our Markdown. What is a mark only beside a word is looked at beside one.
fn is_ours(code: &str) -> bool {
    if code.starts_with(['<', '{', '\\']) {
        return false;
    }
    let whole = |text: &str| pieces(text).contains(&Piece::Code(code));
    whole(code)
        || whole(&format!("{code}a"))
        || code == "["
        || code == "!["
        || (code.starts_with("](") && code.ends_with(')'))
}

/// Remembers what a file brought, all of it or nothing.
pub async fn import(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    keeper: &Code,
    name: &str,
    file: &FilePairs,
) -> Result<Imported, FlowError> {
    for (_, to) in file.pairs.keys() {
        need(me, keeper, Some(to))?;
    }
    let actor = Actor::person(me.person.id);
    // The words for other origins are no names of files.
    let ours = ["", "desk", "content", MACHINE].contains(&name);
    let renamed = format!("{name}.tmx");
    let name = if ours { renamed.as_str() } else { name };
    let mut done = Imported::new();
    for ((from, to), texts) in &file.pairs {
        let texts: Vec<(&str, &str, &str)> =
            texts.iter().map(|(s, t)| (s.as_str(), t.as_str(), "")).collect();
        let learned = learn_from(tx, &actor, clock.now(), name, (from, to), &texts).await?;
        let detail = json!({ "file": name, "added": learned.added, "confirmed": learned.confirmed });
        let subject = EventSubject::Memory { from: from.clone(), to: to.clone() };
        trust::record(tx, clock, &actor, "import-memory", subject, detail).await?;
        done.insert((from.clone(), to.clone()), learned);
    }
    Ok(done)
}

/// A file in the making, page by page: a pair of languages, or all when there is none, the newest units first.
pub struct Pages {
    pair: Option<(Locale, Locale)>,
    source: Locale,
    after: Option<UnitCursor>,
    /// Nothing once the file is finished.
    writer: Option<Writer<Shared>>,
    written: Shared,
}

/// Bytes that the writer puts in and the reader takes out.
#[derive(Clone, Default)]
struct Shared(Arc<Mutex<Vec<u8>>>);

impl Shared {
    fn take(&self) -> Vec<u8> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Write for Shared {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Pages {
    /// Begins a file.
    pub fn new(pair: Option<(Locale, Locale)>, home: &Locale) -> Result<Self, FlowError> {
        let source = pair.as_ref().map_or(home, |(from, _)| from).clone();
        let header = Header::new("Sen", env!("CARGO_PKG_VERSION"), source.as_str());
        let written = Shared::default();
        let writer = Some(Writer::new(written.clone(), &header)?);
        Ok(Self { pair, source, after: None, writer, written })
    }

    /// The next part of the file; nothing after the last.
    pub async fn next(&mut self, conn: &mut Conn) -> Result<Option<Vec<u8>>, FlowError> {
        let Some(mut writer) = self.writer.take() else { return Ok(None) };
        let pair = self.pair.as_ref().map(|(from, to)| (from, to));
        let page = store::memory::list_units(conn, pair, "", self.after, PAGE).await?;
        for unit in &page {
            writer.unit(&tmx_unit(unit, &self.source))?;
        }
        match page.last() {
            Some(last) => {
                self.after = Some(UnitCursor { at: last.changed_at, id: last.id });
                self.writer = Some(writer);
            }
            None => {
                writer.finish()?;
            }
        }
        Ok(Some(self.written.take()))
    }
}

fn tmx_unit(unit: &MemoryUnit, header_source: &Locale) -> Unit {
    let marks: Vec<&str> = crate::publish::language::codes(&unit.source);
    let variant = |locale: &Locale, text: &str| Variant {
        language: locale.to_string(),
        segment: segment(text, &marks),
        ..Variant::default()
    };
    let mut tmx = Unit {
        id: Some(format!("{:016x}", unit.id)),
        source_language: (unit.from != *header_source).then(|| unit.from.to_string()),
        props: vec![Prop { kind: "x-origin".into(), value: unit.origin.clone(), ..Prop::default() }],
        variants: vec![variant(&unit.from, &unit.source), variant(&unit.to, &unit.target)],
        ..Unit::default()
    };
    tmx.details.history = History {
        created: Some(unit.created_at),
        // Who it was stays at the desk: a file goes to strangers.
        created_by: None,
        changed: Some(unit.changed_at),
        changed_by: None,
    };
    tmx
}

/// A text with its marks as codes; the same mark has the same number in both languages.
fn segment(text: &str, marks: &[&str]) -> Vec<Inline> {
    let mut used = vec![false; marks.len()];
    let pieces = pieces(text).into_iter().map(|piece| match piece {
        Piece::Text(text) => Inline::Text(text.to_owned()),
        Piece::Code(code) => {
            let number = (0..marks.len()).find(|at| !used[*at] && marks[*at] == code);
            if let Some(at) = number {
                used[at] = true;
            }
            Inline::Placeholder {
                x: number.map(|at| (at + 1).to_string()),
                association: None,
                kind: None,
                native: vec![NativePart::Code(code.to_owned())],
            }
        }
    });
    pieces.collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn file(units: &str) -> String {
        format!(
            "<tmx version=\"1.4\"><header creationtool=\"a\" creationtoolversion=\"1\" segtype=\"sentence\" o-tmf=\"a\" \
             adminlang=\"en\" srclang=\"vi\" datatype=\"plaintext\"/><body>\n{units}\n</body></tmx>"
        )
    }

    fn locales() -> Vec<Locale> {
        ["vi", "en", "ja"].iter().map(|t| Locale::new(t).unwrap()).collect()
    }

    #[test]
    fn files_of_others_bring_pairs() {
        let text = file(
            "<tu><tuv xml:lang=\"vi-VN\"><seg>Dài <ph>[[fact:a]]</ph> <bpt i=\"1\">&lt;b&gt;</bpt>km<ept i=\"1\">&lt;/b&gt;\
             </ept></seg></tuv><tuv xml:lang=\"en-GB\"><seg>Long <ph>[[fact:a]]</ph> km</seg></tuv><tuv xml:lang=\"xx\">\
             <seg>?</seg></tuv><tuv xml:lang=\"ja\"><seg></seg></tuv></tu>",
        );
        let read = read_file(text.as_bytes(), &locales()).unwrap();
        let pairs: Vec<_> = read.pairs.values().flatten().collect();
        assert_eq!(pairs, [&("Dài [[fact:a]] km".to_owned(), "Long [[fact:a]] km".to_owned())]);
        assert_eq!(read.other_languages.get("xx"), Some(&1));
        let all = text.replace("srclang=\"vi\"", "srclang=\"*all*\"");
        assert_eq!(read_file(all.as_bytes(), &locales()).unwrap().pairs.len(), 2);
    }

    #[test]
    fn what_is_wrong_is_told_with_its_place() {
        let wrong = |text: &str| read_file(text.as_bytes(), &locales()).unwrap_err();
        let broken = wrong(&file("<tu><tuv xml:lang=\"vi\"><seg>a</tuv></tu>"));
        assert_eq!((broken[0].place.map(|p| p.0), broken[0].reason), (Some(2), "file-malformed"));
        let unit = "<tu><tuv xml:lang=\"en\"><seg>a</seg></tuv></tu>";
        let without = wrong(&file(&format!("{unit}{unit}")));
        assert_eq!(without.len(), 2);
        assert_eq!((without[0].reason, without[1].detail.as_str()), ("file-unit-source", "2 – vi"));
        assert_eq!(wrong("<html/>")[0].reason, "file-other-format");
        assert_eq!(wrong(&file(""))[0].reason, "file-nothing");
    }

    #[test]
    fn marks_come_through_a_file() {
        for text in ["**Mới** và [[fact:a]].", "Xem [bản đồ](item:map) và `mã`.", "![Ảnh](a.jpg)~~cũ~~"]
        {
            assert_eq!(text_of(&segment(text, &[])), text);
        }
    }
}
