//! A segment as the page shows it: its original with what changed in it, findings, and what may help.

use std::collections::HashMap;
use std::ops::Range;

use flow::FlowError;
use flow::publish::language::glossary::{self, Found, Term, Verdict};
use flow::publish::language::memory::{self, Match};
use flow::publish::translate::{Problem, Sheet, Weight, check, fingerprint};
use flow::publish::{Words, compare};
use model::SegmentState;
use render::View;
use render::pages::desk::workbench::{CheckLine, SegmentRow, SourcePiece, Suggestion, TermLine};
use store::Conn;
use store::segment::Segment;

use crate::app::App;

/// Suggestions shown beside a segment.
const SUGGESTIONS: usize = 3;

/// Names the machine's suggestion in a form.
pub const MACHINE: &str = "machine";

/// What helps with the segments of a page.
#[derive(Default)]
pub struct Help {
    /// Terms of the glossary.
    terms: Vec<Term>,
    /// What the memory knows, by the number of the segment.
    matches: HashMap<usize, Vec<Match>>,
    /// A machine translates between the languages.
    machine: bool,
    /// What a machine was just asked, by the number of the segment.
    said: HashMap<usize, String>,
}

impl Help {
    /// Looks up what helps with the segments shown: terms for all, the memory for those where something is to be done.
    pub async fn of(conn: &mut Conn, app: &App, sheet: &Sheet, shown: &[usize]) -> Result<Self, FlowError> {
        let terms = glossary::terms(conn, &sheet.from, &sheet.to).await?;
        let open: Vec<usize> = shown.iter().copied().filter(|at| !sheet.rows[*at].is_done()).collect();
        let mut matches = HashMap::new();
        if !open.is_empty() {
            let sources: Vec<&str> = open.iter().map(|at| sheet.rows[*at].source.as_str()).collect();
            let found = memory::matches(conn, &sheet.from, &sheet.to, &sources, SUGGESTIONS).await?;
            matches = open.into_iter().zip(found).filter(|(_, list)| !list.is_empty()).collect();
        }
        let machine = app.machines().route(&sheet.from, &sheet.to).is_some();
        Ok(Self { terms, matches, machine, said: HashMap::new() })
    }

    /// Shows what a machine makes of a segment beside it.
    pub fn add_machine(&mut self, sheet: &Sheet, key: &str, words: String) {
        if let Some(at) = sheet.rows.iter().position(|r| r.key == key) {
            self.said.insert(at, words);
        }
    }

    /// Whether a machine can be asked about single segments.
    pub fn may_ask(&self) -> bool {
        self.machine
    }

    /// Whether the memory knows a segment that nobody has translated.
    pub fn may_fill(&self, sheet: &Sheet) -> bool {
        self.matches.keys().any(|at| sheet.rows[*at].state == SegmentState::Untranslated)
    }

    /// Whether a machine could translate the rest.
    pub fn may_machine(&self, sheet: &Sheet) -> bool {
        self.machine && sheet.rows.iter().any(|r| r.state == SegmentState::Untranslated)
    }

    /// The suggestion a form names: `key:number`.
    pub fn suggestion(&self, sheet: &Sheet, value: &str) -> Option<(String, &Match)> {
        let (key, number) = value.rsplit_once(':')?;
        let at = sheet.rows.iter().position(|r| r.key == key)?;
        let found = self.matches.get(&at)?.get(number.parse::<usize>().ok()?)?;
        Some((key.to_owned(), found))
    }
}

/// A row of the page; `typed` is what the person wrote when it could not be saved.
pub fn row(v: &View<'_>, sheet: &Sheet, at: usize, help: &Help, typed: Option<&str>) -> SegmentRow {
    let segment = &sheet.rows[at];
    let flagged = segment.is_flagged();
    let terms = glossary::find_all(&help.terms, &segment.source);
    let target = typed.unwrap_or(&segment.target);
    let (mut checks, asks_why) = checks(v, sheet, segment, target);
    if !target.is_empty() {
        checks.extend(term_checks(v, &terms, target));
    }
    SegmentRow {
        key: segment.key.clone(),
        number: v.num(i64::try_from(at + 1).unwrap_or(i64::MAX)),
        field: None,
        class: format!("{}{}", segment.state.as_str(), if flagged { " flagged" } else { "" }),
        state: state(v, segment),
        open: !segment.is_done(),
        flagged,
        begins: true,
        source: source(segment, flagged, &terms),
        plain: segment.source.clone(),
        target: target.to_owned(),
        theirs: typed.is_some_and(|t| t != segment.target).then(|| segment.target.clone()),
        seen: fingerprint(segment),
        joined: segment.joined,
        note: segment.note.clone(),
        asks_why,
        checks,
        suggestions: suggestions(v, segment, at, help),
        terms: term_lines(&terms),
    }
}

