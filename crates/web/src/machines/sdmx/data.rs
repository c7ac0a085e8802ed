//! Data.

use std::sync::Arc;

use axum::response::Response;
use flow::data::{Catalogue, DataError, FlowTable};
use sdmx::rest::{Code, DataQuery, Many, Refusal, media};
use sdmx::{
    AtObservation, Class, DataFormat, DataWriter, Message, Observation, Pick, Release, Table, Version,
    Wanted, data_writer,
};

use super::Asked;
use super::structure::header;
use crate::app::App;
use crate::machines::bulk::{Envelope, Lines, Pipe, Sink, Whole};

/// Answers up to so many bytes are given whole.
const WHOLE: usize = 512 << 10;

/// What went wrong inside; it is for the log.
pub(super) fn internal(error: impl std::fmt::Display) -> Refusal {
    Refusal::new(Code::Internal, error.to_string())
}

impl Sink for Box<dyn DataWriter + Send> {
    fn row(&mut self, observation: &Observation) -> Result<(), String> {
        self.observation(observation).map_err(|e| e.to_string())
    }

    fn finish(&mut self) -> Result<(), String> {
        DataWriter::finish(self.as_mut()).map_err(|e| e.to_string())
    }
}

/// Data that are asked for.
pub(super) async fn data(app: &Arc<App>, asked: &Asked<'_>, query: DataQuery) -> Result<Response, Refusal> {
    let (format, media_type) = media::data(asked.accept(), asked.manner.format.as_deref(), asked.release)?;
    refuse_what_is_not_done(&query)?;
    let catalogue = app.figures.now(&app.store).await.map_err(internal)?;
    let flow = find_flow(&catalogue, &query)?;
    refuse_unknown(&query, flow.table())?;
    let opened = app.figures.opened(&app.store, flow, query.as_of).await.map_err(internal)?;
    let nothing = || Refusal::new(Code::NoResults, "there are no data for this key, time and moment");
    let opened = opened.ok_or_else(nothing)?;
    let since = match query.updated_after {
        None => None,
        Some(at) if opened.vintage.at <= at => return Err(nothing()),
        Some(at) => {
            let mut conn = app.store.read().await.map_err(internal)?;
            let before = store::data::vintage_at(&mut conn, &flow.flow.code, at).await.map_err(internal)?;
            Some(before.map_or(0, |vintage| vintage.number))
        }
    };
    let languages = asked.languages(app);
    let envelope = Envelope {
        media_type,
        vary: "Accept, Accept-Language, Accept-Encoding",
        name: file_name(flow, format),
        state: format!(
            "{} {} {} {format:?} {}",
            asked.target,
            flow.flow.code,
            opened.vintage.number,
            languages.join(",")
        ),
    };
    if let Some(same) = envelope.unchanged(asked.headers) {
        return Ok(same);
    }
    let selection = opened.select(&query)?;
    let table = Arc::clone(flow.table());
    let mut message = Message::new(header(app, Some(&flow.reference.agency)), &[]);
    message.languages = languages;
    message.at = query.at.clone();
    message.attributes = query.attributes.clone();
    message.measures = query.measures.clone();
    message.observations = query.observations;
    let pipe = Pipe::default();
    let writer = data_writer(pipe.clone(), format, Arc::clone(&table), message)
        .map_err(|e| Refusal::new(Code::Semantic, e.to_string()))?;
    let mut lines = Lines::new(app, opened, selection, Box::new(writer), pipe);
    lines.since = since;
    lines.offset = query.offset;
    lines.limit = query.limit;
    lines.series_only = !query.observations;
    if let AtObservation::Dimension(id) = &query.at
        && let Some(at) = table.find(id).filter(|at| Some(*at) != table.time())
    {
        lines.regroup = Some((0..table.dimensions().len()).filter(|column| *column != at).collect());
    }
    send(lines, envelope, asked, nothing).await
}

/// Gives the answer whole when it is small, and otherwise as it comes.
async fn send(
    mut lines: Lines,
    envelope: Envelope,
    asked: &Asked<'_>,
    nothing: impl Fn() -> Refusal,
) -> Result<Response, Refusal> {
    let refused = |error: DataError| match error {
        DataError::TooMuch { .. } => Refusal::new(Code::TooLarge, error.to_string()),
        other => internal(other),
    };
    let mut body = Vec::new();
    while let Some(piece) = lines.more().await.map_err(refused)? {
        body.extend_from_slice(&piece);
        if lines.is_finished() || body.len() > WHOLE {
            break;
        }
    }
    if lines.written() == 0 {
        return Err(nothing());
    }
    if lines.is_finished() {
        while let Some(piece) = lines.more().await.map_err(refused)? {
            body.extend_from_slice(&piece);
        }
        return Ok(Whole { envelope, body }.into_response(asked.headers));
    }
    Ok(envelope.flowing(asked.headers, lines.after(body)))
}

/// Refuses what this service does not do, rather than answering something else.
fn refuse_what_is_not_done(query: &DataQuery) -> Result<(), Refusal> {
    let no = |what: &str| Err(Refusal::new(Code::NotImplemented, what.to_owned()));
    if query.history {
        return no("the history is not given in one message; ask for the data as of a moment, with asOf");
    }
    let usual = |sort: &sdmx::rest::Sort| !sort.descending && (sort.by == "*" || sort.by == "series_key");
    if !query.sort.iter().all(usual) {
        return no("data come in the order of their series and of time; no other order is given");
    }
    if query.offset > 0 && query.at != AtObservation::Time && query.at != AtObservation::All {
        return no("data put together by another dimension than time are not given in parts");
    }
    Ok(())
}

/// Refuses names of measures and attributes that the structure does not have.
fn refuse_unknown(query: &DataQuery, table: &Table) -> Result<(), Refusal> {
    for pick in [&query.attributes, &query.measures] {
        if let Pick::Some { ids, .. } = pick
            && let Some(id) = ids.iter().find(|id| table.find(id.as_str()).is_none())
        {
            let what = format!("{} has no component {id:.80}", table.subject);
            return Err(Refusal::new(Code::Semantic, what));
        }
    }
    Ok(())
}

/// The one flow that is asked for.
pub(super) fn find_flow<'a>(
    catalogue: &'a Catalogue,
    query: &DataQuery,
) -> Result<&'a Arc<FlowTable>, Refusal> {
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
    let mut found = catalogue.flows().iter().filter(fits);
    match (found.next(), found.next()) {
        (Some(one), None) => Ok(one),
        (Some(_), Some(_)) => Err(Refusal::new(
            Code::NotImplemented,
            "several dataflows fit; ask for one at a time, by its agency and id",
        )),
        (None, _) => Err(Refusal::new(Code::NoResults, "no dataflow has this agency, id and version")),
    }
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

fn file_name(flow: &FlowTable, format: DataFormat) -> Option<String> {
    match format {
        DataFormat::Csv(Release::V30 | Release::V21, _) => Some(format!("{}.csv", flow.flow.code)),
        _ => None,
    }
}
