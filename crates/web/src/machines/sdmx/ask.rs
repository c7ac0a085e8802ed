//! What a question is about: dataflows, and their data in which vintages.

use std::sync::Arc;

use flow::data::{Catalogue, FlowTable};
use sdmx::rest::{Code, DataQuery, Many, Refusal};
use sdmx::{Action, Class, DataSet, Pick, Table, Version, Wanted};
use store::data::VintageRow;

use crate::app::App;
use crate::machines::bulk::{Order, Part, Take, What};

/// What went wrong inside; it is for the log.
pub(super) fn internal(error: impl std::fmt::Display) -> Refusal {
    Refusal::new(Code::Internal, error.to_string())
}

/// Data that are asked for, as they are to be written.
pub(super) struct Answered {
    /// What is written, one after the other, and as which data set.
    pub(super) parts: Vec<(Part, DataSet)>,
    /// The tables of the data sets.
    pub(super) tables: Vec<Arc<Table>>,
    /// The dataflows.
    pub(super) flows: Vec<Arc<FlowTable>>,
    /// Of which state they are.
    pub(super) state: String,
}

/// Refuses what this service does not do, rather than answering something else.
pub(super) fn refuse_what_is_not_done(query: &DataQuery) -> Result<(), Refusal> {
    if query.history && (query.first.is_some() || query.last.is_some()) {
        let what = "the first or last observations are not told of each state in the history; ask for the data as of \
                    a moment, with asOf";
        return Err(Refusal::new(Code::NotImplemented, what));
    }
    Ok(())
}

/// Refuses names of measures and attributes that none of the structures has.
fn refuse_unknown(query: &DataQuery, tables: &[Arc<Table>]) -> Result<(), Refusal> {
    for pick in [&query.attributes, &query.measures] {
        if let Pick::Some { ids, .. } = pick
            && let Some(id) = ids.iter().find(|id| tables.iter().all(|table| table.find(id).is_none()))
        {
            let subject = tables.first().map(|table| table.subject.to_string()).unwrap_or_default();
            return Err(Refusal::new(Code::Semantic, format!("{subject} has no component {id:.80}")));
        }
    }
    Ok(())
}

/// The dataflows that are asked for.
pub(super) fn find_flows<'a>(
    catalogue: &'a Catalogue,
    query: &DataQuery,
) -> Result<Vec<&'a Arc<FlowTable>>, Refusal> {
    let fits = |flow: &&Arc<FlowTable>| {
        let itself = || is(query, &flow.reference);
        match &query.contexts {
            // Whatever kind of thing has this name: here, the flows have it.
            Many::All => itself(),
            Many::These(classes) => classes.iter().any(|class| match class {
                Class::Dataflow => itself(),
                Class::DataStructure => is(query, &flow.table().structure),
                _ => false,
            }),
        }
    };
    let found: Vec<&Arc<FlowTable>> = catalogue.flows().iter().filter(fits).collect();
    if found.is_empty() {
        return Err(Refusal::new(Code::NoResults, "no dataflow has this agency, id and version"));
    }
    Ok(found)
}

fn is(query: &DataQuery, reference: &sdmx::Ref) -> bool {
    let first = Version::first();
    let version = match &reference.version {
        Wanted::Exact(version) => version,
        _ => &first,
    };
    query.ids.admits(|id| *id == reference.id)
        && query.agencies.admits(|agency| *agency == reference.agency)
        && (query.versions.is_empty() || query.versions.iter().any(|wanted| wanted.admits(version)))
        && query.providers.admits(|provider| provider.id == reference.agency)
}

pub(super) fn nothing() -> Refusal {
    Refusal::new(Code::NoResults, "there are no data for this key, time and moment")
}

/// Finds the data that are asked for. Where several dataflows are asked, those that do not have what is named in the
/// question have no data for it.
pub(super) async fn find(
    app: &Arc<App>,
    flows: &[&Arc<FlowTable>],
    query: DataQuery,
) -> Result<Answered, Refusal> {
    let query = Arc::new(query);
    let mut answered =
        Answered { parts: Vec::new(), tables: Vec::new(), flows: Vec::new(), state: String::new() };
    let tables: Vec<Arc<Table>> = flows.iter().map(|flow| Arc::clone(flow.table())).collect();
    refuse_unknown(&query, &tables)?;
    let mut refused = None;
    for flow in flows {
        let found = if query.history {
            history(app, flow, &query, &mut answered).await
        } else {
            state(app, flow, &query, &mut answered).await
        };
        match found {
            Ok(()) => {}
            Err(refusal) if flows.len() > 1 && refusal.code == Code::Semantic => {
                refused.get_or_insert(refusal);
            }
            Err(refusal) => return Err(refusal),
        }
    }
    if answered.parts.is_empty() { Err(refused.unwrap_or_else(nothing)) } else { Ok(answered) }
}

