//! The home page: what leads it, in which language, on which days, and which facts stand on it.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use flow::publish::set_home;
use model::{Code, HomeLead, Locale, Refusal};
use render::View;
use render::pages::desk::Choice;
use render::pages::desk::administration::{HomeEditPage, LeadRow};

use super::{refused, whole};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// Rows to add to, and the most there can be.
const SPARE: usize = 3;
const MOST: usize = 40;

/// A row as typed: item, language, first and last day.
type Typed = [String; 4];

/// `GET /desk/administration/home`
pub async fn form(State(app): State<Arc<App>>, staff: Staff) -> Result<Response, Failure> {
    whole(&staff)?;
    let site = &staff.shown.country.nation.site;
    let date = |day: Option<jiff::civil::Date>| day.map(|d| d.to_string()).unwrap_or_default();
    let leads = site.leads.iter().map(|l| {
        let locale = l.locale.as_ref().map(ToString::to_string).unwrap_or_default();
        [l.item.to_string(), locale, date(l.from), date(l.to)]
    });
    let facts = site.home_facts.iter().map(ToString::to_string).collect();
    show(&app, &staff, leads.collect(), facts, None).await
}

async fn show(
    app: &App,
    staff: &Staff,
    mut leads: Vec<Typed>,
    mut facts: Vec<String>,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let items = store::desk::items(&mut app.store.read().await?).await?;
    let mut d = staff.desk(staff.view().t("admin-home"), "desk-administration");
    d.wrong = wrong;
    let v = d.v;
    leads.resize((leads.len() + SPARE).min(MOST), Typed::default());
    facts.resize((facts.len() + SPARE).min(MOST), String::new());
    let title = |code: &str| {
        items.iter().find(|i| i.code.as_str() == code).map(|i| i.title.clone()).unwrap_or_default()
    };
    let leads = leads.into_iter().enumerate().map(|(at, [item, locale, from, to])| LeadRow {
        number: at + 1,
        title: title(&item),
        locales: locales(&v, &locale),
        item,
        from,
        to,
    });
    let facts = facts.into_iter().enumerate().map(|(at, code)| {
        let name = v.find_name("fact", &code).unwrap_or_default().to_owned();
        (at + 1, code, name)
    });
    page(&HomeEditPage {
        leads: leads.collect(),
        facts: facts.collect(),
        items: items.iter().map(|i| (i.code.to_string(), i.title.clone())).collect(),
        known: v
            .country
            .nation
            .facts
            .iter()
            .filter(|f| f.retired_on.is_none())
            .map(|f| (f.code.to_string(), v.name("fact", f.code.as_str())))
            .collect(),
        public_href: v.href("/"),
        d,
    })
}

fn locales(v: &View<'_>, chosen: &str) -> Vec<Choice> {
    let mut out = vec![Choice::new("", v.t("desk-any"), chosen)];
    out.extend(
        v.country.nation.site.locales.iter().map(|l| Choice::new(l.to_string(), v.language(l), chosen)),
    );
    out
}

/// The rows of a form in the order of their numbers; rows with the same number keep theirs.
fn sent_leads(fields: &Fields) -> Vec<Typed> {
    let mut rows: Vec<(u32, Typed)> = (1..=MOST)
        .map(|n| {
            let get = |name: &str| fields.get(&format!("{name}-{n}")).to_owned();
            let order = get("order").parse().unwrap_or(u32::MAX);
            (order, [get("item"), get("locale"), get("from"), get("to")])
        })
        .filter(|(_, [item, ..])| !item.is_empty())
        .collect();
    rows.sort_by_key(|(order, _)| *order);
    rows.into_iter().map(|(_, row)| row).collect()
}

fn read(rows: &[Typed]) -> Result<Vec<HomeLead>, Refusal> {
    let date = |text: &String| match text.as_str() {
        "" => Ok(None),
        day => day.parse().map(Some).map_err(|_| Refusal::Invalid { field: "date", reason: "date-wrong" }),
    };
    rows.iter()
        .map(|[item, locale, from, to]| {
            Ok(HomeLead {
                item: Code::new(item.clone())
                    .map_err(|_| Refusal::NotFound { what: "lead", key: item.clone() })?,
                locale: Locale::new(locale).ok(),
                from: date(from)?,
                to: date(to)?,
            })
        })
        .collect()
}

/// `POST /desk/administration/home`
pub async fn save(State(app): State<Arc<App>>, staff: Staff, fields: Fields) -> Result<Response, Failure> {
    let rows = sent_leads(&fields);
    let facts: Vec<String> = (1..=MOST)
        .map(|n| fields.get(&format!("fact-{n}")).to_owned())
        .filter(|code| !code.is_empty())
        .collect();
    let codes: Result<Vec<Code>, Refusal> = facts
        .iter()
        .map(|c| Code::new(c.clone()).map_err(|_| Refusal::NotFound { what: "proof", key: c.clone() }))
        .collect();
    let wrong = match read(&rows).and_then(|leads| Ok((leads, codes?))) {
        Ok((leads, codes)) => {
            let mut tx = app.store.begin().await?;
            match set_home(&mut tx, &staff.me.rights, app.clock.as_ref(), leads, codes).await {
                Ok(()) => {
                    tx.commit().await?;
                    return Ok(redirect("/desk/administration/home?done=done-site", false));
                }
                Err(e) => refused(e)?,
            }
        }
        Err(refusal) => refusal,
    };
    whole(&staff)?;
    let v = staff.view();
    let words = match &wrong {
        Refusal::NotFound { what: "lead", key } => v.t1("admin-lead-unknown", "item", key),
        Refusal::NotFound { what: "proof", key } => v.t1("message-proof-unknown", "proof", key),
        other => staff.explain(other),
    };
    show(&app, &staff, rows, facts, Some(words)).await
}