fn suggestions(v: &View<'_>, segment: &Segment, at: usize, help: &Help) -> Vec<Suggestion> {
    let found = help.matches.get(&at).map(Vec::as_slice).unwrap_or_default();
    let machine = help.said.get(&at).map(|words| Suggestion {
        value: format!("{}:{MACHINE}", segment.key),
        from: v.word("segment-origin", "machine"),
        origin: "machine",
        text: words.clone(),
        differs: Vec::new(),
    });
    let shown = found.iter().enumerate().filter(|(_, m)| m.target != segment.target);
    shown
        .map(|(number, m)| Suggestion {
            value: format!("{}:{number}", segment.key),
            from: v.t1("workbench-rate", "rate", &v.num(i64::from(m.rate.min(100)))),
            origin: if m.by_machine() { "machine" } else { "memory" },
            text: m.target.clone(),
            differs: if m.source == segment.source {
                Vec::new()
            } else {
                compare(&m.source, &segment.source).into_iter().map(piece).collect()
            },
        })
        .chain(machine)
        .collect()
}

/// What the terms of a segment are in the language of the translation, each once.
fn term_lines(terms: &[Found<'_>]) -> Vec<TermLine> {
    let mut lines: Vec<TermLine> = Vec::new();
    for found in terms {
        if let Some(preferred) = found.term.preferred()
            && lines.iter().all(|l| l.source != found.term.source)
        {
            lines.push(TermLine { source: found.term.source.clone(), target: preferred.text.clone() });
        }
    }
    lines
}

fn term_checks(v: &View<'_>, terms: &[Found<'_>], target: &str) -> Vec<CheckLine> {
    let (mut missing, mut forbidden) = (Vec::new(), Vec::new());
    for found in terms {
        let (list, words) = match found.term.check(target) {
            Verdict::Missing(words) => (&mut missing, words),
            Verdict::Forbidden(words) => (&mut forbidden, words),
            Verdict::Good | Verdict::Open => continue,
        };
        if !list.contains(&words) {
            list.push(words);
        }
    }
    let mut lines = Vec::new();
    if !forbidden.is_empty() {
        let text = v.t1("check-term-forbidden", "list", &forbidden.join(", "));
        lines.push(CheckLine { class: "fault", text });
    }
    if !missing.is_empty() {
        lines
            .push(CheckLine { class: "note", text: v.t1("check-term-missing", "list", &missing.join(", ")) });
    }
    lines
}

/// State and origin in words.
fn state(v: &View<'_>, segment: &Segment) -> String {
    let mut words = vec![v.word("segment", segment.state.as_str())];
    if let Some(origin) = segment.origin {
        words.push(match segment.rate {
            Some(rate) => v.t1("workbench-rate", "rate", &v.num(rate.min(100))),
            None => v.word("segment-origin", origin.as_str()),
        });
    }
    words.join(" · ")
}

/// The original: what changed in it where it did, else what is held as it is and the terms.
fn source(segment: &Segment, flagged: bool, terms: &[Found<'_>]) -> Vec<SourcePiece> {
    if flagged {
        return compare(&segment.basis, &segment.source).into_iter().map(piece).collect();
    }
    let text = segment.source.as_str();
    let mut marks: Vec<(Range<usize>, &'static str)> = Vec::new();
    let mut from = 0;
    for (_, held) in flow::publish::translate::holds(text) {
        if let Some(at) = text[from..].find(held) {
            marks.push((from + at..from + at + held.len(), "hold"));
            from += at + held.len();
        }
    }
    for found in terms {
        if marks.iter().all(|(m, _)| found.range.end <= m.start || m.end <= found.range.start) {
            marks.push((found.range.clone(), "term"));
        }
    }
    marks.sort_by_key(|(range, _)| range.start);
    let mut out = Vec::new();
    let mut at = 0;
    let mut add = |kind, text: &str| {
        if !text.is_empty() {
            out.push(SourcePiece { kind, text: text.to_owned() });
        }
    };
    for (range, kind) in marks {
        let (Some(before), Some(inside)) = (text.get(at..range.start), text.get(range.clone())) else {
            continue;
        };
        add("same", before);
        add(kind, inside);
        at = range.end;
    }
    add("same", &text[at..]);
    out
}

/// A stretch of a comparison.
pub fn piece(piece: flow::publish::Piece) -> SourcePiece {
    let kind = match piece.kind {
        Words::Same => "same",
        Words::Gone => "gone",
        Words::New => "new",
    };
    SourcePiece { kind, text: piece.text }
}

/// What the checks say, and whether a number is missing without a note that says why.
fn checks(v: &View<'_>, sheet: &Sheet, segment: &Segment, target: &str) -> (Vec<CheckLine>, bool) {
    // An empty segment is told by its state.
    if target.is_empty() {
        return (Vec::new(), false);
    }
    let problems = check(&segment.source, target, sheet.from.as_str(), sheet.to.as_str());
    let missing =
        |problem: &Problem| matches!(problem, Problem::NumbersMissing(_)) && segment.note.is_empty();
    let line = |problem: &Problem| CheckLine {
        class: if problem.weight() == Weight::Fault || missing(problem) { "fault" } else { "note" },
        text: v.t1(&format!("check-{}", problem.as_str()), "list", &problem.about().join(" · ")),
    };
    (problems.iter().map(line).collect(), problems.iter().any(missing))
}
