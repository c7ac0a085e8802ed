//! One activity: what the plan says of it, what it produced, what reports said of it, what it cost.

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use flow::plan::plans::{ActivityField, ActivityWords, is_open, link_output, unlink_output};
use flow::trust::Scope;
use model::programme::{Activity, Cost, Output, OutputKind, Plan, newest_handed_in};
use model::{Act, ActivityId, Code, DispatchState, EditionState, Format, Locale, PersonId, Refusal};
use render::View;
use render::pages::desk::programme::plans::{ActivityOnePage, OutputLine, ToldLine};
use render::pages::desk::{Choice, StateTag};
use store::Conn;
use store::edition::EditionSummary;

use super::labels::{field_name, output_name, progress_tag, shown, source_name, state_tag, task_name};
use super::parts::{Room, explain, money, money_view, refused, sum};
use super::pointed::pointed;
use crate::answer::redirect;
use crate::app::App;
use crate::desk::choose::{self, Candidate, Chosen, Field, Pool};
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::parts::{moment, names, state_tag as edition_tag};
use crate::desk::programme::parts::programme;
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::pages::programme::words::spoken;

/// An activity of an address.
struct Found {
    room: Room,
    plan: Plan,
    /// As the version that holds says; as the newest does where none has it.
    activity: Activity,
    /// It is, or was, in an approved version.
    approved: bool,
    /// The newest version has it, and may be written.
    open: bool,
}

impl Found {
    async fn open(
        conn: &mut Conn,
        app: &App,
        staff: &Staff,
        (code, key): (&str, &str),
    ) -> Result<Self, Failure> {
        let key: ActivityId = key.parse().map_err(|_| Failure::NotFound)?;
        let programme = programme(conn, code).await?;
        let mut versions = store::programme::activity_versions(conn, key).await?;
        let first = versions.first().ok_or(Failure::NotFound)?;
        let plan = store::programme::find_plan(conn, first.plan).await?.ok_or(Failure::NotFound)?;
        if plan.programme != programme.code {
            return Err(Failure::NotFound);
        }
        let newest = store::programme::plan_version(conn, plan.id, plan.newest).await?;
        let open = newest.is_some_and(|version| is_open(version.state))
            && versions.iter().any(|a| a.version == plan.newest);
        let held = versions.iter().rposition(|a| plan.approved.is_some_and(|held| a.version <= held));
        let at = held.unwrap_or(versions.len() - 1);
        let activity = versions.swap_remove(at);
        let room = Room::of(conn, app, staff, programme, plan.organisation.clone(), plan.year).await?;
        Ok(Self { room, plan, activity, approved: held.is_some(), open })
    }
}

