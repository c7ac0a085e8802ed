//! One endpoint: what it is told, what became of it, and what can be done about it.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use flow::FlowError;
use flow::reach::hooks::{
    EndpointWords, change_endpoint, may_keep_hook, remove_endpoint, replay_one, replay_since, rotate_secret,
    switch_endpoint, test_endpoint,
};
use jiff::Timestamp;
use jiff::civil::DateTime;
use model::{HookDeliveryId, HookDeliveryState, HookEndpoint, HookEndpointId, HookState, Refusal};
use render::View;
use render::pages::desk::StateTag;
use render::pages::desk::hooks::{AttemptRow, HookPage, MessageRow};
use store::hook::{HookAttempt, ListedDelivery};

use super::form::{form, sent};
use super::{PART, PATH, event, last, sees, state};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::parts::moment;
use crate::desk::planning::Zones;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// Messages and attempts on the page.
const ROWS: u32 = 50;

/// What a page shows beside the endpoint.
#[derive(Default)]
struct Outcome {
    /// A new secret.
    secret: Option<String>,
    /// What went wrong.
    wrong: Option<String>,
    /// The words as typed.
    words: Option<EndpointWords>,
    /// The moment as typed.
    since: String,
}

fn parse(id: &str) -> Result<HookEndpointId, Failure> {
    id.parse().map_err(|_| Failure::NotFound)
}

/// `GET /desk/hooks/{id}`
pub async fn show(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    shown(&app, &staff, parse(&id)?, Outcome::default()).await
}

/// The page with a new secret.
pub async fn with_secret(
    app: &App,
    staff: &Staff,
    id: HookEndpointId,
    secret: String,
) -> Result<Response, Failure> {
    shown(app, staff, id, Outcome { secret: Some(secret), ..Outcome::default() }).await
}

async fn shown(app: &App, staff: &Staff, id: HookEndpointId, outcome: Outcome) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let found = store::hook::find_endpoint(&mut conn, id).await?;
    let endpoint = found.filter(|e| sees(staff, e)).ok_or(Failure::NotFound)?;
    let target = id.to_string();
    let deliveries = store::hook::deliveries_of(&mut conn, &target, ROWS).await?;
    let attempts = store::hook::attempts_of(&mut conn, &target, ROWS).await?;
    drop(conn);
    let now = app.clock.now();
    let mut d = staff.desk(endpoint.name.clone(), PART);
    d.wrong = outcome.wrong;
    let v = d.v;
    let words = outcome.words.unwrap_or_else(|| words_of(&endpoint));
    let zone = Zones::new(&v, None).of_site(now);
    let former = endpoint.former_until.filter(|until| now < *until);
    page(&HookPage {
        organisation: v.name("organisation", endpoint.organisation.as_str()),
        state: state(&v, &endpoint),
        on: endpoint.state == HookState::On,
        last: last(&v, &endpoint),
        error: endpoint.last_error.clone(),
        secret: outcome.secret,
        former: former.map(|until| v.t1("hooks-former-until", "time", &moment(&v, until))),
        may_keep: may_keep_hook(&staff.me.rights, &endpoint),
        f: form(&v, &words),
        messages: deliveries.iter().map(|one| message(&v, &endpoint, one)).collect(),
        attempts: attempts.iter().map(|one| attempt(&v, &deliveries, one)).collect(),
        since: outcome.since,
        replay_help: v.t1("hooks-replay-help", "zone", &zone),
        d,
    })
}

fn words_of(endpoint: &HookEndpoint) -> EndpointWords {
    EndpointWords {
        name: endpoint.name.clone(),
        address: endpoint.address.clone(),
        events: endpoint.events.clone(),
        locales: endpoint.locales.clone(),
    }
}

fn message(v: &View<'_>, endpoint: &HookEndpoint, one: &ListedDelivery) -> MessageRow {
    let class = match one.state {
        HookDeliveryState::Waiting => "scheduled",
        HookDeliveryState::Done => "published",
        HookDeliveryState::Failed | HookDeliveryState::Dropped => "withdrawn",
    };
    let mut detail = one.last_error.clone().unwrap_or_default();
    if one.state == HookDeliveryState::Waiting && one.tries > 0 {
        let next = v.t1("hooks-next", "time", &moment(v, one.next_at));
        detail = if detail.is_empty() { next } else { format!("{detail} · {next}") };
    }
    let what = one.event.map(|e| event(v, e)).unwrap_or_default();
    MessageRow {
        id: one.id.to_string(),
        message: one.message.to_string(),
        what: match &one.locale {
            Some(locale) => format!("{what} · {}", v.language(locale)),
            None => what,
        },
        said: moment(v, one.said_at),
        state: StateTag { class, text: v.word("hook-delivery", one.state.as_str()) },
        tries: v.num(one.tries),
        detail,
        again: endpoint.state == HookState::On && one.state != HookDeliveryState::Waiting,
    }
}

