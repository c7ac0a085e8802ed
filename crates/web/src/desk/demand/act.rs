//! One press: from a gap to an assignment.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use flow::FlowError;
use flow::listen::demand::{Gap, Link, link};
use flow::publish::translate::{Request, request};
use flow::publish::{NewItem, assign, create_item};
use jiff::civil::Date;
use model::{Format, InformationKind, Item, Locale, PersonId, Refusal};
use store::Tx;

use super::map::{publishers, show};
use super::read::known;
use super::rows::{Row, lists, title_of};
use super::{Wish, known_code};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// What was typed beside the button.
#[derive(Debug, Default)]
pub(super) struct Typed {
    pub publisher: String,
    pub section: String,
    pub assignee: String,
    pub due_on: String,
}

/// `POST /desk/demand`
pub async fn begin(State(app): State<Arc<App>>, staff: Staff, fields: Fields) -> Result<Response, Failure> {
    let text = |name: &str| fields.get(name).to_owned();
    let wish = Wish {
        span: text("span"),
        axis: text("axis"),
        locale: text("only"),
        age: text("age"),
        row: String::new(),
    };
    let typed = Typed {
        publisher: text("publisher"),
        section: text("section"),
        assignee: text("assignee"),
        due_on: text("due_on"),
    };
    let v = staff.view();
    let due_on: Option<Date> = match typed.due_on.as_str() {
        "" => None,
        text => match text.parse() {
            Ok(day) => Some(day),
            Err(_) => return show(&app, &staff, &wish, &typed, Some(v.t("date-wrong"))).await,
        },
    };
    let assignee: Option<PersonId> = typed.assignee.parse().ok();
    // The gap as it stands now: what was there when the page was made may have been begun by somebody else.
    let known = known(&app, &v, &wish).await?;
    let all = lists(&app, &v, &wish, &known).await?;
    let found = all.iter().flat_map(|(_, rows)| rows).find(|row| row.value() == fields.get("gap"));
    let row = found.filter(|row| !known.answers.iter().any(|answered| row.is_answered_by(answered)));
    let Some((row, target)) = row.and_then(|row| Some((row, row.target.clone()?))) else {
        return show(&app, &staff, &wish, &typed, Some(v.t("demand-gone"))).await;
    };
    let mut tx = app.store.begin().await?;
    let done = start(&mut tx, &app, &staff, (row, &target), &typed, (assignee, due_on)).await;
    match done {
        Ok(()) => {
            tx.commit().await?;
            Ok(redirect(&wish.href("/desk/demand", &[("done", "done-demand-begun")]), false))
        }
        Err(FlowError::Refused(Refusal::Forbidden(_))) => Err(Failure::Forbidden),
        Err(FlowError::Refused(refusal)) => {
            drop(tx);
            let wrong = Some(staff.explain(&refusal));
            show(&app, &staff, &wish, &typed, wrong).await
        }
        Err(e) => Err(e.into()),
    }
}

async fn start(
    tx: &mut Tx,
    app: &App,
    staff: &Staff,
    (row, target): (&Row, &Locale),
    typed: &Typed,
    (assignee, due_on): (Option<PersonId>, Option<Date>),
) -> Result<(), FlowError> {
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    let code = match row.gap {
        Gap::Nothing | Gap::Outside | Gap::Missed => {
            let item = new_text(tx, app, staff, (row, target), typed).await?;
            if assignee.is_some() || due_on.is_some() {
                give(tx, app, staff, (&item, target), (assignee, due_on)).await?;
            }
            item.code
        }
        Gap::Language | Gap::Wanted => {
            let item = item_of(tx, row).await?;
            let wish = Request { filled: Vec::new(), assignee, due_on };
            request(tx, me, clock, &item, target, &wish).await?;
            item.code
        }
        Gap::Old => {
            let item = item_of(tx, row).await?;
            give(tx, app, staff, (&item, target), (assignee, due_on)).await?;
            item.code
        }
    };
    let new = Link {
        gap: row.gap,
        locale: target,
        term: &row.term,
        folded: &row.folded,
        item: &code,
        asked: row.n,
    };
    link(tx, me, clock, &new).await
}

async fn item_of(tx: &mut Tx, row: &Row) -> Result<Item, FlowError> {
    let gone = || Refusal::NotFound { what: "item", key: row.folded.clone() };
    let code = row.item().ok_or_else(gone)?;
    Ok(store::item::find_item(tx, &code).await?.ok_or_else(gone)?)
}

/// Gives an item's edition to somebody.
async fn give(
    tx: &mut Tx,
    app: &App,
    staff: &Staff,
    (item, locale): (&Item, &Locale),
    (assignee, due_on): (Option<PersonId>, Option<Date>),
) -> Result<(), FlowError> {
    let edition = store::edition::edition_of(tx, item.id, locale).await?;
    let gone = || Refusal::NotFound { what: "edition", key: item.code.to_string() };
    let edition = edition.ok_or_else(gone)?;
    assign(tx, &staff.me.rights, app.clock.as_ref(), edition.id, assignee, due_on).await
}

/// Begins a text about what is asked for.
async fn new_text(
    tx: &mut Tx,
    app: &App,
    staff: &Staff,
    (row, target): (&Row, &Locale),
    typed: &Typed,
) -> Result<Item, FlowError> {
    let nation = &staff.shown.country.nation;
    let chosen = Some(typed.section.clone()).filter(|code| !code.is_empty());
    let wished = chosen.or_else(|| row.place.section.clone());
    let section = known_code(wished.as_deref(), nation.sections.iter().map(|s| &s.code))
        .or_else(|| nation.sections.first().map(|section| section.code.clone()))
        .ok_or(Refusal::Missing("section"))?;
    let mine = publishers(staff);
    let publisher = match typed.publisher.as_str() {
        "" => mine.into_iter().next(),
        wished => mine.into_iter().find(|code| code.as_str() == wished),
    };
    let mut new = NewItem {
        title: title_of(row),
        code: String::new(),
        kind: InformationKind::Image,
        format: Format::Story,
        section,
        publisher: publisher.ok_or(Refusal::Missing("publisher"))?,
        written_in: target.clone(),
        topics: known_code(row.place.topic.as_deref(), nation.topics.iter().map(|t| &t.code))
            .into_iter()
            .collect(),
        territories: known_code(row.place.territory.as_deref(), nation.territories.iter().map(|t| &t.code))
            .into_iter()
            .collect(),
        messages: Vec::new(),
        sources: Vec::new(),
        event: None,
        claim: None,
    };
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    match create_item(tx, me, clock, &new).await {
        // A text of this name is there already and does not answer it: another one beside it.
        Err(FlowError::Refused(Refusal::AddressTaken(taken))) => {
            new.code = format!("{taken}-{}", clock.now().as_second());
            create_item(tx, me, clock, &new).await
        }
        other => other,
    }
}
