//! What the pages of duties have in common: the frame, states, choosers, words of forms.

use std::collections::{BTreeMap, BTreeSet};

use flow::FlowError;
use jiff::civil::Date;
use model::programme::{Body, Programme, Task, TaskState, Wording};
use model::{Code, Locale, Organisation, Refusal};
use render::View;
use render::pages::desk::programme::duty::{Tick, Way};
use render::pages::desk::{Choice, Desk, StateTag};

use crate::desk::fields::Fields;
use crate::desk::programme::parts::PART;
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::pages::programme::words::spoken;
use crate::pages::texts::KINDS;

/// The frame of a page of a programme; one that is an example says so.
pub fn frame<'a>(staff: &'a Staff, title: impl Into<String>, programme: &Programme) -> Desk<'a> {
    let mut d = staff.desk(title, PART);
    if programme.example {
        d.notice = Some(d.v.t("duty-example"));
    }
    d
}

/// Address of a programme's tree.
pub fn home(programme: &Programme) -> String {
    format!("/desk/programme/{}", programme.code)
}

/// The way back to a programme.
pub fn up(v: &View<'_>, programme: &Programme) -> Way {
    Way { href: home(programme), text: spoken(v, &programme.titles).text }
}

/// Where a task stands.
pub fn state(v: &View<'_>, state: TaskState) -> StateTag {
    let class = match state {
        TaskState::Open => "duty-open",
        TaskState::Done => "approved",
        TaskState::Dropped => "withdrawn",
    };
    StateTag { class, text: v.word("duty-state", state.as_str()) }
}

/// Tasks by the one they stand below; what stands below something that is not there stands at the top.
pub struct Tree<'a> {
    below: BTreeMap<Option<&'a Code>, Vec<&'a Task>>,
    count: usize,
}

impl<'a> Tree<'a> {
    /// The tree of a programme's tasks, each level in order.
    pub fn new(tasks: &'a [Task]) -> Self {
        let mut below: BTreeMap<Option<&Code>, Vec<&Task>> = BTreeMap::new();
        let known: BTreeSet<&Code> = tasks.iter().map(|task| &task.code).collect();
        for task in tasks {
            let parent = task.parent.as_ref().filter(|parent| known.contains(*parent));
            below.entry(parent).or_default().push(task);
        }
        Self { below, count: tasks.len() }
    }

    /// What stands directly below a task, or at the top.
    pub fn children<'s>(&'s self, of: Option<&'s Code>) -> &'s [&'a Task] {
        match self.below.get(&of) {
            Some(tasks) => tasks,
            None => &[],
        }
    }

    /// Everything below a task with its depth, in the order in which it is read.
    pub fn all_below(&self, of: &Code) -> Vec<(usize, &'a Task)> {
        let mut found = Vec::new();
        let mut waiting: Vec<(usize, &Task)> =
            self.children(Some(of)).iter().rev().map(|task| (0, *task)).collect();
        while let Some((level, task)) = waiting.pop() {
            found.push((level, task));
            // What stands in a circle is not reached from the top, but might be asked for itself.
            if found.len() > self.count {
                break;
            }
            waiting.extend(self.children(Some(&task.code)).iter().rev().map(|t| (level + 1, *t)));
        }
        found
    }
}

/// Languages a form asks for: the country's own, English, and the person's.
pub fn form_locales(v: &View<'_>) -> Vec<Locale> {
    let site = &v.country.nation.site;
    let mut locales = vec![site.home_locale.clone()];
    let english = Locale::new("en").ok().filter(|en| site.locales.contains(en));
    for locale in english.into_iter().chain([v.local.locale.clone()]) {
        if !locales.contains(&locale) {
            locales.push(locale);
        }
    }
    locales
}

/// Words as typed, or as they are kept.
pub fn typed_words(typed: Option<&Fields>, name: &str, locale: &Locale, kept: Option<&Wording>) -> String {
    let field = format!("{name}-{locale}");
    if let Some(typed) = typed.filter(|t| t.has(&field)) {
        return typed.get(&field).to_owned();
    }
    kept.and_then(|words| words.0.get(locale.as_str())).cloned().unwrap_or_default()
}

