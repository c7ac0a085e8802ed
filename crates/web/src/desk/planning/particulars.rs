//! An item's particulars and its embargo.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use flow::FlowError;
use flow::publish::embargo::{self, NewEmbargo};
use flow::publish::particulars::{Changed, Particulars, accept, change, decline};
use flow::trust::Scope;
use jiff::civil::Date;
use model::{
    Act, Claim, Clock, Code, EditionState, EventNotice, Format, InformationKind, Item, Locale, Rating,
    Refusal, SourceRef,
};
use render::View;
use render::pages::desk::Choice;
use render::pages::desk::planning::{EmbargoBox, ParticularsPage, PlaceField, ProposalBox, SourceField};
use store::Tx;
use store::plan::Plan;

use super::told::{changes, note};
use super::zones::{Zones, civil, read_instant, read_zone};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::items::find;
use crate::desk::page;
use crate::desk::parts::{moment, names};
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// Empty lines for further sources.
const MORE_SOURCES: usize = 3;

/// `GET /desk/items/{code}/particulars`
pub async fn form(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
) -> Result<Response, Failure> {
    let item = find(&app, &staff, &code).await?;
    show(&app, &staff, &item, None, None).await
}

/// `POST /desk/items/{code}/particulars`
pub async fn save(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let item = find(&app, &staff, &code).await?;
    let mut tx = app.store.begin().await?;
    match perform(&mut tx, &app, &staff, &item, &fields).await {
        Ok(done) => {
            tx.commit().await?;
            Ok(redirect(&format!("/desk/items/{}/particulars?done={done}", item.code), false))
        }
        Err(FlowError::Refused(refusal)) => {
            drop(tx);
            show(&app, &staff, &item, Some(&fields), Some(staff.explain(&refusal))).await
        }
        Err(e) => Err(e.into()),
    }
}

async fn perform(
    tx: &mut Tx,
    app: &App,
    staff: &Staff,
    item: &Item,
    fields: &Fields,
) -> Result<&'static str, FlowError> {
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    let country = &staff.shown.country;
    let note = |locale: &Locale, before: &Item, after: &Item| note(country, locale, before, after);
    let told = |changed: Changed| match changed {
        Changed::Nothing | Changed::Saved => "done-saved",
        Changed::Told(_) => "done-told",
        Changed::Proposed => "done-proposed",
    };
    match fields.get("act") {
        "accept" => Ok(told(accept(tx, me, clock, &item.code, &note).await?)),
        "decline" => {
            decline(tx, me, clock, &item.code, fields.get("remark")).await?;
            Ok("done-declined")
        }
        "embargo" => {
            let v = staff.view();
            let new = NewEmbargo {
                until: read_instant(&v, fields, "embargo_until")?.ok_or(Refusal::Missing("embargo_until"))?,
                zone: read_zone(&v, fields)?.0,
                reason: fields.get("reason").to_owned(),
            };
            let held = embargo::set(tx, me, clock, &item.code, &new).await?;
            Ok(if held > 0 { "done-embargo-held" } else { "done-embargo" })
        }
        "lift" => {
            embargo::lift(tx, me, clock, &item.code, fields.get("reason")).await?;
            Ok("done-lifted")
        }
        _ => {
            let plan = store::plan::plan_of(tx, item.id).await?;
            let wanted = read(staff, item, &plan, fields, clock)?;
            Ok(told(change(tx, me, clock, &item.code, &wanted, &note).await?))
        }
    }
}

/// The particulars as sent.
fn read(
    staff: &Staff,
    item: &Item,
    plan: &Plan,
    fields: &Fields,
    clock: &dyn Clock,
) -> Result<Particulars, Refusal> {
    let v = staff.view();
    let code = |name: &'static str| Code::new(fields.get(name)).map_err(|_| Refusal::Missing(name));
    let codes = |name: &'static str| fields.all(name).filter_map(|c| Code::new(c).ok()).collect();
    let before = Particulars::of(item, plan);
    let format: Format = fields.get("format").parse().map_err(|_| Refusal::Missing("format"))?;
    let kind: InformationKind = fields.get("kind").parse().map_err(|_| Refusal::Missing("kind"))?;
    let site = &v.country.nation.site.locales;
    let event = match format {
        Format::Event => Some(read_event(&v, fields, before.event.as_ref(), clock)?),
        _ => None,
    };
    let claim = match kind {
        InformationKind::Clarification => Some(Claim {
            first_seen: day(fields, "first_seen")?,
            rating: fields.get("rating").parse().unwrap_or(Rating::MissingContext),
        }),
        _ => None,
    };
    Ok(Particulars {
        kind,
        format,
        section: code("section")?,
        publisher: code("publisher")?,
        topics: codes("topic"),
        territories: codes("territory"),
        messages: codes("message"),
        sources: read_sources(fields)?,
        event,
        claim,
        languages: fields
            .all("language")
            .filter_map(|l| Locale::new(l).ok())
            .filter(|l| site.contains(l))
            .collect(),
    })
}

