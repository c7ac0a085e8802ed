//! An analyst says what a search is about.

use model::{Act, Actor, Clock, Code, EventSubject, Refusal};
use serde_json::json;
use store::Tx;
use store::demand::Tie;

use super::terms::fold;
use crate::trust::Rights;
use crate::{FlowError, trust};

/// The longest remark.
const NOTE_MAX: usize = 500;

/// What is said of a search. With nothing said, the portal's own search decides again.
#[derive(Debug, Clone, Default)]
pub struct NewTie {
    /// Language it was asked in; empty for any.
    pub locale: String,
    /// The search.
    pub term: String,
    /// Topic.
    pub topic: Option<Code>,
    /// Section.
    pub section: Option<Code>,
    /// Territory.
    pub territory: Option<Code>,
    /// It is no demand.
    pub aside: bool,
    /// Why.
    pub note: String,
}

/// Keeps what an analyst says of a search.
pub async fn tie(tx: &mut Tx, me: &Rights, clock: &dyn Clock, new: &NewTie) -> Result<(), FlowError> {
    if !me.anywhere(Act::LoadData) {
        return Err(Refusal::Forbidden(Act::LoadData).into());
    }
    let folded = fold(&new.term);
    if folded.is_empty() {
        return Err(Refusal::Invalid { field: "term", reason: "demand-gone" }.into());
    }
    let note: String = new.note.trim().chars().take(NOTE_MAX).collect();
    let said = new.aside || new.topic.is_some() || new.section.is_some() || new.territory.is_some();
    if said {
        let tie = Tie {
            locale: new.locale.clone(),
            folded: folded.clone(),
            topic: new.topic.clone(),
            section: new.section.clone(),
            territory: new.territory.clone(),
            aside: new.aside,
            note: note.clone(),
            tied_by: me.person.id,
            tied_at: clock.now(),
        };
        store::demand::upsert_tie(tx, &tie).await?;
    } else if store::demand::delete_tie(tx, &new.locale, &folded).await? == 0 {
        return Ok(());
    }
    let subject =
        Code::new("terms").map_err(|_| Refusal::Invalid { field: "term", reason: "code-letters" })?;
    let detail = json!({
        "locale": new.locale, "term": new.term.trim(), "topic": new.topic, "section": new.section,
        "territory": new.territory, "aside": new.aside, "note": note,
    });
    let actor = Actor::person(me.person.id);
    trust::record(tx, clock, &actor, "tie-demand", EventSubject::Demand(subject), detail).await?;
    Ok(())
}
