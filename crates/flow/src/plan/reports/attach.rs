//! A document that shows where a reported figure comes from.

use model::{Act, Clock, Code, ReportId};
use serde_json::json;
use store::Tx;

use super::keep::need_open;
use super::{find, record};
use crate::FlowError;
use crate::trust::{Rights, Scope};

/// A document that was kept as a blob.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attached {
    /// The figure that it shows.
    pub indicator: Code,
    /// Its content.
    pub sha256: String,
    /// Its name.
    pub name: String,
    /// Its size.
    pub bytes: usize,
}

/// Says in the log that somebody attached a document to a figure of a report that is being written. The report itself
/// names it among the figure's sources, and is kept as anything else that is typed.
pub async fn attach_document(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: ReportId,
    document: &Attached,
) -> Result<(), FlowError> {
    let (report, ..) = find(tx, id).await?;
    me.need(Act::Plan, Scope::of(&report.organisation))?;
    need_open(&report)?;
    let more = json!({
        "indicator": document.indicator, "sha256": document.sha256, "name": document.name, "bytes": document.bytes,
    });
    record(tx, me, clock, &report, "attach-document", more).await
}
