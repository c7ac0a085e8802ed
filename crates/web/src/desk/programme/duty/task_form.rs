//! The form of a task: what it shows, and what it sent.

use jiff::civil::Date;
use model::programme::{Basis, Programme, Task, TaskKind, TaskState, Wording};
use model::{Code, Refusal};
use render::View;
use render::pages::desk::Choice;
use render::pages::desk::programme::duty::{BasisField, PartForm, TaskForm, WordField};

use super::words::{
    body_ticks, body_value, documents, form_locales, home, organisations, sent_bodies, sent_pages,
    sent_words, typed_words,
};
use crate::desk::fields::Fields;
use crate::desk::message::day;
use crate::pages::programme::words::spoken;

/// Places in the law a form offers beyond those that are there.
const MORE: usize = 1;
/// More than these are not sent by any form of ours.
const BASIS_MAX: usize = 40;

/// The form, with what was typed when something went wrong.
pub fn form(
    v: &View<'_>,
    of: &Programme,
    all: &[Task],
    task: Option<&Task>,
    typed: Option<&Fields>,
    on: Date,
) -> TaskForm {
    let field =
        |name: &str, kept: String| typed.filter(|t| t.has(name)).map_or(kept, |t| t.get(name).to_owned());
    let date = |date: Option<Date>| date.map(|d| d.to_string()).unwrap_or_default();
    let kind = task.map_or_else(|| field("kind", "task".to_owned()), |t| t.kind.to_string());
    let parent = task.and_then(|t| t.parent.as_ref()).map(Code::to_string).unwrap_or_default();
    let kept = |bodies: Option<&[model::programme::Body]>| -> Vec<String> {
        bodies.unwrap_or_default().iter().map(body_value).collect()
    };
    let chosen = |name: &str, kept: Vec<String>| match typed {
        Some(typed) => typed.all(name).map(str::to_owned).collect(),
        None => kept,
    };
    let state = task.map_or(TaskState::Open, |t| t.state);
    let state_typed = field("state", state.to_string());
    TaskForm {
        href: format!("{}/tasks/{}", home(of), task.map_or("new", |t| t.code.as_str())),
        new: task.is_none(),
        code: field("code", String::new()),
        kinds: [TaskKind::Task, TaskKind::Group]
            .map(|k| Choice::new(k.as_str(), v.word("duty-kind", k.as_str()), &kind))
            .into(),
        parents: parents(v, all, task, &field("parent", parent)),
        number: field("number", task.map(|t| t.number.clone()).unwrap_or_default()),
        words: form_locales(v)
            .iter()
            .map(|locale| {
                let typed = |name: &str, kept: Option<&Wording>| typed_words(typed, name, locale, kept);
                WordField {
                    tag: locale.to_string(),
                    dir: locale.direction().as_str(),
                    language: v.language(locale),
                    title: typed("title", task.map(|t| &t.titles)),
                    products: typed("products", task.map(|t| &t.products)),
                    note: typed("note", task.map(|t| &t.note)),
                }
            })
            .collect(),
        leads: body_ticks(v, on, &chosen("leads", kept(task.map(|t| t.leads.as_slice())))),
        cooperating: body_ticks(v, on, &chosen("cooperating", kept(task.map(|t| t.cooperating.as_slice())))),
        basis: basis(v, of, task, typed),
        from: field("from", date(task.and_then(|t| t.from))),
        to: field("to", date(task.and_then(|t| t.to))),
        states: match task {
            // Giving up asks for a reason and has a form of its own.
            Some(_) => TaskState::ALL
                .iter()
                .filter(|s| **s != TaskState::Dropped || state == TaskState::Dropped)
                .map(|s| Choice::new(s.as_str(), v.word("duty-state", s.as_str()), &state_typed))
                .collect(),
            None => Vec::new(),
        },
        sources: match typed {
            Some(typed) => typed.raw("sources").to_owned(),
            None => task.map(|t| t.sources.join("\n")).unwrap_or_default(),
        },
    }
}

