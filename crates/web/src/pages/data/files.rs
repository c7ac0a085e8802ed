//! A flow as a file: `/{locale}/data/{flow}.csv`, `.json`, `.xlsx`, `.parquet` and `.zip` (a Data Package).

use std::sync::Arc;

use axum::response::Response;
use cube::Selection;
use flow::data::{FlowTable, Opened};
use http::HeaderMap;
use model::Code;
use opendata::{Column, Format, Kind, Licence, Origin, Source, Table, TableWriter};
use sdmx::rest::Refusal;
use sdmx::{Observation, Role};

use super::choice::Choices;
use super::flow::licence_url;
use super::told::{Told, flow_about, flow_name, text};
use crate::app::App;
use crate::failure::Failure;
use crate::machines::bulk::{Envelope, Lines, Pipe, Sink, Whole};
use crate::reader::Reader;

/// Files up to so many bytes are given whole.
const WHOLE: usize = 256 << 10;

/// The flow and the format that the last part of an address names; none when it names no file.
pub fn split(name: &str) -> Option<(&str, Format)> {
    let (code, ending) = name.rsplit_once('.')?;
    let format = match ending {
        "csv" => Format::CsvMarked,
        "json" => Format::Json,
        "xlsx" => Format::Xlsx,
        "parquet" => Format::Parquet,
        "zip" => Format::DataPackage,
        _ => return None,
    };
    Some((code, format))
}

/// Writes the observations of a flow as rows of an open format, each code with its name beside it.
struct Rows {
    writer: Option<TableWriter<Pipe>>,
    names: Vec<Option<std::collections::HashMap<String, String>>>,
}

impl Sink for Rows {
    fn row(&mut self, observation: &Observation) -> Result<(), String> {
        let mut texts: Vec<&str> = Vec::with_capacity(self.names.len() * 2);
        for (column, names) in self.names.iter().enumerate() {
            let value = observation.text(column);
            texts.push(value);
            if let Some(names) = names {
                texts.push(names.get(value).map_or(value, String::as_str));
            }
        }
        match &mut self.writer {
            Some(writer) => writer.row(&texts).map_err(|e| e.to_string()),
            None => Err("the file was finished before".to_owned()),
        }
    }

    fn finish(&mut self) -> Result<(), String> {
        match self.writer.take() {
            Some(writer) => writer.finish().map(|_| ()).map_err(|e| e.to_string()),
            None => Ok(()),
        }
    }
}

/// A flow, or a choice of it, as a file.
pub async fn file(
    app: &Arc<App>,
    reader: &Reader,
    name: &str,
    format: Format,
    choices: &Choices,
    headers: &HeaderMap,
) -> Result<Response, Failure> {
    let v = reader.view();
    let code = Code::new(name).map_err(|_| Failure::NotFound)?;
    let mut conn = app.store.read().await?;
    let catalogue = app.figures.catalogue(&mut conn).await?;
    let flow = catalogue.flow(&code).ok_or(Failure::NotFound)?;
    let moment = choices.moment(&v)?;
    let opened = app.figures.shelf().open(&mut conn, flow, moment).await?.ok_or(Failure::NotFound)?;
    drop(conn);
    let told = Told::new(v, &catalogue, flow);
    let envelope = Envelope {
        media_type: format.media_type().to_owned(),
        vary: "Accept-Encoding",
        name: Some(format!("{code}.{}", format.extension())),
        state: format!(
            "{} {format:?} {} {} {}",
            v.local.locale,
            code,
            opened.vintage.number,
            choices.query()
        ),
    };
    if let Some(same) = envelope.unchanged(headers) {
        return Ok(same);
    }
    let selection = selection(&told, &opened, choices).map_err(|refusal| Failure::Bad(refusal.detail))?;
    let table = describe(&told, &opened);
    let pipe = Pipe::default();
    let writer = TableWriter::new(format, &table, pipe.clone()).map_err(Failure::internal)?;
    let names = names(&told);
    let mut lines = Lines::new(app, opened, selection, Box::new(Rows { writer: Some(writer), names }), pipe);
    let mut body = Vec::new();
    while let Some(piece) = lines.more().await? {
        body.extend_from_slice(&piece);
        if body.len() > WHOLE && !lines.is_finished() {
            return Ok(envelope.flowing(headers, lines.after(body)));
        }
    }
    Ok(Whole { envelope, body }.into_response(headers))
}

