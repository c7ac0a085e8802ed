//! The answer to a complaint: written once, with the correction where the reader was right.

use jiff::SignedDuration;
use jiff::civil::Date;
use model::programme::{Complaint, ComplaintAnswer, Verdict};
use model::{Actor, Clock, Correction, EditionState, Locale, OversightId, Refusal, RevisionId};
use serde_json::json;
use store::{Conn, Store, Tx};

use super::file_complaint::{LONGEST, subject};
use super::take_complaint::own;
use crate::trust::Rights;
use crate::{FlowError, trust};

/// How long after the answer it is still known how the reader can be reached.
const KEPT: SignedDuration = SignedDuration::from_hours(24 * 90);

/// What is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAnswer {
    /// What came of looking into it.
    pub verdict: Verdict,
    /// In words, with reasons.
    pub words: String,
    /// The correction that was made.
    pub correction: Option<RevisionId>,
}

/// The corrections of the item that a complaint is about, in whatever language, the newest first; and whether readers still
/// see it in the language that was complained of.
pub async fn corrections_of_complaint(
    conn: &mut Conn,
    complaint: &Complaint,
) -> Result<(Vec<(Locale, Correction)>, bool), FlowError> {
    let Some((code, locale)) = &complaint.item else { return Ok((Vec::new(), false)) };
    let Some(item) = store::item::find_item(conn, code).await? else { return Ok((Vec::new(), false)) };
    let editions = store::edition::editions_of(conn, item.id).await?;
    let mut found = Vec::new();
    for edition in &editions {
        let corrections = store::correction::corrections_of(conn, edition.id).await?;
        found.extend(corrections.into_iter().map(|c| (edition.locale.clone(), c)));
    }
    found.sort_by(|a, b| b.1.at.cmp(&a.1.at).then_with(|| a.0.cmp(&b.0)));
    let shown = editions.iter().any(|e| e.locale == *locale && e.state == EditionState::Published);
    Ok((found, shown))
}

/// Answers a complaint. Where the reader is right about a page that is still shown, the correction comes first: it is what
/// the answer points to. `today` is the day where the portal is.
pub async fn answer_complaint(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: OversightId,
    new: &NewAnswer,
    today: Date,
) -> Result<Complaint, FlowError> {
    let complaint = own(tx, me, id).await?;
    let refuse = |field, reason| FlowError::from(Refusal::Invalid { field, reason });
    let words = new.words.trim();
    if words.is_empty() {
        return Err(refuse("answer", "complaint-answer-missing"));
    }
    if words.chars().count() > LONGEST {
        return Err(refuse("answer", "complaint-too-long"));
    }
    let leads = matches!(new.verdict, Verdict::Right | Verdict::Partly);
    let (corrections, shown) = corrections_of_complaint(tx, &complaint).await?;
    match new.correction {
        Some(_) if !leads => return Err(refuse("correction", "complaint-correction-not-here")),
        Some(revision) if !corrections.iter().any(|(_, c)| c.revision == revision) => {
            return Err(refuse("correction", "complaint-correction-unknown"));
        }
        None if new.verdict == Verdict::Right && shown => {
            return Err(refuse("correction", "complaint-correction-missing"));
        }
        _ => {}
    }
    let at = clock.now();
    let answer = ComplaintAnswer {
        verdict: new.verdict,
        words: words.to_owned(),
        by: me.person.id,
        at,
        in_time: today <= complaint.due,
        correction: new.correction,
    };
    if !store::programme::answer_complaint(tx, id, &answer).await? {
        return Err(refuse("answer", "complaint-answered-already"));
    }
    store::programme::keep_contact_until(tx, id, at + KEPT).await?;
    let detail = json!({
        "complaint": id,
        "verdict": answer.verdict,
        "note": answer.words,
        "correction": answer.correction,
    });
    let actor = Actor::person(me.person.id);
    trust::record(tx, clock, &actor, "answer-complaint", subject(&complaint), detail).await?;
    Ok(Complaint { state: model::programme::ComplaintState::Answered, answer: Some(answer), ..complaint })
}

/// Erases how readers can be reached whose answers are old enough; tells of how many.
pub async fn forget_contacts(store: &Store, clock: &dyn Clock) -> Result<u64, FlowError> {
    let mut tx = store.begin().await?;
    let erased = store::programme::erase_contacts(&mut tx, clock.now()).await?;
    tx.commit().await?;
    Ok(erased)
}
