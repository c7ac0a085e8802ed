//! Who may inspect whom, and who may see it.

use model::programme::{Inspection, InspectionState, Programme, Recommendation};
use model::{Act, Code, OversightId, Refusal};
use store::Tx;

use crate::FlowError;
use crate::plan::Participants;
use crate::trust::{Rights, Scope};

/// Who inspects an organisation: the one it reports to. The lead is looked at by the country as a whole, and named itself.
pub fn inspector_of(participants: &Participants, organisation: &Code) -> Option<Code> {
    if !participants.has(organisation) {
        return None;
    }
    Some(participants.above(organisation).unwrap_or(organisation).clone())
}

fn scope<'a>(organisation: &'a Code, inspector: &'a Code) -> Scope<'a> {
    if organisation == inspector { Scope::COUNTRY } else { Scope::of(inspector) }
}

/// Whether somebody may inspect an organisation on behalf of `inspector`.
pub fn may_inspect(me: &Rights, organisation: &Code, inspector: &Code) -> bool {
    me.may(Act::Inspect, scope(organisation, inspector))
}

/// Whether somebody may read it: the inspectors always, those who are inspected once it is handed over.
pub fn may_see_inspection(me: &Rights, inspection: &Inspection) -> bool {
    may_inspect(me, &inspection.organisation, &inspection.inspector)
        || (inspection.state != InspectionState::Planned
            && (me.may(Act::See, Scope::of(&inspection.organisation))
                || me.may(Act::See, Scope::of(&inspection.inspector))))
}

/// Whether somebody may say what was done about a recommendation.
pub fn may_answer_recommendation(me: &Rights, recommendation: &Recommendation) -> bool {
    me.may(Act::Plan, Scope::of(&recommendation.owner))
}

/// An inspection that somebody conducts.
pub(super) async fn own(tx: &mut Tx, me: &Rights, id: OversightId) -> Result<Inspection, FlowError> {
    let missing = || Refusal::NotFound { what: "inspection", key: id.to_string() };
    let inspection = store::programme::find_inspection(tx, id).await?.ok_or_else(missing)?;
    me.need(Act::Inspect, scope(&inspection.organisation, &inspection.inspector))?;
    Ok(inspection)
}

/// The same while its findings are still being written.
pub(super) async fn planned(tx: &mut Tx, me: &Rights, id: OversightId) -> Result<Inspection, FlowError> {
    let inspection = own(tx, me, id).await?;
    if inspection.state != InspectionState::Planned {
        return Err(Refusal::Invalid { field: "state", reason: "inspection-handed-over-already" }.into());
    }
    Ok(inspection)
}

/// Who may inspect `organisation`, as a rule that refuses.
pub(super) fn need(
    me: &Rights,
    programme: &Programme,
    participants: &Participants,
    organisation: &Code,
) -> Result<Code, FlowError> {
    let unknown = Refusal::Invalid { field: "organisation", reason: "inspection-organisation-unknown" };
    if participants.lead() != &programme.lead {
        return Err(unknown.into());
    }
    let inspector = inspector_of(participants, organisation).ok_or(unknown)?;
    me.need(Act::Inspect, scope(organisation, &inspector))?;
    Ok(inspector)
}