impl Answered {
    fn flow(&mut self, flow: &Arc<FlowTable>, vintage: i64) -> usize {
        use std::fmt::Write as _;
        self.tables.push(Arc::clone(flow.table()));
        self.flows.push(Arc::clone(flow));
        // Writing into memory does not fail.
        let _ = write!(self.state, "{} {vintage} ", flow.flow.code);
        self.tables.len() - 1
    }
}

/// The data as they are, or were at a moment.
async fn state(
    app: &Arc<App>,
    flow: &Arc<FlowTable>,
    query: &Arc<DataQuery>,
    answered: &mut Answered,
) -> Result<(), Refusal> {
    let order = Order::of(query, flow.table())?;
    let opened = app.figures.opened(&app.store, flow, query.as_of).await.map_err(internal)?;
    let Some(opened) = opened else { return Ok(()) };
    let Some(at) = query.updated_after else {
        let selection = opened.select(query)?;
        let table = answered.flow(flow, opened.vintage.number);
        let part = Part { what: What::Chosen(opened, selection), take: Take::All, order };
        answered.parts.push((part, DataSet { table, ..DataSet::default() }));
        return Ok(());
    };
    let latest = opened.vintage.clone();
    if latest.at <= at {
        return Ok(());
    }
    let selection = opened.select(query)?;
    let vintages = vintages(app, flow).await?;
    let before = vintages.iter().rev().find(|vintage| vintage.at <= at);
    let number = before.map_or(0, |before| before.number);
    let table = answered.flow(flow, latest.number);
    let set = |action| DataSet { table, action, ..DataSet::default() };
    let take = if number == 0 { Take::All } else { Take::Since(number) };
    let part = Part { what: What::Chosen(opened, selection), take, order: order.clone() };
    answered.parts.push((part, set(Action::Replace)));
    let removed =
        |vintage: &VintageRow| vintage.removed > 0 && (number + 1..=latest.number).contains(&vintage.number);
    if let Some(before) = before
        && vintages.iter().any(removed)
    {
        let what = What::Asked(Arc::clone(flow), before.clone(), Arc::clone(query));
        answered.parts.push((Part { what, take: Take::Gone(latest.number), order }, set(Action::Delete)));
    }
    Ok(())
}

/// The data as they were published, one state after the other: the first whole, of each further one what became another,
/// and what went.
async fn history(
    app: &Arc<App>,
    flow: &Arc<FlowTable>,
    query: &Arc<DataQuery>,
    answered: &mut Answered,
) -> Result<(), Refusal> {
    let order = Order::of(query, flow.table())?;
    let vintages = vintages(app, flow).await?;
    let Some(latest) = vintages.iter().rev().find(|vintage| query.as_of.is_none_or(|of| vintage.at <= of))
    else {
        return Ok(());
    };
    // What does not fit the table is refused now, and not in the middle of the answer.
    let mut conn = app.store.read().await.map_err(internal)?;
    let shelf = app.figures.shelf();
    shelf.open_vintage(&mut conn, flow, latest.clone()).await.map_err(internal)?.select(query)?;
    drop(conn);
    let table = answered.flow(flow, latest.number);
    let mut before: Option<&VintageRow> = None;
    for vintage in vintages.iter().take_while(|vintage| vintage.number <= latest.number) {
        let earlier = before.replace(vintage);
        if query.updated_after.is_some_and(|after| vintage.at <= after) {
            continue;
        }
        let asked = |vintage: &VintageRow| What::Asked(Arc::clone(flow), vintage.clone(), Arc::clone(query));
        let take = earlier.map_or(Take::All, |earlier| Take::Since(earlier.number));
        let set =
            DataSet { table, action: Action::Replace, valid_from: Some(vintage.at), ..DataSet::default() };
        answered.parts.push((Part { what: asked(vintage), take, order: order.clone() }, set));
        if let Some(earlier) = earlier.filter(|_| vintage.removed > 0) {
            let part = Part { what: asked(earlier), take: Take::Gone(vintage.number), order: order.clone() };
            let set =
                DataSet { table, action: Action::Delete, valid_to: Some(vintage.at), ..DataSet::default() };
            answered.parts.push((part, set));
        }
    }
    Ok(())
}

/// The vintages of a flow, the oldest first.
async fn vintages(app: &Arc<App>, flow: &FlowTable) -> Result<Vec<VintageRow>, Refusal> {
    let mut conn = app.store.read().await.map_err(internal)?;
    let mut vintages = store::data::vintages(&mut conn, &flow.flow.code).await.map_err(internal)?;
    vintages.reverse();
    Ok(vintages)
}
