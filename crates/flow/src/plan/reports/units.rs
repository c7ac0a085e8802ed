//! Whose publications count for an organisation that reports: its own and those of the units below it that report to nobody.

use std::collections::BTreeMap;

use jiff::civil::Date;
use model::programme::Indicator;
use model::{Amount, Code};
use store::Conn;

use super::{Around, heirs};
use crate::FlowError;
use crate::plan::{Participants, duty};

/// The organisations whose publications count for `of`: each counts for the nearest one above it that takes part, and one
/// that is no more for its heir.
pub fn units(participants: &Participants, around: Around<'_>, of: &[Code]) -> Vec<Code> {
    let heirs = heirs(around.lineage);
    let above: BTreeMap<&Code, &Code> =
        around.organisations.iter().filter_map(|o| Some((&o.code, o.parent.as_ref()?))).collect();
    let counts_for = |code: &Code| {
        let mut at = code;
        // A pack may err into a circle; no real tree is deeper.
        for _ in 0..32 {
            if participants.has(at) {
                return of.contains(at);
            }
            match heirs.get(at).or_else(|| above.get(at).copied()) {
                Some(up) => at = up,
                None => return false,
            }
        }
        false
    };
    around.organisations.iter().map(|o| &o.code).filter(|code| counts_for(code)).cloned().collect()
}

/// What Sen counts for organisations together, from the first day to the last.
pub async fn counted_of(
    conn: &mut Conn,
    indicators: &[Indicator],
    organisations: &[Code],
    (from, to): (Date, Date),
    around: Around<'_>,
) -> Result<Vec<(Code, Amount)>, FlowError> {
    let mut found = Vec::with_capacity(indicators.len());
    for indicator in indicators {
        let amount = duty::counted(conn, indicator, organisations, from, to, around.zone).await?;
        found.push((indicator.code.clone(), amount));
    }
    Ok(found)
}
