//! The checklists themselves: what is asked of which texts.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use flow::FlowError;
use flow::publish::checklist::{move_entry, retire_entry, save_entry};
use flow::trust::Scope;
use model::{Act, ChecklistEntry, Code, Format, Gate, InformationKind, Refusal, Texts};
use render::View;
use render::pages::desk::Choice;
use render::pages::desk::planning::{ChecklistPage, ChecklistRow, EntryPage, EntryWords};

use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// The last part of the address at which an entry is begun.
const NEW: &str = "new";

fn allowed(staff: &Staff) -> Result<(), Failure> {
    staff.me.rights.need(Act::ManageSite, Scope::COUNTRY).map_err(|_| Failure::Forbidden)
}

/// `GET /desk/checklists`
pub async fn list(State(app): State<Arc<App>>, staff: Staff) -> Result<Response, Failure> {
    allowed(&staff)?;
    let entries = store::checklist::entries(&mut app.store.read().await?).await?;
    let d = staff.desk(staff.view().t("desk-checklists"), "desk-checklists");
    let v = d.v;
    let any = |text: Option<String>| text.unwrap_or_else(|| v.t("desk-any"));
    let rows = entries.iter().map(|kept| {
        let e = &kept.entry;
        ChecklistRow {
            code: e.code.to_string(),
            href: format!("/desk/checklists/{}", e.code),
            words: e.words_in(&[&v.local.locale, &v.country.nation.site.home_locale]).to_owned(),
            kind: any(e.kind.map(|k| v.word("kind", k.as_str()))),
            format: any(e.format.map(|f| v.word("format", f.as_str()))),
            texts: v.word("texts", e.texts.as_str()),
            gate: v.word("gate", e.gate.as_str()),
            retired: kept.retired_at.is_some(),
        }
    });
    page(&ChecklistPage { rows: rows.collect(), d })
}

/// `POST /desk/checklists`: order, and what is asked no more.
pub async fn act(State(app): State<Arc<App>>, staff: Staff, fields: Fields) -> Result<Response, Failure> {
    allowed(&staff)?;
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    let mut tx = app.store.begin().await?;
    for name in ["up", "down", "retire", "revive"] {
        if !fields.has(name) {
            continue;
        }
        let code = Code::new(fields.get(name)).map_err(|_| Failure::NotFound)?;
        match name {
            "up" | "down" => move_entry(&mut tx, me, clock, &code, name == "up").await?,
            _ => retire_entry(&mut tx, me, clock, &code, name == "retire").await?,
        }
    }
    tx.commit().await?;
    Ok(redirect("/desk/checklists?done=done-saved", false))
}

/// `GET /desk/checklists/{code}`
pub async fn entry(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
) -> Result<Response, Failure> {
    allowed(&staff)?;
    let entry = if code == NEW { None } else { Some(find(&app, &code).await?) };
    show(&staff, &code, entry.as_ref(), None, None)
}

async fn find(app: &App, code: &str) -> Result<ChecklistEntry, Failure> {
    let code = Code::new(code).map_err(|_| Failure::NotFound)?;
    Ok(flow::publish::checklist::entry(&mut app.store.read().await?, &code).await?.entry)
}

/// `POST /desk/checklists/{code}`
pub async fn save(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    allowed(&staff)?;
    let new = code == NEW;
    let stored = if new { None } else { Some(find(&app, &code).await?) };
    let wanted = match read(&staff.view(), &fields, stored.as_ref()) {
        Ok(wanted) => wanted,
        Err(refusal) => {
            return show(&staff, &code, stored.as_ref(), Some(&fields), Some(staff.explain(&refusal)));
        }
    };
    let mut tx = app.store.begin().await?;
    match save_entry(&mut tx, &staff.me.rights, app.clock.as_ref(), &wanted, new).await {
        Ok(()) => {
            tx.commit().await?;
            Ok(redirect("/desk/checklists?done=done-saved", false))
        }
        Err(FlowError::Refused(refusal)) => {
            show(&staff, &code, stored.as_ref(), Some(&fields), Some(staff.explain(&refusal)))
        }
        Err(e) => Err(e.into()),
    }
}