fn day(fields: &Fields, name: &'static str) -> Result<Option<Date>, Refusal> {
    match fields.get(name) {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(|_| Refusal::Invalid { field: name, reason: "date-wrong" }),
    }
}

fn read_sources(fields: &Fields) -> Result<Vec<SourceRef>, Refusal> {
    let mut sources = Vec::new();
    for number in 0..100 {
        let [name, url, date] = ["name", "url", "date"].map(|part| format!("source-{number}-{part}"));
        if !fields.has(&name) {
            break;
        }
        let (name, url, date) = (fields.get(&name), fields.get(&url), fields.get(&date));
        if name.is_empty() && url.is_empty() {
            continue;
        }
        let date = match date {
            "" => None,
            text => {
                Some(text.parse().map_err(|_| Refusal::Invalid { field: "source", reason: "date-wrong" })?)
            }
        };
        sources.push(SourceRef { name: name.to_owned(), url: url.to_owned(), date });
    }
    Ok(sources)
}

fn read_event(
    v: &View<'_>,
    fields: &Fields,
    before: Option<&EventNotice>,
    clock: &dyn Clock,
) -> Result<EventNotice, Refusal> {
    // The form of an item that was none shows no fields for it yet.
    if !fields.has("event_starts") {
        let none = EventNotice { starts: clock.now(), ends: None, place: BTreeMap::new(), online: None };
        return Ok(before.cloned().unwrap_or(none));
    }
    let mut place = BTreeMap::new();
    for locale in &v.country.nation.site.locales {
        let text = fields.get(&format!("place-{locale}"));
        if !text.is_empty() {
            place.insert(locale.to_string(), text.chars().take(300).collect());
        }
    }
    let online = fields.get("event_online");
    Ok(EventNotice {
        starts: read_instant(v, fields, "event_starts")?.ok_or(Refusal::Missing("event_starts"))?,
        ends: read_instant(v, fields, "event_ends")?,
        place,
        online: (!online.is_empty()).then(|| online.to_owned()),
    })
}

/// The form, with what was typed when something went wrong.
async fn show(
    app: &App,
    staff: &Staff,
    item: &Item,
    typed: Option<&Fields>,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let plan = store::plan::plan_of(&mut conn, item.id).await?;
    let zones = Zones::of(&mut conn, staff).await?;
    let editions = store::edition::editions_of(&mut conn, item.id).await?;
    let people = names(&mut conn).await?;
    let notice = super::embargo_notice(&mut conn, app, staff, item.id).await?;
    drop(conn);
    let rights = &staff.me.rights;
    let now = app.clock.now();
    let scope = Scope::text(&item.publisher, &item.written_in);
    let public = editions.iter().any(|e| e.state == EditionState::Published);
    let mut d = staff.desk(staff.view().t("plan-particulars"), "desk-items");
    d.wrong = wrong;
    d.notice = notice;
    let v = d.v;
    let title = editions.iter().find(|e| e.locale == item.written_in).map(|e| e.title.clone());
    // A form that only sets an embargo says nothing of the particulars.
    let kept = typed.filter(|t| t.has("section"));
    let now_particulars = Particulars::of(item, &plan);
    let shown = kept.and_then(|t| read(staff, item, &plan, t, app.clock.as_ref()).ok());
    let p = shown.as_ref().unwrap_or(&now_particulars);
    let nation = &v.country.nation;
    let zone_name = typed.map_or("", |t| t.get("zone"));
    let zone = flow::publish::zone::zone(zone_name).unwrap_or_else(|_| zones.main().1.clone());
    let field =
        |name: &str, stored: String| typed.filter(|t| t.has(name)).map_or(stored, |t| t.get(name).to_owned());
    let word = |list: &str, word: &str, chosen: &str| Choice::new(word, v.word(list, word), chosen);
    let event = p.event.as_ref();
    let in_force = plan.embargo.as_ref().filter(|e| e.until > now);
    let proposal = plan.proposal.as_ref().and_then(|proposal| {
        let wanted: Particulars = serde_json::from_value(proposal.particulars.clone()).ok()?;
        let own = proposal.by == rights.person.id;
        let may = rights.may(Act::Correct, scope);
        Some(ProposalBox {
            by: format!(
                "{} · {}",
                people.get(&proposal.by).cloned().unwrap_or_default(),
                moment(&v, proposal.at)
            ),
            changes: changes(&v, item, &wanted.on(item)),
            may_accept: may && !own,
            may_decline: may || own,
        })
    });
    page(&ParticularsPage {
        href: format!("/desk/items/{}/particulars", item.code),
        item_href: format!("/desk/items/{}", item.code),
        title: title.unwrap_or_else(|| item.code.to_string()),
        lang: item.written_in.to_string(),
        may_change: rights.may(Act::Write, scope),
        public,
        four_eyes: item.kind.needs_four_eyes(),
        kinds: InformationKind::ALL.iter().map(|k| word("kind", k.as_str(), p.kind.as_str())).collect(),
        formats: Format::ALL.iter().map(|f| word("format", f.as_str(), p.format.as_str())).collect(),
        sections: nation
            .sections
            .iter()
            .map(|s| Choice::new(s.code.as_str(), v.name("section", s.code.as_str()), p.section.as_str()))
            .collect(),
        publishers: publishers(staff, &v, p),
        topics: many(&v, "topic", nation.topics.iter().map(|t| &t.code), &p.topics),
        territories: many(&v, "territory", v.country.provinces().map(|t| &t.code), &p.territories),
        messages: many(
            &v,
            "message",
            nation.themes.iter().flat_map(|t| &t.messages).map(|m| &m.code),
            &p.messages,
        ),
        languages: nation
            .site
            .locales
            .iter()
            .map(|l| Choice { value: l.to_string(), text: v.language(l), chosen: p.languages.contains(l) })
            .collect(),
        sources: sources(p, kept),
        is_event: p.format == Format::Event,
        event_starts: field("event_starts", event.map(|e| civil(e.starts, &zone)).unwrap_or_default()),
        event_ends: field(
            "event_ends",
            event.and_then(|e| e.ends).map(|at| civil(at, &zone)).unwrap_or_default(),
        ),
        event_online: field("event_online", event.and_then(|e| e.online.clone()).unwrap_or_default()),
        places: nation
            .site
            .locales
            .iter()
            .map(|l| PlaceField {
                lang: l.to_string(),
                dir: l.direction().as_str(),
                language: v.language(l),
                place: event.and_then(|e| e.place.get(l.as_str())).cloned().unwrap_or_default(),
            })
            .collect(),
        zones: zones.choices(now, zone_name),
        is_claim: p.kind == InformationKind::Clarification,
        ratings: Rating::ALL
            .iter()
            .map(|r| word("rating", r.as_str(), p.claim.as_ref().map_or("", |c| c.rating.as_str())))
            .collect(),
        first_seen: p.claim.as_ref().and_then(|c| c.first_seen).map(|d| d.to_string()).unwrap_or_default(),
        proposal,
        embargo: EmbargoBox {
            until: in_force.map(|e| v.t1("embargo-until", "time", &zones.shown(&v, e.until))),
            reason: in_force.map(|e| e.reason.clone()).unwrap_or_default(),
            by: in_force.and_then(|e| people.get(&e.by).cloned()).unwrap_or_default(),
            field: field("embargo_until", in_force.map(|e| civil(e.until, &zone)).unwrap_or_default()),
            typed_reason: typed.map(|t| t.get("reason").to_owned()).unwrap_or_default(),
            may_set: !public && (rights.may(Act::Write, scope) || rights.may(Act::Publish, scope)),
            may_lift: in_force.is_some() && rights.may(Act::Publish, scope),
        },
        d,
    })
}

