//! Programmes that come with a nation pack.

use model::{Actor, Clock, Code, EventSubject};
use pack::ProgrammeFile;
use serde_json::json;
use store::{Conn, Store, Tx};

use crate::{FlowError, trust};

/// What applying a pack's programmes did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AppliedProgrammes {
    /// Programmes of which something was written.
    pub written: Vec<Code>,
    /// What a person has changed since and was therefore left alone: the codes of programmes, tasks, indicators, periods.
    pub kept: Vec<Code>,
}

/// Writes what is new and changes what nobody has changed since; the second time it does nothing.
pub async fn apply_programmes(
    store: &Store,
    clock: &dyn Clock,
    files: &[ProgrammeFile],
) -> Result<AppliedProgrammes, FlowError> {
    let mut applied = AppliedProgrammes::default();
    if files.is_empty() {
        return Ok(applied);
    }
    let mut tx = store.begin().await?;
    for (file, position) in files.iter().zip(0..) {
        let mut written = programme(&mut tx, file, position, &mut applied.kept).await?;
        written += tasks(&mut tx, file, &mut applied.kept).await?;
        written += indicators(&mut tx, file, &mut applied.kept).await?;
        written += periods(&mut tx, file, &mut applied.kept).await?;
        if written > 0 {
            let code = file.programme.code.clone();
            let (actor, detail) = (Actor("system:pack".to_owned()), json!({ "written": written }));
            let subject = EventSubject::Programme(code.clone());
            trust::record(&mut tx, clock, &actor, "apply-programme", subject, detail).await?;
            applied.written.push(code);
        }
    }
    tx.commit().await?;
    Ok(applied)
}

async fn programme(
    tx: &mut Tx,
    file: &ProgrammeFile,
    position: i64,
    kept: &mut Vec<Code>,
) -> Result<u32, FlowError> {
    let given = &file.programme;
    if store::programme::find_programme(tx, &given.code).await?.as_ref() == Some(given) {
        return Ok(0);
    }
    if store::programme::is_edited_programme(tx, &given.code).await? {
        kept.push(given.code.clone());
        return Ok(0);
    }
    store::programme::upsert_programme(tx, given, position, None).await?;
    Ok(1)
}

async fn tasks(tx: &mut Tx, file: &ProgrammeFile, kept: &mut Vec<Code>) -> Result<u32, FlowError> {
    let mut written = 0;
    for given in &file.tasks {
        let known = store::programme::find_task(tx, &given.code).await?;
        if known.as_ref() == Some(given) {
            continue;
        }
        let changed = match &known {
            Some(_) => store::programme::is_edited_task(tx, &given.code).await?,
            None => was_removed(tx, &given.code).await?,
        };
        if changed {
            kept.push(given.code.clone());
            continue;
        }
        store::programme::upsert_task(tx, given, None).await?;
        written += 1;
    }
    Ok(written)
}

/// What a person took away does not come back.
async fn was_removed(conn: &mut Conn, code: &Code) -> Result<bool, FlowError> {
    let events = store::event::events_about(conn, "programme", code, 1).await?;
    Ok(events.iter().any(|event| event.action == "remove-task"))
}

async fn indicators(tx: &mut Tx, file: &ProgrammeFile, kept: &mut Vec<Code>) -> Result<u32, FlowError> {
    let mut written = 0;
    for given in &file.indicators {
        if store::programme::find_indicator(tx, &given.code).await?.as_ref() == Some(given) {
            continue;
        }
        if store::programme::is_edited_indicator(tx, &given.code).await? {
            kept.push(given.code.clone());
            continue;
        }
        store::programme::upsert_indicator(tx, given, None).await?;
        written += 1;
    }
    Ok(written)
}

async fn periods(tx: &mut Tx, file: &ProgrammeFile, kept: &mut Vec<Code>) -> Result<u32, FlowError> {
    let mut written = 0;
    for given in &file.periods {
        if store::programme::find_period(tx, &given.code).await?.as_ref() == Some(given) {
            continue;
        }
        if store::programme::period_is_edited(tx, &given.code).await? {
            kept.push(given.code.clone());
            continue;
        }
        store::programme::upsert_reporting_period(tx, given, None).await?;
        written += 1;
    }
    Ok(written)
}
