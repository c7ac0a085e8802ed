//! Tasks cascade: a lead breaks its task down, others make it their own.

use jiff::civil::Date;
use model::programme::{Body, Task, TaskKind, TaskState, Wording};
use model::{Act, Actor, Clock, Code, EventSubject, Refusal};
use serde_json::json;
use store::{Conn, Tx};

use super::rules::{known, named, ordered, organisation, programme, task, wrong};
use crate::plan::Participants;
use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// A part of a task, before it has a code.
#[derive(Debug, Clone, Default)]
pub struct NewPart {
    /// Number as shown; empty when it has none.
    pub number: String,
    /// Name.
    pub titles: Wording,
    /// What is expected to come of it.
    pub products: Wording,
    /// Who does it; the organisation itself when nobody is named.
    pub leads: Vec<Body>,
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub to: Option<Date>,
}

/// An organisation that leads a task adds a part to it. Answers with the part's code.
pub async fn break_down(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    parent: &Code,
    by: &Code,
    part: NewPart,
) -> Result<Code, FlowError> {
    me.need(Act::Plan, Scope::of(by))?;
    let above = open(tx, parent).await?;
    let organisations = store::nation::organisations(tx).await?;
    let kind = organisation(&organisations, by)?.kind.clone();
    if !above.is_led_by(by, &kind) {
        return Err(wrong("organisation", "duty-not-led"));
    }
    named(&part.titles)?;
    ordered(part.from, part.to)?;
    known(&part.leads, &organisations)?;
    let siblings = store::programme::tasks(tx, &above.programme).await?;
    let code = free_code(tx, |n| format!("{parent}.{n}")).await?;
    let leads = if part.leads.is_empty() { vec![Body::Organisation(by.clone())] } else { part.leads };
    let made = Task {
        code: code.clone(),
        programme: above.programme.clone(),
        parent: Some(above.code.clone()),
        kind: TaskKind::Part,
        number: part.number,
        position: last(&siblings),
        organisation: Some(by.clone()),
        leads,
        cooperating: Vec::new(),
        basis: above.basis.clone(),
        from: part.from.or(above.from),
        to: part.to.or(above.to),
        titles: part.titles,
        products: part.products,
        note: Wording::default(),
        state: TaskState::Open,
        sources: Vec::new(),
    };
    keep(tx, me, clock, &made, "break-down").await?;
    Ok(code)
}

/// An organisation that takes part makes a task its own, once. Answers with the code of its own task.
pub async fn adopt(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    adopted: &Code,
    by: &Code,
    today: Date,
) -> Result<Code, FlowError> {
    me.need(Act::Plan, Scope::of(by))?;
    let above = open(tx, adopted).await?;
    let of = programme(tx, &above.programme).await?;
    let organisations = store::nation::organisations(tx).await?;
    organisation(&organisations, by)?;
    let plans = store::programme::plans(tx, &of.code).await?;
    let besides: Vec<Code> = plans.into_iter().map(|plan| plan.organisation).collect();
    if !Participants::new(&of, &organisations, &besides, today).has(by) {
        return Err(wrong("organisation", "duty-takes-no-part"));
    }
    let siblings = store::programme::tasks(tx, &of.code).await?;
    let mine = |t: &Task| {
        t.kind == TaskKind::Adopted
            && t.parent.as_ref() == Some(adopted)
            && t.organisation.as_ref() == Some(by)
    };
    if above.organisation.as_ref() == Some(by) || siblings.iter().any(mine) {
        return Err(wrong("organisation", "duty-adopted-already"));
    }
    let code = free_code(tx, |n| match n {
        1 => format!("{adopted}.{by}"),
        n => format!("{adopted}.{by}-{n}"),
    })
    .await?;
    let made = Task {
        code: code.clone(),
        parent: Some(above.code.clone()),
        kind: TaskKind::Adopted,
        position: last(&siblings),
        organisation: Some(by.clone()),
        leads: vec![Body::Organisation(by.clone())],
        cooperating: Vec::new(),
        note: Wording::default(),
        state: TaskState::Open,
        sources: Vec::new(),
        ..above
    };
    keep(tx, me, clock, &made, "adopt-task").await?;
    Ok(code)
}

/// A task that can still be worked on, and is no heading.
async fn open(conn: &mut Conn, code: &Code) -> Result<Task, FlowError> {
    let found = task(conn, code).await?;
    if found.kind == TaskKind::Group || found.state != TaskState::Open {
        return Err(wrong("task", "duty-not-open"));
    }
    Ok(found)
}

fn last(siblings: &[Task]) -> i64 {
    siblings.iter().map(|t| t.position).max().unwrap_or(0).saturating_add(1)
}

/// The first code of a row that no task has.
async fn free_code(conn: &mut Conn, make: impl Fn(u32) -> String) -> Result<Code, FlowError> {
    for n in 1..10_000 {
        let code = Code::new(make(n)).map_err(|_| wrong("code", "duty-too-deep"))?;
        if store::programme::find_task(conn, &code).await?.is_none() {
            return Ok(code);
        }
    }
    Err(Refusal::Conflict.into())
}

async fn keep(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    made: &Task,
    action: &str,
) -> Result<(), FlowError> {
    store::programme::upsert_task(tx, made, Some(clock.now())).await?;
    let (actor, subject) = (Actor::person(me.person.id), EventSubject::Programme(made.code.clone()));
    let detail =
        json!({ "programme": made.programme, "parent": made.parent, "organisation": made.organisation });
    trust::record(tx, clock, &actor, action, subject, detail).await?;
    Ok(())
}
