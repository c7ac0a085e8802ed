//! Machines that translate: which serve which pairs, what was sent to them, and a way to try them.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use flow::publish::language::machine::{MachineError, Providers, suggest};
use jiff::ToSpan as _;
use model::{Act, Locale};
use render::View;
use render::pages::desk::Choice;
use render::pages::desk::language::{MachineRow, MachinesPage, SentRow, Words};

use super::parts::{PART, pair, tabs};
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// What a page shows beside the list.
#[derive(Default)]
struct Outcome {
    typed: Option<Fields>,
    answer: Option<(Words, String)>,
    /// A machine with what it says it knows.
    knows: Option<(String, String)>,
    wrong: Option<String>,
}

/// What went wrong, in words.
fn explain(v: &View<'_>, error: &MachineError) -> String {
    let words = v.t(error.key());
    match error {
        MachineError::Unreachable { machine, detail } | MachineError::BadAnswer { machine, detail } => {
            format!("{machine}: {words} ({detail})")
        }
        MachineError::Refused { machine, status, detail } if detail.is_empty() => {
            format!("{machine}: {words} ({status})")
        }
        MachineError::Refused { machine, status, detail } => {
            format!("{machine}: {words} ({status}: {detail})")
        }
        MachineError::TooLong { machine, .. } => format!("{machine}: {words}"),
        _ => words,
    }
}

/// `GET /desk/language/machines`
pub async fn list(State(app): State<Arc<App>>, staff: Staff) -> Result<Response, Failure> {
    show(&app, &staff, Outcome::default()).await
}

async fn show(app: &App, staff: &Staff, outcome: Outcome) -> Result<Response, Failure> {
    let today = app.clock.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let since = today.checked_sub(30.days()).unwrap_or(today);
    let sent = store::machine::uses_since(&mut app.store.read().await?, since).await?;
    let mut d = staff.desk(staff.view().t("machine-title"), PART);
    d.wrong = outcome.wrong;
    let v = d.v;
    let typed = |name: &str| outcome.typed.as_ref().map_or("", |t| t.get(name)).to_owned();
    let choices = |current: &str| {
        let locales = v.country.nation.site.locales.iter();
        locales.map(|l| Choice::new(l.as_str(), v.language(l), current)).collect::<Vec<_>>()
    };
    let machines = app.machines().list().iter().map(|machine| {
        let settings = &machine.settings;
        let name = settings.name.to_string();
        let model = settings.model.as_deref().map(|m| format!(" · {m}")).unwrap_or_default();
        MachineRow {
            knows: outcome.knows.as_ref().filter(|(n, _)| *n == name).map(|(_, knows)| knows.clone()),
            name,
            kind: format!("{}{model}", settings.kind.as_str()),
            url: settings.url.clone(),
            pairs: settings.pairs.iter().map(ToString::to_string).collect(),
            has_key: machine.has_key(),
        }
    });
    let (answer, answered_by) = outcome.answer.map_or((None, String::new()), |(words, by)| (Some(words), by));
    let first = app.machines().list().first().and_then(|m| m.settings.pairs.first().cloned());
    let proposed = |side: Option<Locale>| side.map(|l| l.to_string()).unwrap_or_default();
    let (from, to) = match &outcome.typed {
        Some(_) => (typed("from"), typed("to")),
        None => first.map_or((String::new(), String::new()), |p| (proposed(p.from), proposed(p.to))),
    };
    page(&MachinesPage {
        tabs: tabs(&v, "machine-title"),
        machines: machines.collect(),
        sent: sent
            .iter()
            .map(|s| SentRow {
                machine: s.provider.to_string(),
                pair: pair(&v, &s.from, &s.to),
                requests: v.num(s.requests),
                texts: v.num(s.texts),
                characters: v.num(s.characters),
                last: v.date(s.day),
            })
            .collect(),
        may_try: staff.me.rights.anywhere(Act::Translate),
        from: choices(&from),
        to: choices(&to),
        text: typed("text"),
        answer,
        answered_by,
        d,
    })
}

/// `POST /desk/language/machines`: tries a sentence, or asks a machine what it knows.
pub async fn act(State(app): State<Arc<App>>, staff: Staff, fields: Fields) -> Result<Response, Failure> {
    if !staff.me.rights.anywhere(Act::Translate) {
        return Err(Failure::Forbidden);
    }
    let outcome = if fields.has("ask") {
        ask(&app, &staff, &fields).await
    } else {
        try_one(&app, &staff, fields).await
    };
    show(&app, &staff, outcome).await
}

async fn ask(app: &App, staff: &Staff, fields: &Fields) -> Outcome {
    let v = staff.view();
    let name = fields.get("ask");
    let Some(machine) = app.machines().list().iter().find(|m| m.settings.name.as_str() == name) else {
        return Outcome::default();
    };
    match machine.pairs().await {
        Ok(Some(pairs)) => {
            let shown: Vec<String> =
                pairs.iter().take(60).map(|(from, to)| format!("{from} → {to}")).collect();
            let more = if pairs.len() > shown.len() { " …" } else { "" };
            let knows = format!("{}{more}", shown.join(", "));
            Outcome { knows: Some((name.to_owned(), knows)), ..Outcome::default() }
        }
        Ok(None) => {
            Outcome { knows: Some((name.to_owned(), v.t("machine-knows-not"))), ..Outcome::default() }
        }
        Err(e) => Outcome { wrong: Some(explain(&v, &e)), ..Outcome::default() },
    }
}

async fn try_one(app: &App, staff: &Staff, fields: Fields) -> Outcome {
    let v = staff.view();
    let locales = Locale::new(fields.get("from")).ok().zip(Locale::new(fields.get("to")).ok());
    let text = fields.raw("text").to_owned();
    let Some((from, to)) = locales.filter(|_| !text.trim().is_empty()) else {
        let wrong = v.t1("refusal-missing", "field", &v.t("machine-text"));
        return Outcome { typed: Some(fields), wrong: Some(wrong), ..Outcome::default() };
    };
    let actor = staff.me.actor();
    let providers = Providers {
        machines: app.machines(),
        store: &app.store,
        clock: app.clock.as_ref(),
        actor: &actor,
        about: None,
    };
    match suggest(&providers, &from, &to, &[&text], false).await {
        Ok(mut answers) => {
            let by =
                app.machines().route(&from, &to).map(|m| m.settings.name.to_string()).unwrap_or_default();
            let words = Words::new(&to, answers.pop().unwrap_or_default());
            Outcome { typed: Some(fields), answer: Some((words, by)), ..Outcome::default() }
        }
        Err(e) => Outcome { wrong: Some(explain(&v, &e)), typed: Some(fields), ..Outcome::default() },
    }
}
