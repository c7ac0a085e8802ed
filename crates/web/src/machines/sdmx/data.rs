//! Data.

use std::sync::Arc;

use axum::response::Response;
use flow::data::DataError;
use sdmx::rest::{Code, DataQuery, Refusal, media};
use sdmx::{DataFormat, DataSet, DataWriter, Message, Observation, Release, WriteError, data_sets_writer};

use super::Asked;
use super::ask::{Answered, find, find_flows, internal, nothing, refuse_what_is_not_done};
use super::structure::header;
use crate::app::App;
use crate::machines::bulk::{Envelope, Lines, Pipe, Sink, Whole};

/// Answers up to so many bytes are given whole.
const WHOLE: usize = 512 << 10;

/// Writes parts as data sets.
struct Sets {
    writer: Box<dyn DataWriter + Send>,
    sets: Vec<DataSet>,
}

impl Sink for Sets {
    fn begin(&mut self, part: usize) -> Result<(), String> {
        let set = self.sets.get(part).copied().unwrap_or_default();
        self.writer.begin(set).map_err(|e| e.to_string())
    }

    fn row(&mut self, observation: &Observation) -> Result<(), String> {
        self.writer.observation(observation).map_err(|e| e.to_string())
    }

    fn finish(&mut self) -> Result<(), String> {
        self.writer.finish().map_err(|e| e.to_string())
    }
}

/// Data that are asked for.
pub(super) async fn data(app: &Arc<App>, asked: &Asked<'_>, query: DataQuery) -> Result<Response, Refusal> {
    let (format, media_type) = media::data(asked.accept(), asked.manner.format.as_deref(), asked.release)?;
    refuse_what_is_not_done(&query)?;
    let catalogue = app.figures.now(&app.store).await.map_err(internal)?;
    let flows = find_flows(&catalogue, &query)?;
    let agency = flows.first().map(|flow| flow.reference.agency.clone());
    let mut message = Message::new(header(app, agency.as_deref()), &[]);
    message.languages = asked.languages(app);
    message.at = query.at.clone();
    message.attributes = query.attributes.clone();
    message.measures = query.measures.clone();
    message.observations = query.observations;
    message.dated = query.history;
    let (offset, limit) = (query.offset, query.limit);
    let Answered { parts, tables, flows, state } = find(app, &flows, query).await?;
    let envelope = Envelope {
        media_type,
        vary: "Accept, Accept-Language, Accept-Encoding",
        name: match flows.as_slice() {
            [one] => file_name(one.flow.code.as_str(), format),
            _ => file_name("data", format),
        },
        state: format!("{} {state}{format:?} {}", asked.target, message.languages.join(",")),
    };
    if let Some(same) = envelope.unchanged(asked.headers) {
        return Ok(same);
    }
    let pipe = Pipe::default();
    let series_only = !message.observations;
    let writer = data_sets_writer(pipe.clone(), format, tables, message).map_err(|error| match error {
        // Other formats could say it.
        WriteError::OneFlow(_) | WriteError::Undated(_) => {
            Refusal::new(Code::NotAcceptable, error.to_string())
        }
        other => Refusal::new(Code::Semantic, other.to_string()),
    })?;
    let (parts, sets) = parts.into_iter().unzip();
    let mut lines = Lines::of(app, parts, Box::new(Sets { writer, sets }), pipe);
    lines.offset = offset;
    lines.limit = limit;
    lines.series_only = series_only;
    send(lines, envelope, asked).await
}

/// Gives the answer whole when it is small, and otherwise as it comes.
async fn send(mut lines: Lines, envelope: Envelope, asked: &Asked<'_>) -> Result<Response, Refusal> {
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

fn file_name(name: &str, format: DataFormat) -> Option<String> {
    match format {
        DataFormat::Csv(Release::V30 | Release::V21, _) => Some(format!("{name}.csv")),
        _ => None,
    }
}
