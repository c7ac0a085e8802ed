//! A person's calendar: the time zone they read times in, and the secret address a calendar program follows.

use std::sync::Arc;

use model::{Actor, Clock, EventSubject};
use serde_json::json;
use store::agenda::PersonCalendar;
use store::{Store, Tx};

use super::zone::zone;
use crate::trust::token::{Token, hash};
use crate::trust::{Rights, Tree};
use crate::{FlowError, trust};

/// Chooses the time zone a person reads times in; without one it is the country's.
pub async fn choose_zone(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    name: Option<&str>,
) -> Result<(), FlowError> {
    if let Some(name) = name {
        zone(name)?;
    }
    let mut calendar = store::agenda::calendar_of(tx, me.person.id).await?;
    calendar.time_zone = name.map(str::to_owned);
    store::agenda::upsert_calendar(tx, &calendar).await?;
    record(tx, me, clock, "change-time-zone", json!({ "zone": name })).await
}

/// Makes a secret address of a person's calendar, in place of an earlier one. With `mine` it shows only what they
/// have themselves.
pub async fn make_feed(tx: &mut Tx, me: &Rights, clock: &dyn Clock, mine: bool) -> Result<Token, FlowError> {
    let token = Token::new()?;
    let mut calendar = store::agenda::calendar_of(tx, me.person.id).await?;
    calendar.feed_hash = Some(token.hash());
    calendar.feed_mine = mine;
    calendar.feed_since = Some(clock.now());
    store::agenda::upsert_calendar(tx, &calendar).await?;
    record(tx, me, clock, "calendar-address", json!({ "mine": mine })).await?;
    Ok(token)
}

/// Ends the secret address of a person's calendar.
pub async fn end_feed(tx: &mut Tx, me: &Rights, clock: &dyn Clock) -> Result<(), FlowError> {
    let mut calendar = store::agenda::calendar_of(tx, me.person.id).await?;
    calendar.feed_hash = None;
    calendar.feed_since = None;
    store::agenda::upsert_calendar(tx, &calendar).await?;
    record(tx, me, clock, "end-calendar-address", json!({})).await
}

/// Whose calendar a token opens, and what they may see of it at this moment.
pub async fn whose_feed(
    store: &Store,
    tree: &Arc<Tree>,
    token: &str,
) -> Result<Option<(Rights, PersonCalendar)>, FlowError> {
    let mut conn = store.read().await?;
    let Some(calendar) = store::agenda::calendar_by_feed(&mut conn, &hash(token)).await? else {
        return Ok(None);
    };
    let person = store::person::find_person(&mut conn, calendar.person).await?;
    let Some(person) = person.filter(|p| p.disabled_at.is_none()) else { return Ok(None) };
    let grants = store::person::grants_of(&mut conn, person.id).await?;
    Ok(Some((Rights::new(person, grants, Arc::clone(tree)), calendar)))
}

async fn record(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    action: &str,
    detail: serde_json::Value,
) -> Result<(), FlowError> {
    let subject = EventSubject::Person(me.person.id);
    trust::record(tx, clock, &Actor::person(me.person.id), action, subject, detail).await?;
    Ok(())
}
