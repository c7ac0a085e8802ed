//! A plan with its newest version, and what every action on it needs.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use model::programme::{Activity, Plan, PlanState, PlanVersion, Programme};
use model::{Act, ActivityId, Actor, Clock, Code, EventSubject, PlanId, Refusal};
use serde_json::{Value, json};
use store::{Conn, StoreError, Tx};

use super::{ActivityWords, plain_cost};
use crate::plan::Participants;
use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// Whether a version may be written.
pub fn is_open(state: PlanState) -> bool {
    matches!(state, PlanState::Draft | PlanState::Returned)
}

/// A plan with its newest version.
pub(super) struct Opened {
    pub(super) programme: Programme,
    pub(super) plan: Plan,
    pub(super) version: PlanVersion,
}

impl Opened {
    pub(super) async fn load(conn: &mut Conn, id: PlanId) -> Result<Self, FlowError> {
        let missing = || Refusal::NotFound { what: "plan", key: id.to_string() };
        let plan = store::programme::find_plan(conn, id).await?.ok_or_else(missing)?;
        let programme = store::programme::find_programme(conn, &plan.programme).await?.ok_or_else(missing)?;
        let version = store::programme::plan_version(conn, id, plan.newest).await?.ok_or_else(missing)?;
        Ok(Self { programme, plan, version })
    }

    /// The same for somebody who writes it, and only while it may be written.
    pub(super) async fn to_write(conn: &mut Conn, me: &Rights, id: PlanId) -> Result<Self, FlowError> {
        let opened = Self::load(conn, id).await?;
        me.need(Act::Plan, Scope::of(&opened.plan.organisation))?;
        if !is_open(opened.version.state) {
            return Err(opened.wrong_state("edited"));
        }
        Ok(opened)
    }

    /// What a form was filled from must still be what is there.
    pub(super) fn seen(&self, seen: Timestamp) -> Result<(), Refusal> {
        let same = self.version.edited_at.as_microsecond() == seen.as_microsecond();
        if same { Ok(()) } else { Err(Refusal::Conflict) }
    }

    pub(super) fn wrong_state(&self, action: &'static str) -> FlowError {
        Refusal::WrongState { state: self.version.state.as_str(), action }.into()
    }

    /// The activities of the newest version.
    pub(super) async fn activities(&self, conn: &mut Conn) -> Result<Vec<Activity>, StoreError> {
        store::programme::activities(conn, self.plan.id, self.version.number).await
    }

    /// Writes the version as it now is; its time always moves on, so that an older form is known for what it is.
    pub(super) async fn keep(&mut self, tx: &mut Tx, clock: &dyn Clock) -> Result<(), FlowError> {
        let before = self.version.edited_at;
        let after = before.checked_add(SignedDuration::from_micros(1)).unwrap_or(before);
        self.version.edited_at = clock.now().max(after);
        store::programme::upsert_plan_version(tx, &self.version).await?;
        Ok(())
    }

    /// Writes a line of the audit log about this plan.
    pub(super) async fn record(
        &self,
        tx: &mut Tx,
        me: &Rights,
        clock: &dyn Clock,
        action: &'static str,
        more: Value,
    ) -> Result<(), FlowError> {
        let mut detail = json!({
            "plan": self.plan.id, "programme": self.plan.programme, "year": self.plan.year,
            "version": self.version.number,
        });
        if let (Some(detail), Value::Object(more)) = (detail.as_object_mut(), more) {
            detail.extend(more);
        }
        let subject = EventSubject::Programme(self.plan.organisation.clone());
        trust::record(tx, clock, &Actor::person(me.person.id), action, subject, detail).await?;
        Ok(())
    }
}

/// An activity of a version, made of what is said of it.
pub(super) fn activity(
    opened: &Opened,
    (id, key): (ActivityId, ActivityId),
    position: i64,
    task: &Code,
    words: &ActivityWords,
) -> Activity {
    Activity {
        id,
        key,
        plan: opened.plan.id,
        version: opened.version.number,
        position,
        task: task.clone(),
        title: words.title.trim().to_owned(),
        about: words.about.trim().to_owned(),
        product: words.product.trim().to_owned(),
        from: words.from,
        to: words.to,
        place: words.place.trim().to_owned(),
        territory: words.territory.clone(),
        audience: words.audience.trim().to_owned(),
        message: words.message.clone(),
        languages: words.languages.clone(),
        costs: words.costs.iter().map(plain_cost).collect(),
    }
}

/// Today where the portal is.
pub(super) async fn today(conn: &mut Conn, clock: &dyn Clock) -> Result<Date, StoreError> {
    let site = store::nation::find_site(conn).await?;
    let zone = site.and_then(|site| TimeZone::get(&site.time_zone).ok()).unwrap_or(TimeZone::UTC);
    Ok(clock.now().to_zoned(zone).date())
}

/// Who takes part in a programme today; organisations with a plan do in any case.
pub(super) async fn participants(
    conn: &mut Conn,
    programme: &Programme,
    clock: &dyn Clock,
) -> Result<Participants, StoreError> {
    let organisations = store::nation::organisations(conn).await?;
    let on = today(conn, clock).await?;
    Participants::on(conn, programme, &organisations, on).await
}
