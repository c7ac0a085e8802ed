//! What a decision on a scheme can rest on.

use model::programme::{Evidence, EvidenceKind, Scheme, SchemeState};
use model::{Clock, Code, OversightId, Refusal};
use serde_json::{Value, json};
use store::Tx;

use super::scheme::{find, may_decide, may_propose, record, wrong};
use crate::FlowError;
use crate::plan::Participants;
use crate::trust::Rights;

/// Longest reference, and longest note.
const LONGEST: (usize, usize) = (500, 1_000);

/// A document that was kept as a blob.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvidenceDocument {
    /// Its address at the desk, below the scheme's.
    pub address: String,
    /// Its content.
    pub sha256: String,
    /// Its size.
    pub bytes: usize,
    /// What it shows.
    pub note: String,
}

/// What a form says of a piece of evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvidenceWords {
    /// What it is.
    pub kind: EvidenceKind,
    /// A report as `period/organisation`, an indicator, a study or an item by its code, anything else by its address.
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
        // Of what readers were not given, or what was taken back, nobody can tell what it shows.
        EvidenceKind::Study => {
            let code = code(reference)?;
            let study = store::effect::find_study(tx, &code).await?;
            study.is_some_and(|study| study.withdrawn.is_empty())
                && !store::effect::publications(tx, &code).await?.is_empty()
        }
        EvidenceKind::Edition => store::item::find_item(tx, &code(reference)?).await?.is_some(),
        // Documents are brought along, not named.
        EvidenceKind::Document => false,
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
    add(tx, me, clock, &scheme, (words.kind, words.reference.trim(), words.note.trim()), json!({})).await
}

/// Attaches a document, under the same rules.
pub async fn attach_evidence_document(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    participants: &Participants,
    id: OversightId,
    document: &EvidenceDocument,
) -> Result<(), FlowError> {
    let scheme = open(tx, me, participants, id).await?;
    if document.address.len() > LONGEST.0 || document.note.chars().count() > LONGEST.1 {
        return Err(wrong("reference", "scheme-evidence-missing"));
    }
    let more = json!({ "sha256": document.sha256, "bytes": document.bytes });
    let words = (EvidenceKind::Document, document.address.as_str(), document.note.trim());
    add(tx, me, clock, &scheme, words, more).await
}

async fn add(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    scheme: &Scheme,
    (kind, reference, note): (EvidenceKind, &str, &str),
    more: Value,
) -> Result<(), FlowError> {
    let at = clock.now();
    let evidence = Evidence {
        id: OversightId::new(at),
        scheme: scheme.id,
        kind,
        reference: reference.to_owned(),
        note: note.to_owned(),
        by: me.person.id,
        at,
    };
    store::programme::add_evidence(tx, &evidence).await?;
    let mut detail = json!({ "evidence": evidence.id, "kind": kind, "reference": reference });
    if let (Value::Object(detail), Value::Object(more)) = (&mut detail, more) {
        detail.extend(more);
    }
    record(tx, me, clock, scheme, "attach-evidence", detail).await
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
) -> Result<Scheme, FlowError> {
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
