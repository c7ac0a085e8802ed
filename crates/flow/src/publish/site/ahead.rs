//! Steps of organisations that lie ahead: kept until their day comes where the portal stands, and taken then by the same
//! rules as if somebody entered them on that day.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::SignedDuration;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use model::{Act, Actor, Clock, Code, EventSubject, JobId, Locale, PersonId, Refusal};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::job::{self, NewJob};
use store::{Conn, Store, Tx};

use super::organisation::{OrganisationWords, change_organisation, found_organisation};
use super::tree::{
    Step, close_organisation, find, merge_organisations, move_organisation, split_organisation,
};
use crate::trust::{Rights, Scope, Tree};
use crate::{FlowError, trust};

/// What the work is called in the queue.
const KIND: &str = "organisation-step";
/// Whoever has taken a step has it for so long.
const LEASE: SignedDuration = SignedDuration::from_mins(2);

/// What happens to an organisation.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Deed {
    /// It is founded.
    Found {
        /// Its address; made of its name when empty.
        code: String,
        /// Where it stands.
        parent: Option<Code>,
        /// What is said of it.
        words: OrganisationWords,
    },
    /// It is called otherwise, in these languages.
    Rename {
        /// Its names.
        names: BTreeMap<Locale, String>,
    },
    /// It stands elsewhere.
    Move {
        /// Under what.
        parent: Option<Code>,
    },
    /// It becomes part of another one.
    Merge {
        /// Of which.
        heir: Code,
    },
    /// Another one comes out of it.
    Split {
        /// The new one's address; made of its name when empty.
        code: String,
        /// What is said of the new one.
        words: OrganisationWords,
        /// The former one ends.
        ends: bool,
    },
    /// It ends without an heir.
    Close,
}

/// A step that lies ahead.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PlannedStep {
    /// The organisation; nothing for one that is founded.
    pub of: Option<Code>,
    /// What happens.
    pub deed: Deed,
    /// On which day.
    pub date: Date,
    /// The act that ordered it.
    pub act: String,
    /// Page that says so.
    pub source_url: String,
    /// Who entered it; it is taken in their name and with the rights they have then.
    pub by: PersonId,
}

impl PlannedStep {
    fn step(&self, today: Date) -> Step {
        Step { date: self.date, today, act: self.act.clone(), source_url: self.source_url.clone() }
    }

    /// Whose rights decide.
    fn scope(&self) -> Scope<'_> {
        match (&self.of, &self.deed) {
            (Some(of), _) => Scope::of(of),
            (None, Deed::Found { parent: Some(parent), .. }) => Scope::of(parent),
            (None, _) => Scope::COUNTRY,
        }
    }
}

/// A step that waits for its day.
#[derive(Debug, Clone)]
pub struct ComingStep {
    /// Its name in forms.
    pub id: JobId,
    /// What it is.
    pub planned: PlannedStep,
    /// Its day came, and it could not be taken.
    pub failed: bool,
}

impl ComingStep {
    /// Whether a person may take it back.
    pub fn is_theirs(&self, me: &Rights) -> bool {
        me.may(Act::ManageSite, self.planned.scope())
    }
}

/// The steps that wait, in the order of their days.
pub async fn coming_steps(conn: &mut Conn) -> Result<Vec<ComingStep>, FlowError> {
    let kept = job::kept_jobs(conn, KIND).await?;
    let read = kept.into_iter().filter_map(|k| {
        let planned = serde_json::from_value(k.payload).ok()?;
        Some(ComingStep { id: k.id, planned, failed: k.failed_at.is_some() })
    });
    Ok(read.collect())
}

/// Takes a step. Answers with the organisation it is about: the new one where one comes into being.
pub async fn take_step(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    of: Option<&Code>,
    deed: &Deed,
    step: &Step,
    home: &Locale,
) -> Result<Code, FlowError> {
    if let Deed::Found { code, parent, words } = deed {
        return found_organisation(tx, me, clock, code, parent.as_ref(), words, step, home).await;
    }
    let of = of.ok_or(Refusal::Missing("organisation"))?;
    match deed {
        Deed::Found { .. } => {}
        Deed::Rename { names } => {
            // Whatever else is said of it is as it is on that day.
            let all = store::nation::organisations(tx).await?;
            let known = find(&all, of)?;
            let words = OrganisationWords {
                kind: known.kind.clone(),
                website: known.website.clone(),
                contact: known.contact.clone(),
                source_url: known.source_url.clone(),
                note: known.note.clone(),
                names: names.clone(),
            };
            change_organisation(tx, me, clock, of, &words, Some(step), home).await?;
        }
        Deed::Move { parent } => move_organisation(tx, me, clock, of, parent.as_ref(), step).await?,
        Deed::Merge { heir } => {
            merge_organisations(tx, me, clock, std::slice::from_ref(of), heir, step).await?;
        }
        Deed::Split { code, words, ends } => {
            return split_organisation(tx, me, clock, of, code, words, *ends, step, home).await;
        }
        Deed::Close => close_organisation(tx, me, clock, of, None, step).await?,
    }
    Ok(of.clone())
}

/// A person's rights by the tree as it stands in this transaction.
async fn rights_of(tx: &mut Tx, person: PersonId) -> Result<Rights, FlowError> {
    let found = store::person::find_person(tx, person).await?;
    let found = found.ok_or(Refusal::Forbidden(Act::ManageSite))?;
    let grants = store::person::grants_of(tx, person).await?;
    let organisations = store::nation::organisations(tx).await?;
    let lineage = store::nation::organisation_lineage(tx).await?;
    Ok(Rights::new(found, grants, Arc::new(Tree::new(&organisations, &lineage))))
}