fn attempt(v: &View<'_>, deliveries: &[ListedDelivery], one: &HookAttempt) -> AttemptRow {
    let of = deliveries.iter().find(|d| d.id == one.delivery);
    let answer = match (one.status, &one.error) {
        (Some(status), _) => status.to_string(),
        (None, Some(error)) => error.clone(),
        (None, None) => String::new(),
    };
    AttemptRow {
        at: moment(v, one.at),
        message: of.map(|d| d.message.to_string()).unwrap_or_default(),
        answer,
        took: format!("{} ms", one.millis),
    }
}

/// What was done, and how it is said.
enum Did {
    /// Said on the endpoint's page.
    Done(&'static str),
    /// The new secret is shown.
    Secret(String),
    /// It is gone.
    Removed,
}

/// `POST /desk/hooks/{id}`
pub async fn act(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let id = parse(&id)?;
    let mut tx = app.store.begin().await?;
    match carry_out(&mut tx, &app, &staff, id, &fields).await {
        Ok(did) => {
            tx.commit().await?;
            match did {
                Did::Done(key) => Ok(redirect(&format!("{PATH}/{id}?done={key}"), false)),
                Did::Secret(secret) => with_secret(&app, &staff, id, secret).await,
                Did::Removed => Ok(redirect(&format!("{PATH}?done=done-hook-removed"), false)),
            }
        }
        Err(FlowError::Refused(Refusal::Forbidden(_))) => Err(Failure::Forbidden),
        Err(FlowError::Refused(Refusal::NotFound { what: "endpoint", .. })) => Err(Failure::NotFound),
        Err(FlowError::Refused(refusal)) => {
            tx.rollback().await?;
            let wrong = Some(staff.explain(&refusal));
            let words = (fields.get("do") == "save").then(|| sent(&fields));
            let since = fields.get("since").to_owned();
            shown(&app, &staff, id, Outcome { wrong, words, since, secret: None }).await
        }
        Err(e) => Err(e.into()),
    }
}

async fn carry_out(
    tx: &mut store::Tx,
    app: &App,
    staff: &Staff,
    id: HookEndpointId,
    fields: &Fields,
) -> Result<Did, FlowError> {
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    if fields.has("again") {
        let gone = Refusal::NotFound { what: "delivery", key: fields.get("again").to_owned() };
        let delivery = fields.get("again").parse::<HookDeliveryId>().map_err(|_| gone)?;
        replay_one(tx, me, clock, id, delivery).await?;
        return Ok(Did::Done("done-hook-replayed"));
    }
    match fields.get("do") {
        "save" => {
            let site = &staff.shown.country.nation.site.locales;
            change_endpoint(tx, me, clock, site, id, sent(fields)).await?;
            Ok(Did::Done("done-saved"))
        }
        "on" | "off" => {
            switch_endpoint(tx, me, clock, id, fields.get("do") == "on").await?;
            Ok(Did::Done("done-saved"))
        }
        "test" => {
            test_endpoint(tx, me, clock, id).await?;
            Ok(Did::Done("done-hook-tested"))
        }
        "replay" => {
            replay_since(tx, me, clock, id, since(staff, fields.get("since"))?).await?;
            Ok(Did::Done("done-hook-replayed"))
        }
        "rotate" => {
            let vault = app.vault()?;
            let at_once = fields.has("at_once");
            Ok(Did::Secret(rotate_secret(tx, me, clock, &vault, id, at_once).await?))
        }
        "remove" => {
            remove_endpoint(tx, me, clock, id).await?;
            Ok(Did::Removed)
        }
        other => Err(Refusal::NotFound { what: "action", key: other.to_owned() }.into()),
    }
}

/// A moment in the country's zone.
fn since(staff: &Staff, typed: &str) -> Result<Timestamp, FlowError> {
    let wrong = || Refusal::Invalid { field: "since", reason: "hooks-since-wrong" };
    let at: DateTime = typed.parse().map_err(|_| wrong())?;
    let zoned = at.to_zoned(staff.shown.country.time_zone.clone()).map_err(|_| wrong())?;
    Ok(zoned.timestamp())
}
