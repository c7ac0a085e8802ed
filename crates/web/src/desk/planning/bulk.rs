//! The same thing done to several editions at once, with a report line by line.

use std::borrow::Cow;
use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use flow::FlowError;
use flow::publish::bulk::{Bulk, offered, perform};
use flow::trust::Scope;
use model::{Act, Code, Edition, Item, Locale, PersonId, Refusal};
use render::View;
use render::pages::desk::Choice;
use render::pages::desk::message::NameField;
use render::pages::desk::planning::{BulkPage, BulkReportPage, BulkRow, ChosenRow};
use store::Conn;

use super::calendar::person_choices;
use super::zones::{Zones, read_instant, read_zone};
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::parts::names;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// Most items at once.
const MOST: usize = 200;

/// What was chosen: an item, and which of its editions.
struct Chosen {
    item: Item,
    title: String,
    editions: Vec<Edition>,
    /// A language that was asked for and is not begun.
    missing: Option<Locale>,
}

/// `POST /desk/items/bulk`: first what was chosen and what is to be said with it, then the deed and its report.
pub async fn bulk(State(app): State<Arc<App>>, staff: Staff, fields: Fields) -> Result<Response, Failure> {
    let act = fields.get("act").to_owned();
    if !offered(&staff.me.rights).contains(&act.as_str()) {
        return Err(Failure::Forbidden);
    }
    let mut conn = app.store.read().await?;
    let chosen = chosen(&mut conn, &staff, &fields).await?;
    drop(conn);
    if chosen.is_empty() {
        return ask(&app, &staff, &fields, &chosen, &act, Some(staff.view().t("bulk-none"))).await;
    }
    if fields.get("step") != "do" {
        return ask(&app, &staff, &fields, &chosen, &act, None).await;
    }
    match read(&staff.view(), &fields, &act) {
        Ok(what) => report(&app, &staff, &fields, &chosen, &act, &what).await,
        Err(refusal) => ask(&app, &staff, &fields, &chosen, &act, Some(staff.explain(&refusal))).await,
    }
}

/// The items and editions a form names.
async fn chosen(conn: &mut Conn, staff: &Staff, fields: &Fields) -> Result<Vec<Chosen>, Failure> {
    let whole = fields.has("whole");
    let codes: Vec<&str> = fields.all(if whole { "shown" } else { "item" }).take(MOST).collect();
    let which = fields.get("which");
    let mut all = Vec::new();
    for code in codes {
        let Ok(code) = Code::new(code) else { continue };
        let Some(item) = store::item::find_item(conn, &code).await? else { continue };
        if !staff.me.rights.may(Act::See, Scope::of(&item.publisher)) {
            continue;
        }
        let mut editions = Vec::new();
        let mut title = item.code.to_string();
        for summary in store::edition::editions_of(conn, item.id).await? {
            let wanted = match which {
                "all" => true,
                "" | "original" => summary.locale == item.written_in,
                locale => summary.locale.as_str() == locale,
            };
            if summary.locale == item.written_in && !summary.title.is_empty() {
                title.clone_from(&summary.title);
            }
            if wanted && let Some(edition) = store::edition::edition_by_id(conn, summary.id).await? {
                editions.push(edition);
            }
        }
        let missing = Locale::new(which).ok().filter(|_| editions.is_empty());
        all.push(Chosen { item, title, editions, missing });
    }
    Ok(all)
}

fn read(v: &View<'_>, fields: &Fields, act: &str) -> Result<Bulk, Refusal> {
    let words = |name: &str| fields.get(name).to_owned();
    let needed = |name: &'static str| match fields.get(name) {
        "" => Err(Refusal::Missing(name)),
        text => Ok(text.to_owned()),
    };
    Ok(match act {
        "assign" => Bulk::Assign {
            to: match fields.get("assignee") {
                "" => None,
                id => Some(id.parse::<PersonId>().map_err(|_| Refusal::Missing("assignee"))?),
            },
            due_on: match fields.get("due_on") {
                "" => None,
                day => Some(
                    day.parse().map_err(|_| Refusal::Invalid { field: "due_on", reason: "date-wrong" })?,
                ),
            },
        },
        "submit" => Bulk::Submit { remark: words("remark") },
        "approve" => Bulk::Approve { remark: words("remark") },
        "schedule" => Bulk::Schedule {
            at: read_instant(v, fields, "publish_at")?.ok_or(Refusal::Missing("publish_at"))?,
            expire_at: read_instant(v, fields, "expire_at")?,
            zone: read_zone(v, fields)?.0,
        },
        "publish" => Bulk::Publish { note: words("note") },
        _ => Bulk::Withdraw { reason: needed("reason")? },
    })
}

/// What readers are told of it: the one field whose words each language may have of its own.
fn told(act: &str) -> Option<&'static str> {
    match act {
        "publish" => Some("note"),
        "withdraw" => Some("reason"),
        _ => None,
    }
}

/// The deed for an edition in one language: with the words typed for it, where there are any.
fn in_language<'a>(what: &'a Bulk, fields: &Fields, locale: &Locale) -> Cow<'a, Bulk> {
    let own = |name: &str| Some(fields.get(&format!("{name}-{locale}")).to_owned()).filter(|t| !t.is_empty());
    let own = match what {
        Bulk::Publish { .. } => own("note").map(|note| Bulk::Publish { note }),
        Bulk::Withdraw { .. } => own("reason").map(|reason| Bulk::Withdraw { reason }),
        _ => None,
    };
    own.map_or(Cow::Borrowed(what), Cow::Owned)
}

