//! What happened to a report, and what is different between two of its states.

use std::collections::HashMap;

use flow::publish::{Piece, Words, compare};
use model::PersonId;
use model::programme::{ActivityLine, FigureLine, ReportBody, ReportStep, TaskLine, total_by_source};
use render::View;
use render::pages::desk::DiffPiece;
use render::pages::desk::programme::report::StepRow;

use super::place::{figure, indicator_name, money, task_name};
use super::sheet::Known;
use super::terms::{narrative_key, progress_words, source_words};
use crate::desk::parts::moment;
use crate::pages::programme::source;

/// When, who, what.
pub fn line(v: &View<'_>, people: &HashMap<PersonId, String>, step: &ReportStep) -> String {
    let who = people.get(&step.by).cloned().unwrap_or_else(|| step.by.to_string());
    format!("{}: {who} – {}", moment(v, step.at), v.word("report-step", step.kind.as_str()))
}

/// Every step, the newest first, with what is different from the one before.
pub fn steps(
    v: &View<'_>,
    people: &HashMap<PersonId, String>,
    known: &Known,
    currency: &str,
    all: &[ReportStep],
) -> Vec<StepRow> {
    let rows = all.iter().enumerate().map(|(at, step)| {
        let before = at.checked_sub(1).and_then(|before| all.get(before)).map(|s| &s.body);
        let before = before.filter(|before| **before != step.body);
        StepRow {
            line: line(v, people, step),
            remark: step.remark.clone(),
            texts: before.map(|b| texts(v, b, &step.body)).unwrap_or_default(),
            values: before.map(|b| values(v, known, currency, b, &step.body)).unwrap_or_default(),
        }
    });
    let mut rows: Vec<StepRow> = rows.collect();
    rows.reverse();
    rows
}

/// Everything that is different, place by place: what one body says and what the other says.
pub fn rows(
    v: &View<'_>,
    known: &Known,
    currency: &str,
    one: &ReportBody,
    other: &ReportBody,
) -> Vec<(String, String, String)> {
    let texts = narratives(one, other)
        .into_iter()
        .filter(|(_, a, b)| a.trim() != b.trim())
        .map(|(name, a, b)| (v.t(narrative_key(name)), a.to_owned(), b.to_owned()));
    texts.chain(values(v, known, currency, one, other)).collect()
}

fn narratives<'a>(one: &'a ReportBody, other: &'a ReportBody) -> [(&'static str, &'a str, &'a str); 5] {
    let (a, b) = (&one.narrative, &other.narrative);
    [
        ("done", &a.done, &b.done),
        ("difficulties", &a.difficulties, &b.difficulties),
        ("lessons", &a.lessons, &b.lessons),
        ("next", &a.next, &b.next),
        ("proposals", &a.proposals, &b.proposals),
    ]
}

/// Texts that are different, word by word.
fn texts(v: &View<'_>, before: &ReportBody, after: &ReportBody) -> Vec<(String, Vec<DiffPiece>)> {
    let piece = |piece: Piece| DiffPiece {
        kind: match piece.kind {
            Words::Same => "same",
            Words::Gone => "gone",
            Words::New => "new",
        },
        text: piece.text,
    };
    narratives(before, after)
        .into_iter()
        .filter(|(_, a, b)| a != b)
        .map(|(name, a, b)| (v.t(narrative_key(name)), compare(a, b).into_iter().map(piece).collect()))
        .collect()
}

/// Lines that are different.
fn values(
    v: &View<'_>,
    known: &Known,
    currency: &str,
    before: &ReportBody,
    after: &ReportBody,
) -> Vec<(String, String, String)> {
    let mut out = Vec::new();
    let mut differ = |place: String, a: String, b: String| {
        if a != b {
            out.push((place, a, b));
        }
    };
    for a in &known.activities {
        let of = |body: &ReportBody| {
            let line = body.activities.iter().find(|l| l.activity == a.key);
            line.map(|l| activity_words(v, currency, l)).unwrap_or_default()
        };
        differ(a.title.clone(), of(before), of(after));
    }
    for t in &known.tasks {
        let of = |body: &ReportBody| {
            let line = body.tasks.iter().find(|l| l.task == t.code);
            line.map(|l| task_words(v, l)).unwrap_or_default()
        };
        differ(task_name(v, t), of(before), of(after));
    }
    for i in &known.indicators {
        let of = |body: &ReportBody| {
            let line = body.figures.iter().find(|l| l.indicator == i.code);
            line.map(|l| figure_words(v, l)).unwrap_or_default()
        };
        differ(indicator_name(v, i), of(before), of(after));
    }
    out
}

fn joined(parts: Vec<String>) -> String {
    parts.into_iter().filter(|part| !part.trim().is_empty()).collect::<Vec<_>>().join(" · ")
}

/// What a line says of an activity.
pub fn activity_words(v: &View<'_>, currency: &str, line: &ActivityLine) -> String {
    let mut parts = vec![progress_words(v, line.progress)];
    let spent = total_by_source(&line.spent);
    parts.extend(spent.iter().map(|(s, a)| format!("{}: {}", source_words(v, *s), money(v, a, currency))));
    parts.push(line.note.clone());
    joined(parts)
}

fn task_words(v: &View<'_>, line: &TaskLine) -> String {
    joined(vec![progress_words(v, line.progress), line.note.clone()])
}

fn figure_words(v: &View<'_>, line: &FigureLine) -> String {
    let value = line.value.as_ref().map(|amount| figure(v, amount)).unwrap_or_default();
    joined(vec![value, source::words(&line.source), line.note.clone()])
}