/// Where a task could stand; a part and an adopted task stay with what they come from.
fn parents(v: &View<'_>, all: &[Task], task: Option<&Task>, chosen: &str) -> Vec<Choice> {
    let own = |t: &Task| matches!(t.kind, TaskKind::Part | TaskKind::Adopted);
    if task.is_some_and(own) {
        return Vec::new();
    }
    let group = task.is_some_and(|t| t.kind == TaskKind::Group);
    let fits = |t: &&Task| {
        !own(t) && task.is_none_or(|task| task.code != t.code) && (!group || t.kind == TaskKind::Group)
    };
    let text = |t: &Task| format!("{} {}", t.number, spoken(v, &t.titles).text).trim().to_owned();
    let mut choices = vec![Choice::new("", "–", chosen)];
    choices.extend(all.iter().filter(fits).map(|t| Choice::new(t.code.to_string(), text(t), chosen)));
    choices
}

fn basis(v: &View<'_>, of: &Programme, task: Option<&Task>, typed: Option<&Fields>) -> Vec<BasisField> {
    let first = || vec![Basis { document: of.basis.document.clone(), place: String::new() }];
    let kept = task.map_or_else(first, |t| t.basis.clone());
    let count = (kept.len() + MORE).min(BASIS_MAX);
    let place = |number: usize| {
        let kept = kept.get(number);
        let field = |name: String, kept: &str| {
            typed.filter(|t| t.has(&name)).map_or(kept, |t| t.get(&name)).to_owned()
        };
        let document = field(format!("document-{number}"), kept.map_or("", |b| b.document.as_str()));
        BasisField {
            number,
            documents: documents(v, &document, true),
            place: field(format!("place-{number}"), kept.map_or("", |b| b.place.as_str())),
        }
    };
    (0..count).map(place).collect()
}

/// The task a form sent: a new one, or what became of one that is there.
pub fn sent(v: &View<'_>, of: &Programme, fields: &Fields, before: Option<&Task>) -> Result<Task, Refusal> {
    let code = match before {
        Some(before) => before.code.clone(),
        None if fields.get("code").is_empty() => return Err(Refusal::Missing("code")),
        None => Code::new(fields.get("code"))
            .map_err(|_| Refusal::Invalid { field: "code", reason: "code-letters" })?,
    };
    let kind = match before {
        Some(before) => before.kind,
        None if fields.get("kind") == TaskKind::Group.as_str() => TaskKind::Group,
        None => TaskKind::Task,
    };
    let mut basis = Vec::new();
    for number in 0..BASIS_MAX {
        if let Ok(document) = Code::new(fields.get(&format!("document-{number}"))) {
            basis.push(Basis { document, place: fields.get(&format!("place-{number}")).to_owned() });
        }
    }
    let parent = match before {
        Some(before) if !fields.has("parent") => before.parent.clone(),
        _ => super::words::sent_code(fields, "parent"),
    };
    Ok(Task {
        code,
        programme: of.code.clone(),
        parent,
        kind,
        number: fields.get("number").to_owned(),
        position: before.map_or(0, |b| b.position),
        organisation: before.and_then(|b| b.organisation.clone()),
        leads: sent_bodies(fields, "leads")?,
        cooperating: sent_bodies(fields, "cooperating")?,
        basis,
        from: day(fields, "from")?,
        to: day(fields, "to")?,
        titles: sent_words(v, fields, "title", before.map(|b| &b.titles)),
        products: sent_words(v, fields, "products", before.map(|b| &b.products)),
        note: sent_words(v, fields, "note", before.map(|b| &b.note)),
        state: match fields.get("state").parse() {
            Ok(state) => state,
            Err(_) => before.map_or(TaskState::Open, |b| b.state),
        },
        sources: sent_pages(fields)?,
    })
}

/// The form of a part, for the organisations that may break the task down.
pub fn part(v: &View<'_>, by: Vec<Choice>, typed: Option<&Fields>, on: Date) -> PartForm {
    let typed = typed.filter(|t| t.get("act") == "break-down");
    let field = |name: &str| typed.map(|t| t.get(name).to_owned()).unwrap_or_default();
    let doer = field("part-lead");
    let mut doers = organisations(v, on, &doer, |_| true);
    doers.insert(0, Choice::new("", v.t("duty-itself"), &doer));
    PartForm {
        organisations: by,
        doers,
        number: field("part-number"),
        title: field("part-title"),
        products: field("part-products"),
        from: field("part-from"),
        to: field("part-to"),
        open: typed.is_some(),
    }
}