/// `GET /desk/programme/{programme}/activities/{key}`
pub async fn activity(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((code, key)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let found = Found::open(&mut conn, &app, &staff, (&code, &key)).await?;
    let pool = products(&app, &staff, &mut conn, None).await?;
    show(conn, &staff, &found, &pool, (None, None)).await
}

/// What an activity can have produced: texts and data sets.
async fn products(
    app: &App,
    staff: &Staff,
    conn: &mut Conn,
    typed: Option<&Fields>,
) -> Result<Pool, Failure> {
    let v = staff.view();
    let texts = typed.map(|fields| choose::texts(fields, ["output"])).unwrap_or_default();
    let items = choose::items(app, staff, conn, &texts).await?;
    let flows = store::data::flows(conn).await?;
    let flow = |code: &Code| {
        let name = v.find_name("flow", code.as_str()).unwrap_or(code.as_str());
        // By its address: an item can have the same code.
        let mut candidate = Candidate::new(format!("/desk/data/{code}"), name);
        candidate.called(code.as_str());
        candidate.about = v.t(output_name(OutputKind::Flow));
        candidate
    };
    Ok(items.and(Pool::new(flows.iter().map(|one| flow(&one.code)).collect())))
}

/// What a form says was produced. What is no word, an address or an edition as `code/language`, stands for itself.
fn sent_product(pool: &Pool, fields: &Fields) -> Chosen {
    let typed = fields.get("output");
    if typed.starts_with('/') || typed.contains("://") {
        return Chosen::itself(typed);
    }
    let chosen = pool.sent(fields, "output");
    let edition = chosen.open().filter(|text| text.contains('/')).map(Chosen::itself);
    edition.unwrap_or(chosen)
}

/// `POST /desk/programme/{programme}/activities/{key}`: links something, or takes a link away.
pub async fn act(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((code, key)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let found = Found::open(&mut conn, &app, &staff, (&code, &key)).await?;
    let base = staff.shown.country.base_url.clone();
    let kind = fields.get("kind").parse().unwrap_or(OutputKind::Link);
    let pool = products(&app, &staff, &mut conn, Some(&fields)).await?;
    let chosen = sent_product(&pool, &fields);
    if !fields.has("unlink")
        && let Some(wrong) = choose::again(&staff.view(), &fields, [&chosen])
    {
        return show(conn, &staff, &found, &pool, (Some(&fields), wrong)).await;
    }
    let point = match chosen.code() {
        "" => None,
        text => pointed(&mut conn, &base, text, kind).await?,
    };
    drop(conn);
    let (me, clock, key) = (&staff.me.rights, app.clock.as_ref(), found.activity.key);
    let mut tx = app.store.begin().await?;
    let (done, said) = if fields.has("unlink") {
        let sent = fields.get("unlink");
        let Some((kind, reference, locale)) = unlinked(sent) else { return Err(Failure::NotFound) };
        (
            unlink_output(&mut tx, me, clock, key, (kind, reference, locale.as_ref())).await,
            "done-plan-unlinked",
        )
    } else {
        let unknown =
            || Refusal::NotFound { what: "output", key: fields.get("output").chars().take(100).collect() };
        let done = match &point {
            Some(point) => link_output(&mut tx, me, clock, key, point, fields.get("title")).await,
            None if chosen.code().is_empty() => Err(Refusal::Missing("output").into()),
            None => Err(unknown().into()),
        };
        (done, "done-plan-linked")
    };
    match done {
        Ok(()) => {
            tx.commit().await?;
            Ok(redirect(&format!("{}?done={said}", found.room.one(key)), false))
        }
        Err(error) => {
            drop(tx);
            let wrong = match refused(error)? {
                Refusal::Missing("title") => staff.view().t("plans-output-needs-title"),
                refusal => explain(&staff, &refusal),
            };
            let conn = app.store.read().await?;
            show(conn, &staff, &found, &pool, (Some(&fields), Some(wrong))).await
        }
    }
}

/// What a button sends that takes a link away: kind, language or `-`, reference.
fn link_text(output: &Output) -> String {
    let locale = output.locale.as_ref().map_or("-", Locale::as_str);
    format!("{} {locale} {}", output.kind, output.reference)
}

fn unlinked(text: &str) -> Option<(OutputKind, &str, Option<Locale>)> {
    let mut parts = text.splitn(3, ' ');
    let kind = parts.next()?.parse().ok()?;
    let locale = match parts.next()? {
        "-" => None,
        tag => Some(Locale::new(tag).ok()?),
    };
    Some((kind, parts.next()?, locale))
}

async fn show(
    mut conn: Conn,
    staff: &Staff,
    found: &Found,
    pool: &Pool,
    (typed, wrong): (Option<&Fields>, Option<String>),
) -> Result<Response, Failure> {
    let (room, activity, plan) = (&found.room, &found.activity, &found.plan);
    let version = store::programme::plan_version(&mut conn, plan.id, activity.version).await?;
    let version = version.ok_or(Failure::NotFound)?;
    let tasks = store::programme::tasks(&mut conn, &plan.programme).await?;
    let people = names(&mut conn).await?;
    let v = staff.view();
    let may_write = room.may_write(staff);
    let mut outputs = Vec::new();
    for output in store::programme::outputs(&mut conn, activity.key).await? {
        let mut line = output_line(&mut conn, staff, &people, &output).await?;
        if may_write {
            line.unlink = link_text(&output);
        }
        outputs.push(line);
    }
    let (told, spent) = told(&mut conn, &v, room, activity.key).await?;
    drop(conn);
    let mut d = room.desk(staff, activity.title.clone());
    d.wrong = wrong;
    let currency = room.programme.currency.as_str();
    let said = ActivityWords::of(activity);
    let context = (tasks.as_slice(), currency);
    let parts = ActivityField::ALL
        .iter()
        .filter(|field| !matches!(field, ActivityField::Task | ActivityField::Title | ActivityField::Costs));
    let chosen_kind = typed.map_or("", |fields| fields.get("kind"));
    let chosen = typed.map(|fields| sent_product(pool, fields)).unwrap_or_default();
    let field = Field {
        name: "output",
        id: "output",
        label: v.t("plans-output"),
        help: v.t("plans-output-help"),
        required: true,
        // An address can be typed as well: never a list alone.
        shared: Some("products"),
    };
    let number = v.t1("plans-version", "number", &v.num(i64::from(version.number)));
    page(&ActivityOnePage {
        crumbs: room.crumbs_with_plan(&v),
        href: room.one(activity.key),
        version: (number, state_tag(&v, version.state)),
        facts: parts
            .map(|field| {
                let own = if is_prose(*field) { version.locale.to_string() } else { String::new() };
                (v.t(field_name(*field)), shown(&v, context, &said, *field), own)
            })
            .filter(|(_, text, _)| !text.is_empty())
            .collect(),
        task: (
            format!("/desk/programme/{}/tasks/{}", plan.programme, activity.task),
            task_name(&v, &tasks, &activity.task),
        ),
        edit: if found.open && may_write {
            format!("{}/activities/{}", room.href(), activity.key)
        } else {
            String::new()
        },
        money: money_view(&v, &activity.costs, currency),
        costs: activity
            .costs
            .iter()
            .map(|cost| {
                let amount = money(&v, Some(&cost.amount), currency);
                (v.t(source_name(cost.source)), amount, cost.note.clone())
            })
            .collect(),
        spent: (
            sum(&activity.costs)
                .map_or_else(|| v.t("plans-no-money"), |amount| money(&v, Some(&amount), currency)),
            money(&v, sum(&spent).as_ref(), currency),
        ),
        outputs,
        may_link: may_write && found.approved,
        early: may_write && !found.approved,
        output: pool.picker(&v, &chosen, field),
        known: pool.suggestions(&v),
        typed: typed.map(|fields| fields.get("title").to_owned()).unwrap_or_default(),
        kinds: [OutputKind::Link, OutputKind::Event, OutputKind::Contest]
            .map(|kind| Choice::new(kind.as_str(), v.t(output_name(kind)), chosen_kind))
            .into(),
        told,
        d,
    })
}

/// Whether a part is in the words of the organisation.
fn is_prose(field: ActivityField) -> bool {
    matches!(
        field,
        ActivityField::Place | ActivityField::Audience | ActivityField::Product | ActivityField::About
    )
}

/// What reports said that were handed in or accepted, the newest first, and what was spent by them all.
async fn told(
    conn: &mut Conn,
    v: &View<'_>,
    room: &Room,
    key: ActivityId,
) -> Result<(Vec<ToldLine>, Vec<Cost>), Failure> {
    let currency = room.programme.currency.as_str();
    let (mut lines, mut spent) = (Vec::new(), Vec::new());
    let reports = store::programme::reports_of(conn, &room.programme.code, &room.organisation).await?;
    let periods = store::programme::reporting_periods(conn, &room.programme.code).await?;
    for report in reports.iter().rev() {
        let steps = store::programme::report_steps(conn, report.id).await?;
        let Some(step) = newest_handed_in(&steps) else { continue };
        let Some(line) = step.body.activities.iter().find(|line| line.activity == key) else { continue };
        let period = periods.iter().find(|period| period.code == report.period);
        spent.extend(line.spent.iter().cloned());
        lines.push(ToldLine {
            href: format!(
                "/desk/programme/{}/reports/{}/{}",
                room.programme.code, report.period, room.organisation
            ),
            period: period.map_or_else(
                || report.period.to_string(),
                |p| v.t2("plans-from-to", ("from", &v.date(p.from)), ("to", &v.date(p.to))),
            ),
            progress: progress_tag(v, line.progress),
            spent: money(v, sum(&line.spent).as_ref(), currency),
            note: line.note.clone(),
        });
    }
    Ok((lines, spent))
}

/// Something that was produced, with what readers see of it.
async fn output_line(
    conn: &mut Conn,
    staff: &Staff,
    people: &HashMap<PersonId, String>,
    output: &Output,
) -> Result<OutputLine, Failure> {
    let v = staff.view();
    let by = people.get(&output.by).cloned().unwrap_or_default();
    let linked = v.t2("plans-linked-by", ("person", &by), ("time", &moment(&v, output.at)));
    let reference = output.reference.clone();
    let plain = |title: String, href: String| OutputLine {
        kind: v.t(output_name(output.kind)),
        title,
        lang: v.local.locale.to_string(),
        href,
        about: String::new(),
        state: None,
        linked,
        unlink: String::new(),
    };
    match output.kind {
        OutputKind::Link | OutputKind::Event | OutputKind::Contest => {
            let line = plain(output.title.clone(), reference.clone());
            Ok(OutputLine { about: reference, ..line })
        }
        OutputKind::Dispatch => {
            let found = match reference.parse() {
                Ok(id) => store::reach::find_listed(conn, id).await?,
                Err(_) => None,
            };
            let Some(found) = found else { return Ok(plain(reference, String::new())) };
            let channel = store::reach::find_channel(conn, &found.dispatch.channel).await?;
            let through = channel.map(|c| spoken(&v, &c.names).text).filter(|name| !name.is_empty());
            let sees = |code: &Code| staff.me.rights.may(Act::See, Scope::of(code));
            let open = sees(&found.publisher) || sees(&found.channel_organisation);
            let about = [through, found.dispatch.sent_at.map(|at| v.day(at))];
            let state = found.dispatch.state;
            let class = if state == DispatchState::Sent { "published" } else { "withdrawn" };
            let href = if open { format!("/desk/dispatches/{}", found.dispatch.id) } else { String::new() };
            Ok(OutputLine {
                lang: found.dispatch.locale.to_string(),
                about: about.into_iter().flatten().collect::<Vec<_>>().join(" · "),
                state: Some(StateTag { class, text: v.word("channel-state", state.as_str()) }),
                ..plain(found.title, href)
            })
        }
        OutputKind::Flow => {
            let name = v.find_name("flow", &reference).map_or(reference.clone(), str::to_owned);
            Ok(plain(name, v.href(&format!("/data/{reference}"))))
        }
        OutputKind::Item | OutputKind::Edition => {
            let item = match Code::new(reference.clone()) {
                Ok(code) => store::item::find_item(conn, &code).await?,
                Err(_) => None,
            };
            let Some(item) = item else { return Ok(plain(reference, String::new())) };
            let editions = store::edition::editions_of(conn, item.id).await?;
            let sees = staff.me.rights.may(Act::See, Scope::of(&item.publisher));
            let shown = |e: &&EditionSummary| sees || e.state == EditionState::Published;
            let chosen = match &output.locale {
                Some(locale) => editions.iter().filter(shown).find(|e| e.locale == *locale),
                None => best(&v, editions.iter().filter(shown).collect(), &item.written_in),
            };
            let Some(edition) = chosen else { return Ok(plain(reference, String::new())) };
            let href = if sees {
                match &output.locale {
                    Some(locale) => format!("/desk/items/{}/{locale}/read", item.code),
                    None => format!("/desk/items/{}", item.code),
                }
            } else {
                v.href_in(&edition.locale, &format!("/stories/{}", edition.slug))
            };
            let title = if edition.title.is_empty() { reference } else { edition.title.clone() };
            let mut line = plain(title, href);
            // An event that the portal itself announces is one, whichever way it was linked.
            if item.format == Format::Event {
                line.kind = v.word("format", item.format.as_str());
            }
            Ok(OutputLine {
                lang: edition.locale.to_string(),
                about: about(&v, &editions, output.locale.as_ref()),
                state: Some(edition_tag(&v, edition.state)),
                ..line
            })
        }
    }
}

/// The edition to name an item by: in the reader's language, in its own, whichever there is.
fn best<'a>(
    v: &View<'_>,
    editions: Vec<&'a EditionSummary>,
    written_in: &Locale,
) -> Option<&'a EditionSummary> {
    let of = |locale: &Locale| editions.iter().find(|e| e.locale == *locale).copied();
    of(&v.local.locale).or_else(|| of(written_in)).or_else(|| editions.first().copied())
}

/// Languages readers have it in, and since when.
fn about(v: &View<'_>, editions: &[EditionSummary], locale: Option<&Locale>) -> String {
    let of = || {
        let published = editions.iter().filter(|e| e.state == EditionState::Published);
        published.filter(move |e| locale.is_none_or(|locale| e.locale == *locale))
    };
    let names: Vec<String> = match locale {
        Some(locale) => vec![v.language(locale)],
        None => of().map(|e| v.language(&e.locale)).collect(),
    };
    let first = of().filter_map(|e| e.first_published_at).min();
    let since = first.map(|at| v.t1("plans-published-on", "date", &v.day(at)));
    let languages = (!names.is_empty()).then(|| v.local.formats.list(&names));
    languages.into_iter().chain(since).collect::<Vec<_>>().join(" · ")
}
