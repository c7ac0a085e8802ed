//! What a decision on a scheme can rest on.

use model::programme::{Evidence, EvidenceKind, SchemeState};
use model::{Clock, Code, OversightId, Refusal};
use serde_json::json;
use store::Tx;

use super::scheme::{find, may_decide, may_propose, record, wrong};
use crate::FlowError;
use crate::plan::Participants;
use crate::trust::Rights;

/// Longest reference, and longest note.
const LONGEST: (usize, usize) = (500, 1_000);

/// What a form says of a piece of evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvidenceWords {
    /// What it is.
    pub kind: EvidenceKind,
    /// A report as `period/organisation`, an indicator or an item by its code, anything else by its address.
    pub reference: String,
    /// What it shows.
    pub note: String,
}

async fn check(tx: &mut Tx, programme: &Code, words: &EvidenceWords) -> Result<(), FlowError> {
    let reference = words.reference.trim();
    if reference.is_empty() || reference.len() > LONGEST.0 || words.note.chars().count() > LONGEST.1 {
        return Err(wrong("reference", "scheme-evidence-missing"));
    }
    let unknown = || wrong("reference", "scheme-evidence-unknown");
    let code = |text: &str| Code::new(text).map_err(|_| unknown());
    let there = match words.kind {
        EvidenceKind::Report => {
            let (period, organisation) = reference.split_once('/').ok_or_else(unknown)?;
            let report = store::programme::report_of(tx, &code(period)?, &code(organisation)?).await?;
            report.is_some_and(|report| report.programme == *programme)
        }
        EvidenceKind::Indicator => {
            let indicator = store::programme::find_indicator(tx, &code(reference)?).await?;
            indicator.is_some_and(|indicator| indicator.programme == *programme)
        }
        EvidenceKind::Edition => store::item::find_item(tx, &code(reference)?).await?.is_some(),
        EvidenceKind::Evaluation | EvidenceKind::Link => {
            ["https://", "http://", "/"].iter().any(|start| reference.starts_with(start))
        }
    };
    if there { Ok(()) } else { Err(unknown()) }
}

/// Attaches evidence, before anything is decided: those who propose, and those who decide.
pub async fn attach_evidence(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    participants: &Participants,
    id: OversightId,
    words: &EvidenceWords,
) -> Result<(), FlowError> {
    let scheme = open(tx, me, participants, id).await?;
    check(tx, &scheme.programme, words).await?;
    let at = clock.now();
    let evidence = Evidence {
        id: OversightId::new(at),
        scheme: id,
        kind: words.kind,
        reference: words.reference.trim().to_owned(),
        note: words.note.trim().to_owned(),
        by: me.person.id,
        at,
    };
    store::programme::add_evidence(tx, &evidence).await?;
    let detail = json!({ "evidence": evidence.id, "kind": evidence.kind, "reference": evidence.reference });
    record(tx, me, clock, &scheme, "attach-evidence", detail).await
}

/// Takes evidence away that one attached oneself.
pub async fn detach_evidence(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    participants: &Participants,
    id: OversightId,
    evidence: OversightId,
) -> Result<(), FlowError> {
    let scheme = open(tx, me, participants, id).await?;
    let all = store::programme::evidence_of(tx, id).await?;
    let missing = || Refusal::NotFound { what: "evidence", key: evidence.to_string() };
    let gone = all.into_iter().find(|e| e.id == evidence && e.by == me.person.id).ok_or_else(missing)?;
    store::programme::remove_evidence(tx, evidence).await?;
    let detail = json!({ "evidence": evidence, "kind": gone.kind, "reference": gone.reference });
    record(tx, me, clock, &scheme, "detach-evidence", detail).await
}

async fn open(
    tx: &mut Tx,
    me: &Rights,
    participants: &Participants,
    id: OversightId,
) -> Result<model::programme::Scheme, FlowError> {
    let scheme = find(tx, id).await?;
    let writes = matches!(scheme.state, SchemeState::Draft | SchemeState::Returned)
        && may_propose(me, &scheme.organisation);
    let decides =
        scheme.state == SchemeState::Submitted && may_decide(me, participants, &scheme.organisation);
    if !writes && !decides {
        return Err(Refusal::Forbidden(model::Act::Plan).into());
    }
    Ok(scheme)
}
