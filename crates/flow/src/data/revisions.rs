//! What was revised in a vintage.

use std::collections::HashSet;

use cube::{Change, Changed, Layout, Series, differences, key_parts};
use store::Conn;

use super::catalogue::FlowTable;
use super::error::DataError;
use super::shelf::series_of;

/// An observation that is another since a vintage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// The codes of its series.
    pub key: Vec<String>,
    /// What became of it.
    pub change: Change,
}

/// What is different in a vintage of a flow, in the order of series and time: at most `limit` from `offset` on, of the
/// kinds that `wanted` says.
pub async fn revisions(
    conn: &mut Conn,
    flow: &FlowTable,
    vintage: i64,
    wanted: impl Fn(Changed) -> bool,
    offset: usize,
    limit: usize,
) -> Result<Vec<Revision>, DataError> {
    let code = &flow.flow.code;
    let (mut after, mut skipped, mut found) = (Vec::new(), 0, Vec::new());
    while found.len() < limit {
        let keys = store::data::changed_keys(conn, code, vintage, &after, 100).await?;
        let Some(last) = keys.last() else { break };
        after.clone_from(last);
        let asked: Vec<&[u8]> = keys.iter().map(Vec::as_slice).collect();
        let before = store::data::find_series(conn, code, vintage - 1, &asked).await?;
        let now = store::data::find_series(conn, code, vintage, &asked).await?;
        for key in &keys {
            let pick = |rows: &[store::data::SeriesRow]| {
                rows.iter().find(|row| row.key == *key).cloned().map(series_of)
            };
            let parts: Vec<String> = key_parts(key)?.into_iter().map(str::to_owned).collect();
            for change in differences(&flow.layout, pick(&before).as_ref(), pick(&now).as_ref())? {
                if !wanted(change.kind()) {
                    continue;
                }
                if skipped < offset {
                    skipped += 1;
                } else if found.len() < limit {
                    found.push(Revision { key: parts.clone(), change });
                }
            }
        }
    }
    Ok(found)
}

/// The periods in which a series has another observation than before, or one more; all of them where something else is
/// said of the whole series.
pub fn changed_periods(
    layout: &Layout,
    before: Option<&Series>,
    now: &Series,
) -> Result<HashSet<String>, DataError> {
    // Held against nothing, every observation is new.
    let before = before.filter(|before| before.head == now.head);
    let changes = differences(layout, before, Some(now))?;
    Ok(changes.into_iter().filter(|change| change.after.is_some()).map(|change| change.period).collect())
}

/// The periods in which a series had an observation that it no longer has.
pub fn gone_periods(
    layout: &Layout,
    then: &Series,
    now: Option<&Series>,
) -> Result<HashSet<String>, DataError> {
    // Without time a series is one observation: as long as there is any, it is there.
    if now.is_some() && layout.table().time().is_none() {
        return Ok(HashSet::new());
    }
    let changes = differences(layout, Some(then), now)?;
    let gone = changes.into_iter().filter(|change| change.kind() == Changed::Removed);
    Ok(gone.map(|change| change.period).collect())
}