/// The words a form sent; languages it did not show keep theirs.
pub fn sent_words(v: &View<'_>, fields: &Fields, name: &str, kept: Option<&Wording>) -> Wording {
    let mut words = kept.cloned().unwrap_or_default();
    for locale in form_locales(v) {
        let field = format!("{name}-{locale}");
        if !fields.has(&field) {
            continue;
        }
        let text = fields.get(&field);
        if text.is_empty() {
            words.0.remove(locale.as_str());
        } else {
            words.0.insert(locale.as_str().to_owned(), text.to_owned());
        }
    }
    words
}

/// Organisations of a day as choices, by name.
pub fn organisations(v: &View<'_>, on: Date, chosen: &str, wanted: impl Fn(&Code) -> bool) -> Vec<Choice> {
    let all = v.country.nation.organisations.iter().filter(|o| stands(o, on) && wanted(&o.code));
    let name = |o: &Organisation| v.name("organisation", o.code.as_str());
    let mut choices: Vec<Choice> = all.map(|o| Choice::new(o.code.to_string(), name(o), chosen)).collect();
    v.local.formats.sort_by_name(&mut choices, |c| &c.text);
    choices
}

fn stands(o: &Organisation, on: Date) -> bool {
    o.valid_from.is_none_or(|from| from <= on) && o.valid_to.is_none_or(|to| on <= to)
}

const EVERY: &str = "every:";

/// Who could be meant, with those who are: kinds first, then organisations by name.
pub fn body_ticks(v: &View<'_>, on: Date, chosen: &[String]) -> Vec<Tick> {
    let all = &v.country.nation.organisations;
    let kinds = KINDS.iter().filter(|kind| all.iter().any(|o| o.kind == **kind && stands(o, on)));
    let mut ticks: Vec<Tick> = kinds
        .map(|kind| {
            let value = format!("{EVERY}{kind}");
            let text = v.t1("duty-every", "kind", &v.word("organisation", kind));
            Tick { on: chosen.contains(&value), value, text }
        })
        .collect();
    let of = organisations(v, on, "", |_| true);
    ticks.extend(of.into_iter().map(|c| Tick {
        on: chosen.contains(&c.value),
        value: c.value,
        text: c.text,
    }));
    ticks
}

/// A body as a form sends it.
pub fn body_value(body: &Body) -> String {
    match body {
        Body::Organisation(code) => code.to_string(),
        Body::Every(kind) => format!("{EVERY}{kind}"),
    }
}

/// The bodies a form sent.
pub fn sent_bodies(fields: &Fields, name: &str) -> Result<Vec<Body>, Refusal> {
    let read = |value: &str| match value.strip_prefix(EVERY) {
        Some(kind) => Ok(Body::Every(kind.to_owned())),
        None => Code::new(value).map(Body::Organisation).map_err(|_| Refusal::Missing("organisation")),
    };
    fields.all(name).map(read).collect()
}

/// Pages a form sent, one a line.
pub fn sent_pages(fields: &Fields) -> Result<Vec<String>, Refusal> {
    let lines = fields.raw("sources").lines().map(str::trim).filter(|line| !line.is_empty());
    let pages: Vec<String> = lines.map(str::to_owned).collect();
    let page = |line: &String| line.starts_with("https://") || line.starts_with("http://");
    if pages.iter().all(page) {
        Ok(pages)
    } else {
        Err(Refusal::Invalid { field: "sources", reason: "address-wrong" })
    }
}

/// A code of a chooser; none when nothing was chosen.
pub fn sent_code(fields: &Fields, name: &str) -> Option<Code> {
    Code::new(fields.get(name)).ok()
}

/// A rule's no, which the form shows; anything else goes on as it is.
pub fn refused(error: FlowError) -> Result<Refusal, Failure> {
    match error {
        FlowError::Refused(Refusal::Forbidden(_)) => Err(Failure::Forbidden),
        FlowError::Refused(refusal) => Ok(refusal),
        other => Err(other.into()),
    }
}

/// Documents of the library as choices, by number and name.
pub fn documents(v: &View<'_>, chosen: &str, none: bool) -> Vec<Choice> {
    let all = v.country.nation.documents.iter();
    let mut choices: Vec<Choice> = all
        .map(|d| {
            let basis = model::programme::Basis { document: d.code.clone(), place: String::new() };
            let text = crate::pages::programme::words::document(v, &basis);
            Choice::new(d.code.to_string(), text, chosen)
        })
        .collect();
    v.local.formats.sort_by_name(&mut choices, |c| &c.text);
    if none {
        choices.insert(0, Choice::new("", "–", chosen));
    }
    choices
}
