//! A file with series comes to a study.

use model::effect::{ReadFrom, SeriesRole, SeriesSource, StudyState};
use model::{Clock, Code};
use serde_json::json;
use store::Tx;

use super::attach_series::{Fresh, NewSeries, add, keep, readable, touch};
use super::file::FileTable;
use super::save_study::{record, wrong};
use crate::FlowError;
use crate::trust::Rights;

/// What became of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Brought {
    /// Series that are new.
    pub added: Vec<String>,
    /// Series of which new values were read.
    pub read: Vec<String>,
    /// Columns that nothing was done with.
    pub left: Vec<String>,
}

/// Takes in a file that was read and whose bytes are kept. A column that a series comes from is read again. While the
/// study is not registered, any other column becomes a series: the first one the outcome, if there is none.
pub async fn bring_file(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    (name, sha256): (&str, &str),
    table: &FileTable,
) -> Result<Brought, FlowError> {
    let study = readable(tx, me, code).await?;
    let mut known = store::effect::study_series(tx, code).await?;
    let mut brought = Brought::default();
    for (at, column) in table.columns.iter().enumerate() {
        let source = SeriesSource::Uploaded { column: column.clone() };
        let from = ReadFrom::File { sha256: sha256.to_owned(), name: name.to_owned() };
        let fresh = Fresh { from, points: table.points(at) };
        let found = known.iter().find(|s| s.source == source).map(|s| (s.number, s.name.clone()));
        match found {
            Some((number, name)) => {
                if keep(tx, me, clock, &study, number, fresh).await? {
                    brought.read.push(name);
                }
            }
            None if study.state == StudyState::Draft => {
                let first = !known.iter().any(|s| s.role == SeriesRole::Outcome);
                let role = if first { SeriesRole::Outcome } else { SeriesRole::Control };
                let number =
                    add(tx, &study, &known, &NewSeries { role, name: column.clone(), source }).await?;
                keep(tx, me, clock, &study, number, fresh).await?;
                brought.added.push(column.clone());
                known = store::effect::study_series(tx, code).await?;
            }
            None => brought.left.push(column.clone()),
        }
    }
    if brought.added.is_empty() && brought.read.is_empty() {
        return Err(wrong("file", "effect-nothing-new"));
    }
    if study.state == StudyState::Draft {
        touch(tx, clock, &study).await?;
    }
    let detail = json!({ "file": name, "sha256": sha256, "added": brought.added, "read": brought.read });
    record(tx, me, clock, &study, "read-series", detail).await?;
    Ok(brought)
}