/// Names by code in the reader's language, for columns that have a list of codes.
fn names(told: &Told<'_>) -> Vec<Option<std::collections::HashMap<String, String>>> {
    let columns = told.flow.table().columns().iter().zip(told.coded());
    columns
        .map(|(column, coded)| {
            let codes = column.codes.as_ref().filter(|_| coded)?;
            Some(codes.list().codes.iter().map(|c| (c.id.clone(), text(&told.v, &c.names))).collect())
        })
        .collect()
}

fn selection(told: &Told<'_>, opened: &Opened, choices: &Choices) -> Result<Selection, Refusal> {
    let mut wanted: Vec<(usize, &[String])> = Vec::new();
    let indicator: Vec<String> = choices.indicator.iter().cloned().collect();
    if let (Some(column), false) = (told.indicator, indicator.is_empty()) {
        wanted.push((column, &indicator));
    }
    if let (Some(column), false) = (told.area, choices.areas.is_empty()) {
        wanted.push((column, &choices.areas));
    }
    let mut conditions = Vec::new();
    if let Some(time) = told.flow.table().time() {
        let id = &told.flow.table().columns()[time].id;
        for (sign, period) in [("ge", &choices.from), ("le", &choices.to)] {
            if let Some(period) = period {
                let filter = sdmx::rest::Filter::at(id, sign, period)?;
                conditions.push(filter.bind(told.flow.table())?);
            }
        }
    }
    Ok(Selection { series: opened.index.having(&wanted), conditions, first: None, last: None })
}

/// What the file says of itself.
fn describe(told: &Told<'_>, opened: &Opened) -> Table {
    let (v, flow) = (&told.v, told.flow);
    let mut columns = Vec::new();
    for (column, coded) in flow.table().columns().iter().zip(told.coded()) {
        let kind = match column.role {
            Role::Time => Kind::Period,
            Role::Measure if column.format.kind.is_number() => Kind::Number,
            _ if column.codes.is_none() && column.format.kind.is_number() => Kind::Number,
            _ => Kind::Text,
        };
        let title = text(v, &column.names);
        let required = column.required && kind != Kind::Number;
        let made = Column::new(&column.id, kind).title(&title);
        columns.push(if required { made.required() } else { made });
        if coded {
            columns.push(Column::new(format!("{}_NAME", column.id), Kind::Text).title(title));
        }
    }
    Table {
        name: flow.flow.code.to_string(),
        title: flow_name(v, told.catalogue, flow),
        description: flow_about(v, told.catalogue, flow),
        language: Some(v.local.locale.to_string()),
        primary_key: flow.table().dimensions().iter().map(|d| d.id.clone()).collect(),
        origin: origin(told, flow, opened),
        columns,
    }
}

fn origin(told: &Told<'_>, flow: &FlowTable, opened: &Opened) -> Origin {
    let licence = &flow.flow.licence;
    let of_list =
        told.flow.table().find("SOURCE").and_then(|at| told.flow.table().columns()[at].codes.clone());
    let listed = |code: &str| of_list.as_ref().is_none_or(|codes| codes.get(code).is_some());
    Origin {
        licence: Some(Licence { name: licence.clone(), title: licence.clone(), url: licence_url(licence) }),
        sources: told
            .catalogue
            .sources
            .iter()
            .filter(|source| listed(source.code.as_str()))
            .map(|source| Source { title: source.name.clone(), url: source.url.clone() })
            .collect(),
        vintage: Some(opened.vintage.number.to_string()),
        created: Some(opened.vintage.at.to_string()),
        homepage: Some(told.v.absolute(&told.v.href(&format!("/data/{}", flow.flow.code)))),
        keywords: Vec::new(),
    }
}