fn read(v: &View<'_>, fields: &Fields, stored: Option<&ChecklistEntry>) -> Result<ChecklistEntry, Refusal> {
    let mut words: BTreeMap<String, String> = stored.map(|e| e.words.clone()).unwrap_or_default();
    for locale in &v.country.nation.site.locales {
        let text: String = fields.get(&format!("words-{locale}")).chars().take(300).collect();
        words.insert(locale.to_string(), text);
    }
    words.retain(|_, text| !text.is_empty());
    let code = match stored {
        Some(entry) => entry.code.clone(),
        None => {
            let letters = |_| Refusal::Invalid { field: "code", reason: "code-letters" };
            let text = fields.get("code");
            if text.is_empty() {
                return Err(Refusal::Missing("code"));
            }
            let code = Code::new(text).map_err(letters)?;
            // The address at which an entry is begun.
            if code.as_str() == NEW {
                return Err(Refusal::AddressTaken(NEW.to_owned()));
            }
            code
        }
    };
    Ok(ChecklistEntry {
        code,
        kind: fields.get("kind").parse().ok(),
        format: fields.get("format").parse().ok(),
        texts: fields.get("texts").parse().unwrap_or(Texts::All),
        gate: fields.get("gate").parse().unwrap_or(Gate::Advice),
        renew: fields.has("renew"),
        words,
    })
}

fn show(
    staff: &Staff,
    code: &str,
    entry: Option<&ChecklistEntry>,
    typed: Option<&Fields>,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let v = staff.view();
    let title = entry.map_or_else(
        || v.t("checklist-new"),
        |e| e.words_in(&[&v.local.locale, &v.country.nation.site.home_locale]).to_owned(),
    );
    let mut d = staff.desk(title, "desk-checklists");
    d.wrong = wrong;
    let v = d.v;
    let field = |name: &str, stored: Option<&str>| {
        typed.map_or_else(|| stored.unwrap_or_default().to_owned(), |t| t.get(name).to_owned())
    };
    let any = |list: &str, words: Vec<&'static str>, chosen: &str| -> Vec<Choice> {
        let mut all = vec![Choice::new("", v.t("desk-any"), chosen)];
        all.extend(words.into_iter().map(|w| Choice::new(w, v.word(list, w), chosen)));
        all
    };
    let words = |list: &str, words: Vec<&'static str>, chosen: &str| -> Vec<Choice> {
        words.into_iter().map(|w| Choice::new(w, v.word(list, w), chosen)).collect()
    };
    let kind = field("kind", entry.and_then(|e| e.kind).map(|k| k.as_str()));
    let format = field("format", entry.and_then(|e| e.format).map(|f| f.as_str()));
    let texts = field("texts", Some(entry.map_or("all", |e| e.texts.as_str())));
    let gate = field("gate", Some(entry.map_or("advice", |e| e.gate.as_str())));
    // The person's own language first: it is the one they think in.
    let mut locales: Vec<_> = v.country.nation.site.locales.iter().collect();
    locales.sort_by_key(|l| **l != v.local.locale);
    page(&EntryPage {
        href: format!("/desk/checklists/{code}"),
        new: entry.is_none(),
        code: field("code", entry.map(|e| e.code.as_str())),
        kinds: any("kind", InformationKind::ALL.iter().map(|k| k.as_str()).collect(), &kind),
        formats: any("format", Format::ALL.iter().map(|f| f.as_str()).collect(), &format),
        texts: words("texts", Texts::ALL.iter().map(|t| t.as_str()).collect(), &texts),
        gates: words("gate", Gate::ALL.iter().map(|g| g.as_str()).collect(), &gate),
        renew: typed.map_or(entry.is_some_and(|e| e.renew), |t| t.has("renew")),
        words: locales
            .into_iter()
            .map(|l| EntryWords {
                lang: l.to_string(),
                dir: l.direction().as_str(),
                language: v.language(l),
                text: field(
                    &format!("words-{l}"),
                    entry.and_then(|e| e.words.get(l.as_str())).map(String::as_str),
                ),
            })
            .collect(),
        d,
    })
}