/// Organisations the person may write for, and the one it is.
fn publishers(staff: &Staff, v: &View<'_>, p: &Particulars) -> Vec<Choice> {
    let nation = &v.country.nation;
    let mut codes: Vec<&Code> =
        staff.me.rights.organisations(Act::Create, &nation.organisations).iter().map(|o| &o.code).collect();
    if !codes.contains(&&p.publisher) {
        codes.push(&p.publisher);
    }
    let mut choices: Vec<Choice> = codes
        .into_iter()
        .map(|c| Choice::new(c.as_str(), v.name("organisation", c.as_str()), p.publisher.as_str()))
        .collect();
    v.local.formats.sort_by_name(&mut choices, |c| &c.text);
    choices
}

/// Codes to tick; what is chosen and not offered any more stays.
fn many<'a>(
    v: &View<'_>,
    table: &str,
    offered: impl Iterator<Item = &'a Code>,
    chosen: &'a [Code],
) -> Vec<Choice> {
    let mut codes: Vec<&Code> = offered.collect();
    codes.extend(chosen.iter().filter(|c| !codes.contains(c)).collect::<Vec<_>>());
    codes
        .into_iter()
        .map(|c| Choice { value: c.to_string(), text: v.name(table, c.as_str()), chosen: chosen.contains(c) })
        .collect()
}

/// Lines for sources: as typed, else as they are, and some empty ones.
fn sources(p: &Particulars, typed: Option<&Fields>) -> Vec<SourceField> {
    let mut rows: Vec<SourceField> = match typed {
        Some(fields) => (0..100)
            .map_while(|n| {
                let part = |part: &str| fields.get(&format!("source-{n}-{part}")).to_owned();
                fields.has(&format!("source-{n}-name")).then(|| SourceField {
                    name: part("name"),
                    url: part("url"),
                    date: part("date"),
                })
            })
            .filter(|s| !s.name.is_empty() || !s.url.is_empty())
            .collect(),
        None => p
            .sources
            .iter()
            .map(|s| SourceField {
                name: s.name.clone(),
                url: s.url.clone(),
                date: s.date.map(|d| d.to_string()).unwrap_or_default(),
            })
            .collect(),
    };
    rows.extend((0..MORE_SOURCES).map(|_| SourceField::default()));
    rows
}