/// A field for each language of the chosen texts, where they are in several and readers are told something.
fn own_words(v: &View<'_>, fields: &Fields, chosen: &[Chosen], act: &str) -> Vec<NameField> {
    let Some(name) = told(act) else { return Vec::new() };
    let in_any = |l: &&Locale| chosen.iter().any(|c| c.editions.iter().any(|e| e.locale == **l));
    let locales: Vec<&Locale> = v.country.nation.site.locales.iter().filter(in_any).collect();
    if locales.len() < 2 {
        return Vec::new();
    }
    let field = |l: &Locale| NameField {
        tag: l.to_string(),
        dir: l.direction().as_str(),
        language: v.language(l),
        text: fields.get(&format!("{name}-{l}")).to_owned(),
        required: false,
    };
    locales.into_iter().map(field).collect()
}

fn act_words(v: &View<'_>, act: &str) -> String {
    v.word("act", act)
}

async fn ask(
    app: &App,
    staff: &Staff,
    fields: &Fields,
    chosen: &[Chosen],
    act: &str,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let people = names(&mut conn).await?;
    let zones = Zones::of(&mut conn, staff).await?;
    drop(conn);
    let mut d = staff.desk(act_words(&staff.view(), act), "desk-items");
    d.wrong = wrong;
    let v = d.v;
    let mut persons = person_choices(&v, &people, fields.get("assignee"));
    if let Some(first) = persons.first_mut() {
        first.text = v.t("desk-nobody");
    }
    let count = chosen.iter().map(|c| c.editions.len()).sum::<usize>();
    let rows = chosen.iter().map(|c| ChosenRow {
        code: c.item.code.to_string(),
        title: c.title.clone(),
        lang: c.item.written_in.to_string(),
        languages: {
            let names: Vec<String> = c.editions.iter().map(|e| v.language(&e.locale)).collect();
            if names.is_empty() { v.t("matrix-none") } else { v.local.formats.list(&names) }
        },
    });
    page(&BulkPage {
        act: act.to_owned(),
        which: fields.get("which").to_owned(),
        rows: rows.collect(),
        count: v.n("bulk-chosen-count", i64::try_from(count).unwrap_or(i64::MAX)),
        people: persons,
        due_on: fields.get("due_on").to_owned(),
        remark: fields.get("remark").to_owned(),
        note: fields.get("note").to_owned(),
        reason: fields.get("reason").to_owned(),
        publish_at: fields.get("publish_at").to_owned(),
        expire_at: fields.get("expire_at").to_owned(),
        zones: zones.choices(app.clock.now(), fields.get("zone")),
        own: own_words(&v, fields, chosen, act),
        d,
    })
}

async fn report(
    app: &App,
    staff: &Staff,
    fields: &Fields,
    chosen: &[Chosen],
    act: &str,
    what: &Bulk,
) -> Result<Response, Failure> {
    let d = staff.desk(staff.view().t("bulk-report"), "desk-items");
    let v = d.v;
    let (mut rows, mut done) = (Vec::new(), 0_i64);
    for c in chosen {
        let line = |locale: &Locale, outcome: Result<(), String>| BulkRow {
            title: c.title.clone(),
            lang: c.item.written_in.to_string(),
            href: format!("/desk/items/{}/{locale}", c.item.code),
            language: v.language(locale),
            done: outcome.is_ok(),
            why: outcome.err().unwrap_or_default(),
        };
        for edition in &c.editions {
            let what = in_language(what, fields, &edition.locale);
            let outcome = perform(&app.store, &staff.me.rights, app.clock.as_ref(), edition.id, &what).await;
            let outcome = match outcome {
                Ok(()) => Ok(()),
                Err(FlowError::Refused(refusal)) => Err(staff.explain(&refusal)),
                // What failed is our fault; the others go on, and the line says so.
                Err(e) => {
                    tracing::error!("{act} of {} ({}): {e}", c.item.code, edition.locale);
                    Err(v.t("failed"))
                }
            };
            done += i64::from(outcome.is_ok());
            rows.push(line(&edition.locale, outcome));
        }
        if let Some(locale) = &c.missing {
            rows.push(line(locale, Err(v.t("matrix-none"))));
        }
    }
    let refused = i64::try_from(rows.len()).unwrap_or(i64::MAX) - done;
    page(&BulkReportPage {
        act: act_words(&v, act),
        done: v.n("bulk-done-count", done),
        refused: (refused > 0).then(|| v.n("bulk-refused-count", refused)),
        rows,
        d,
    })
}

/// What can be done to several items, for the list of items.
pub fn acts(staff: &Staff) -> Vec<Choice> {
    let v = staff.view();
    offered(&staff.me.rights).into_iter().map(|act| Choice::new(act, act_words(&v, act), "")).collect()
}

/// Which editions of the chosen items are meant, for the list of items.
pub fn which(staff: &Staff) -> Vec<Choice> {
    let v = staff.view();
    let mut choices = vec![
        Choice::new("original", v.t("bulk-original"), "original"),
        Choice::new("all", v.t("bulk-all"), "original"),
    ];
    let locales = v.country.nation.site.locales.iter();
    choices.extend(locales.map(|l| Choice::new(l.as_str(), v.language(l), "original")));
    choices
}
