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
use crate::desk::choose::{self, Chosen, Field, Pool};
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// Rows to add to, and the most there can be.
const SPARE: usize = 3;
const MOST: usize = 40;

/// A row as typed: item; language, first and last day.
type Typed = (Chosen, [String; 3]);

/// What can stand on it.
struct Ground {
    items: Pool,
    facts: Pool,
}

impl Ground {
    /// With what stands there now, which can stay.
    async fn find(app: &App, staff: &Staff, typed: Option<&Fields>) -> Result<Self, Failure> {
        let names: Vec<String> = (1..=MOST).map(|n| format!("item-{n}")).collect();
        let texts = typed.map(|fields| choose::texts(fields, names.iter().map(String::as_str)));
        let mut conn = app.store.read().await?;
        let mut items = choose::items(app, staff, &mut conn, &texts.unwrap_or_default()).await?;
        let mut facts = choose::facts(staff);
        let site = &staff.shown.country.nation.site;
        site.leads.iter().for_each(|lead| items.keep(lead.item.as_str()));
        site.home_facts.iter().for_each(|fact| facts.keep(fact.as_str()));
        Ok(Self { items, facts })
    }
}

/// `GET /desk/administration/home`
pub async fn form(State(app): State<Arc<App>>, staff: Staff) -> Result<Response, Failure> {
    whole(&staff)?;
    let site = &staff.shown.country.nation.site;
    let date = |day: Option<jiff::civil::Date>| day.map(|d| d.to_string()).unwrap_or_default();
    let ground = Ground::find(&app, &staff, None).await?;
    let leads = site.leads.iter().map(|l| {
        let locale = l.locale.as_ref().map(ToString::to_string).unwrap_or_default();
        (ground.items.stored(l.item.as_str()), [locale, date(l.from), date(l.to)])
    });
    let facts = site.home_facts.iter().map(|fact| ground.facts.stored(fact.as_str())).collect();
    show(&staff, &ground, leads.collect(), facts, None)
}

fn show(
    staff: &Staff,
    ground: &Ground,
    mut leads: Vec<Typed>,
    mut facts: Vec<Chosen>,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let mut d = staff.desk(staff.view().t("admin-home"), "desk-administration");
    d.wrong = wrong;
    let v = d.v;
    leads.resize((leads.len() + SPARE).min(MOST), Typed::default());
    facts.resize((facts.len() + SPARE).min(MOST), Chosen::default());
    let picker = |pool: &Pool, chosen: &Chosen, kind: &str, label: &str, at: usize| {
        let number = at + 1;
        let name = format!("{kind}-{number}");
        let label = format!("{} {}", v.t(label), v.num(i64::try_from(number).unwrap_or(i64::MAX)));
        let shared = format!("home-{kind}s");
        let field = Field {
            name: &name,
            id: &name,
            label,
            help: String::new(),
            required: false,
            shared: Some(&shared),
        };
        pool.picker(&v, chosen, field)
    };
    let leads = leads.into_iter().enumerate().map(|(at, (item, [locale, from, to]))| LeadRow {
        number: at + 1,
        item: picker(&ground.items, &item, "item", "desk-item", at),
        locales: locales(&v, &locale),
        from,
        to,
    });
    let facts = facts.iter().enumerate();
    let facts = facts.map(|(at, fact)| picker(&ground.facts, fact, "fact", "nav-facts", at));
    page(&HomeEditPage {
        leads: leads.collect(),
        facts: facts.collect(),
        items: ground.items.suggestions(&v),
        known: ground.facts.suggestions(&v),
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
fn sent_leads(fields: &Fields, items: &Pool) -> Vec<Typed> {
    let mut rows: Vec<(u32, Typed)> = (1..=MOST)
        .map(|n| {
            let get = |name: &str| fields.get(&format!("{name}-{n}")).to_owned();
            let order = get("order").parse().unwrap_or(u32::MAX);
            let item = items.sent(fields, &format!("item-{n}"));
            (order, (item, [get("locale"), get("from"), get("to")]))
        })
        .filter(|(_, (item, _))| *item != Chosen::default())
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
        .map(|(item, [locale, from, to])| {
            let unknown = || Refusal::NotFound { what: "lead", key: item.code().to_owned() };
            Ok(HomeLead {
                item: item.as_code().ok_or_else(unknown)?,
                locale: Locale::new(locale).ok(),
                from: date(from)?,
                to: date(to)?,
            })
        })
        .collect()
}

/// `POST /desk/administration/home`
pub async fn save(State(app): State<Arc<App>>, staff: Staff, fields: Fields) -> Result<Response, Failure> {
    let ground = Ground::find(&app, &staff, Some(&fields)).await?;
    let rows = sent_leads(&fields, &ground.items);
    let facts: Vec<Chosen> = (1..=MOST)
        .map(|n| ground.facts.sent(&fields, &format!("fact-{n}")))
        .filter(|fact| *fact != Chosen::default())
        .collect();
    let all = rows.iter().map(|(item, _)| item).chain(&facts);
    if let Some(wrong) = choose::again(&staff.view(), &fields, all) {
        whole(&staff)?;
        return show(&staff, &ground, rows, facts, wrong);
    }
    let codes: Vec<Code> = facts.iter().filter_map(Chosen::as_code).collect();
    let wrong = match read(&rows) {
        Ok(leads) => {
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
    show(&staff, &ground, rows, facts, Some(words))
}
