//! What every change of a duty must keep to.

use jiff::civil::Date;
use model::programme::{Basis, Body, Programme, Task, TaskKind, Wording};
use model::{Act, Code, Organisation, Refusal};
use store::Conn;

use crate::FlowError;
use crate::trust::{Rights, Scope};

/// Whether a person may change something of a programme: its own, or what belongs to an organisation.
pub fn may_keep(me: &Rights, programme: &Programme, organisation: Option<&Code>) -> bool {
    need_keep(me, programme, organisation).is_ok()
}

pub(super) fn need_keep(
    me: &Rights,
    programme: &Programme,
    organisation: Option<&Code>,
) -> Result<(), Refusal> {
    match organisation {
        Some(organisation) => me.need(Act::Plan, Scope::of(organisation)),
        None => me.need(Act::Oversee, Scope::of(&programme.lead)),
    }
}

pub(super) fn wrong(field: &'static str, reason: &'static str) -> FlowError {
    Refusal::Invalid { field, reason }.into()
}

pub(super) async fn programme(conn: &mut Conn, code: &Code) -> Result<Programme, FlowError> {
    let found = store::programme::find_programme(conn, code).await?;
    found.ok_or_else(|| Refusal::NotFound { what: "programme", key: code.to_string() }.into())
}

pub(super) async fn task(conn: &mut Conn, code: &Code) -> Result<Task, FlowError> {
    let found = store::programme::find_task(conn, code).await?;
    found.ok_or_else(|| Refusal::NotFound { what: "task", key: code.to_string() }.into())
}

/// The organisation of a code.
pub(super) fn organisation<'a>(all: &'a [Organisation], code: &Code) -> Result<&'a Organisation, FlowError> {
    all.iter().find(|o| o.code == *code).ok_or_else(|| wrong("organisation", "duty-organisation"))
}

/// A code typed by a person is an address.
pub(super) fn address(code: &Code) -> Result<(), FlowError> {
    let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'.');
    if code.as_str().bytes().all(fits) { Ok(()) } else { Err(wrong("code", "code-letters")) }
}

pub(super) fn named(titles: &Wording) -> Result<(), FlowError> {
    if titles.is_empty() { Err(Refusal::Missing("name").into()) } else { Ok(()) }
}

pub(super) fn ordered(from: Option<Date>, to: Option<Date>) -> Result<(), FlowError> {
    match (from, to) {
        (Some(from), Some(to)) if to < from => Err(wrong("to", "duty-dates")),
        _ => Ok(()),
    }
}

/// The documents named are in the library.
pub(super) async fn in_library(conn: &mut Conn, basis: &[Basis]) -> Result<(), FlowError> {
    for place in basis {
        if store::nation::find_document(conn, &place.document).await?.is_none() {
            return Err(wrong("document", "duty-document"));
        }
    }
    Ok(())
}

/// The organisations and kinds named are there.
pub(super) fn known(bodies: &[Body], all: &[Organisation]) -> Result<(), FlowError> {
    let there = |body: &Body| match body {
        Body::Organisation(code) => all.iter().any(|o| o.code == *code),
        Body::Every(kind) => all.iter().any(|o| o.kind == *kind),
    };
    if bodies.iter().all(there) { Ok(()) } else { Err(wrong("organisation", "duty-organisation")) }
}

/// Whether a task of a kind may stand below another, and no way up ends where it began.
pub(super) fn stands(task: &Task, all: &[Task]) -> Result<(), FlowError> {
    let Some(parent) = &task.parent else {
        let own = matches!(task.kind, TaskKind::Part | TaskKind::Adopted);
        return if own { Err(wrong("parent", "duty-parent")) } else { Ok(()) };
    };
    let find = |code: &Code| all.iter().find(|t| t.code == *code);
    let above = find(parent).ok_or_else(|| wrong("parent", "duty-parent"))?;
    let fits = match task.kind {
        TaskKind::Group => above.kind == TaskKind::Group,
        TaskKind::Task => matches!(above.kind, TaskKind::Group | TaskKind::Task),
        TaskKind::Part | TaskKind::Adopted => above.kind != TaskKind::Group,
    };
    if !fits {
        return Err(wrong("parent", "duty-parent"));
    }
    let (mut up, mut steps) = (Some(above), 0);
    while let Some(at) = up {
        if at.code == task.code || steps > all.len() {
            return Err(wrong("parent", "duty-circle"));
        }
        steps += 1;
        up = at.parent.as_ref().and_then(find);
    }
    Ok(())
}
