//! Beginning a study and writing it, as long as it is not registered.

use jiff::Timestamp;
use model::effect::{Cycle, EffectStudy, MOST_TIMES, Step, StudyBody, StudyState};
use model::{Act, Actor, Clock, Code, EventSubject, Locale, Refusal};
use serde_json::json;
use sha2::{Digest as _, Sha256};
use store::{Conn, Tx};

use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// Longest name and longest question.
const TITLE_MAX: usize = 300;
const QUESTION_MAX: usize = 4_000;

/// What a form says of a study.
#[derive(Debug, Clone, PartialEq)]
pub struct StudyWords {
    /// The campaign.
    pub campaign: Code,
    /// What it says.
    pub body: StudyBody,
}

/// Whether somebody may write an organisation's studies.
pub fn may_study(me: &Rights, organisation: &Code) -> bool {
    me.may(Act::LoadData, Scope::of(organisation))
}

pub(super) fn wrong(field: &'static str, reason: &'static str) -> FlowError {
    Refusal::Invalid { field, reason }.into()
}

/// A study.
pub(super) async fn find(conn: &mut Conn, code: &Code) -> Result<EffectStudy, FlowError> {
    let missing = || Refusal::NotFound { what: "study", key: code.to_string() };
    Ok(store::effect::find_study(conn, code).await?.ok_or_else(missing)?)
}

/// A study that somebody may still write.
pub(super) async fn draft(tx: &mut Tx, me: &Rights, code: &Code) -> Result<EffectStudy, FlowError> {
    let study = find(tx, code).await?;
    me.need(Act::LoadData, Scope::of(&study.organisation))?;
    if study.state == StudyState::Draft { Ok(study) } else { Err(wrong("state", "effect-stage")) }
}

/// Small letters, digits and hyphens: what an address, a label of a link and a file's name can be.
fn is_plain(code: &Code) -> bool {
    let text = code.as_str();
    text.len() <= 64 && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

fn check(words: &StudyWords) -> Result<(), FlowError> {
    let body = &words.body;
    let longest = |words: &model::programme::Wording| words.0.values().map(|w| w.chars().count()).max();
    if !is_plain(&words.campaign) {
        return Err(wrong("campaign", "effect-code-wrong"));
    }
    if body.titles.is_empty() {
        return Err(Refusal::Missing("name").into());
    }
    if body.question.is_empty() {
        return Err(Refusal::Missing("question").into());
    }
    if body.unit.is_empty() {
        return Err(Refusal::Missing("unit").into());
    }
    if longest(&body.titles) > Some(TITLE_MAX) || longest(&body.unit) > Some(TITLE_MAX) {
        return Err(wrong("title", "complaint-too-long"));
    }
    if longest(&body.question) > Some(QUESTION_MAX) {
        return Err(wrong("question", "complaint-too-long"));
    }
    if !(body.before_from < body.from && body.from <= body.until && body.until <= body.after_until) {
        return Err(wrong("before_from", "effect-days-wrong"));
    }
    if !(body.smallest.is_finite() && body.smallest > 0.0) {
        return Err(wrong("smallest", "value-wrong"));
    }
    let fits = match body.cycle {
        Cycle::None => true,
        Cycle::Week => body.step == Step::Day,
        Cycle::Year => body.step != Step::Day,
    };
    if !fits {
        return Err(wrong("cycle", "effect-days-wrong"));
    }
    let times = body.times();
    if times.starts.len() > MOST_TIMES {
        return Err(wrong("step", "effect-too-much"));
    }
    if times.pre.is_empty() || times.post.is_empty() {
        return Err(wrong("step", "effect-days-wrong"));
    }
    Ok(())
}

/// Begins a study.
pub async fn begin_study(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    (code, organisation, locale): (&Code, &Code, &Locale),
    words: &StudyWords,
) -> Result<(), FlowError> {
    me.need(Act::LoadData, Scope::of(organisation))?;
    if !is_plain(code) {
        return Err(wrong("code", "effect-code-wrong"));
    }
    if store::effect::find_study(tx, code).await?.is_some() {
        return Err(wrong("code", "effect-code-taken"));
    }
    check(words)?;
    let now = clock.now();
    let study = EffectStudy {
        code: code.clone(),
        campaign: words.campaign.clone(),
        organisation: organisation.clone(),
        locale: locale.clone(),
        body: words.body.clone(),
        state: StudyState::Draft,
        seed: seed_of(code),
        by: me.person.id,
        made_at: now,
        edited_at: now,
        registration: None,
        withdrawn: String::new(),
    };
    store::effect::upsert_study(tx, &study).await?;
    record(tx, me, clock, &study, "begin-study", json!({ "campaign": study.campaign })).await
}

/// Nobody chooses it, and so nobody chooses what comes of it.
fn seed_of(code: &Code) -> u32 {
    let digest = Sha256::digest(code.as_str().as_bytes());
    digest.iter().take(4).fold(0, |seed, byte| (seed << 8) | u32::from(*byte))
}

/// Changes a study that is not registered; `seen` is what the form was filled from.
pub async fn save_study(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    words: &StudyWords,
    seen: Timestamp,
) -> Result<(), FlowError> {
    let stored = draft(tx, me, code).await?;
    if stored.edited_at != seen {
        return Err(Refusal::Conflict.into());
    }
    check(words)?;
    let changed = EffectStudy {
        campaign: words.campaign.clone(),
        body: words.body.clone(),
        edited_at: clock.now(),
        ..stored
    };
    store::effect::upsert_study(tx, &changed).await?;
    record(tx, me, clock, &changed, "save-study", json!({})).await
}

/// Writes what was done with a study into the log.
pub(super) async fn record(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    study: &EffectStudy,
    action: &str,
    mut detail: serde_json::Value,
) -> Result<(), FlowError> {
    if let Some(map) = detail.as_object_mut() {
        map.insert("study".into(), json!(study.code));
    }
    let (actor, subject) = (Actor::person(me.person.id), EventSubject::Programme(study.organisation.clone()));
    trust::record(tx, clock, &actor, action, subject, detail).await?;
    Ok(())
}