async fn home(tx: &mut Tx) -> Result<Locale, FlowError> {
    let site = store::nation::find_site(tx).await?;
    Ok(site.ok_or(Refusal::NotFound { what: "site", key: String::new() })?.home_locale)
}

/// Takes a planned step as if its day had come.
async fn take_planned(
    tx: &mut Tx,
    clock: &dyn Clock,
    planned: &PlannedStep,
    today: Date,
) -> Result<Code, FlowError> {
    let home = home(tx).await?;
    let me = rights_of(tx, planned.by).await?;
    take_step(tx, &me, clock, planned.of.as_ref(), &planned.deed, &planned.step(today), &home).await
}

/// Tries a step that lies ahead after all that come before it, and leaves everything as it is. Answers with the
/// organisation it is about.
pub async fn try_step(store: &Store, clock: &dyn Clock, planned: &PlannedStep) -> Result<Code, FlowError> {
    let mut trial = store.begin().await?;
    let earlier = coming_steps(&mut trial).await?;
    for earlier in earlier.iter().filter(|e| !e.failed && e.planned.date <= planned.date) {
        match take_planned(&mut trial, clock, &earlier.planned, earlier.planned.date).await {
            // What no longer can be is told on its own day.
            Ok(_) | Err(FlowError::Refused(_)) => {}
            Err(e) => return Err(e),
        }
    }
    let tried = take_planned(&mut trial, clock, planned, planned.date).await;
    trial.rollback().await?;
    tried
}

/// Keeps a step for its day, if it could be taken then as things are known now.
pub async fn plan_step(
    store: &Store,
    clock: &dyn Clock,
    zone: &TimeZone,
    planned: &PlannedStep,
) -> Result<(), FlowError> {
    let about = try_step(store, clock, planned).await?;
    let mut planned = planned.clone();
    // The address somebody was shown is the one it gets.
    if let Deed::Found { code, .. } | Deed::Split { code, .. } = &mut planned.deed {
        *code = about.to_string();
    }
    let begins = planned.date.to_zoned(zone.clone());
    let begins = begins.map_err(|_| Refusal::Invalid { field: "date", reason: "date-wrong" })?;
    let at = clock.now();
    let broken = |source| store::StoreError::Json { what: "a planned step", source };
    let new = NewJob {
        id: JobId::new(at),
        kind: KIND.to_owned(),
        payload: serde_json::to_value(&planned).map_err(broken)?,
        run_at: begins.timestamp(),
        unique_key: None,
        at,
    };
    let mut tx = store.begin().await?;
    job::enqueue(&mut tx, &new).await?;
    let subject = EventSubject::Organisation(planned.of.clone().unwrap_or(about));
    let detail = json!({ "deed": planned.deed, "date": planned.date, "act": planned.act });
    trust::record(&mut tx, clock, &Actor::person(planned.by), "plan-organisation-step", subject, detail)
        .await?;
    tx.commit().await?;
    Ok(())
}

/// Takes a planned step back.
pub async fn cancel_step(tx: &mut Tx, me: &Rights, clock: &dyn Clock, id: JobId) -> Result<(), FlowError> {
    let gone = || Refusal::NotFound { what: "step", key: id.to_string() };
    let found = coming_steps(tx).await?.into_iter().find(|s| s.id == id).ok_or_else(gone)?;
    me.need(Act::ManageSite, found.planned.scope())?;
    if !job::cancel_job(tx, id, KIND, clock.now()).await? {
        return Err(gone().into());
    }
    let code = match (&found.planned.of, &found.planned.deed) {
        (Some(of), _) => Some(of.clone()),
        (None, Deed::Found { code, .. }) => Code::new(code.as_str()).ok(),
        (None, _) => None,
    };
    let subject = EventSubject::Organisation(code.ok_or_else(gone)?);
    let detail = json!({ "deed": found.planned.deed, "date": found.planned.date });
    let by = Actor::person(me.person.id);
    trust::record(tx, clock, &by, "cancel-organisation-step", subject, detail).await?;
    Ok(())
}

/// Takes the steps whose day has come. One that cannot be taken any more is given up and stays in the list, so that
/// somebody sees to it. Answers with how many were taken.
pub async fn take_due_steps(store: &Store, clock: &dyn Clock, zone: &TimeZone) -> Result<usize, FlowError> {
    let mut taken = 0;
    loop {
        let now = clock.now();
        let kept = job::kept_jobs(&mut store.read().await?, KIND).await?;
        if !kept.iter().any(|k| k.failed_at.is_none() && k.run_at <= now) {
            return Ok(taken);
        }
        let mut tx = store.begin().await?;
        let claimed = job::claim(&mut tx, &[KIND], now, now + LEASE).await?;
        tx.commit().await?;
        // Another process is at it.
        let Some(claimed) = claimed else { return Ok(taken) };
        let today = now.to_zoned(zone.clone()).date();
        let mut tx = store.begin().await?;
        let done = match serde_json::from_value::<PlannedStep>(claimed.payload.clone()) {
            Ok(planned) => take_planned(&mut tx, clock, &planned, today.max(planned.date)).await,
            Err(e) => {
                tracing::error!("a planned step cannot be read: {e}");
                Err(Refusal::Missing("date").into())
            }
        };
        match done {
            Ok(_) => {
                // Somebody else has it by now: then nothing of this is kept.
                if job::finish(&mut tx, &claimed, now).await? {
                    tx.commit().await?;
                    taken += 1;
                } else {
                    tx.rollback().await?;
                }
            }
            Err(FlowError::Refused(refusal)) => {
                tx.rollback().await?;
                tracing::warn!("a planned step of an organisation could not be taken: {refusal}");
                let mut tx = store.begin().await?;
                job::give_up(&mut tx, &claimed, now, &refusal.to_string()).await?;
                tx.commit().await?;
            }
            Err(e) => return Err(e),
        }
    }
}
