//! The service of SDMX 2.1 (REST 1).

use super::data::{AvailabilityQuery, DataQuery, Provider};
use super::filter::Operator;
use super::lists::{Path, Style, bad, short};
use super::parameters::Parameters;
use super::structure::{Detail, Kind, References, StructureQuery};
use super::v2::{at_observation, mode};
use super::{Code, Filter, Key, Many, Query, Refusal, Request, syntax};
use crate::id::{Class, is_agency, is_id};
use crate::message::Pick;
use crate::table::TIME;
use crate::time::Period;
use crate::version::Wanted;

/// Reads a request: the path below the address of the service, as `/data/FLOW/A.B`, and what stands behind the question
/// mark, both as they came.
pub fn parse(path: &str, query: &str) -> Result<Query, Refusal> {
    let mut path = Path::new(path, query)?;
    let mut parameters = Parameters::new(query)?;
    let manner = parameters.manner();
    let request = match path.next().as_deref() {
        Some("data") => Request::Data(Box::new(data(path, parameters)?)),
        Some("availableconstraint") => Request::Availability(Box::new(availability(path, parameters)?)),
        Some(other @ ("schema" | "metadata")) => {
            return Err(Refusal::new(
                Code::NotImplemented,
                format!("{other} is not answered by this service"),
            ));
        }
        Some("structure") => Request::Structure(structure(Many::All, path, parameters)?),
        Some(kind) => {
            let known = Kind::parse(kind).map_err(|_| {
                let what =
                    "there are data, availableconstraint, and kinds of structure as dataflow or codelist";
                syntax(format!("there is no {:?} here; {what}", short(kind)))
            })?;
            Request::Structure(structure(Many::These(vec![known]), path, parameters)?)
        }
        None => return Err(syntax("the path is empty; it begins with data, or a kind of structure")),
    };
    Ok(Query { request, manner })
}

fn structure(
    kinds: Many<Kind>,
    mut path: Path,
    mut parameters: Parameters,
) -> Result<StructureQuery, Refusal> {
    let style = Style::V1;
    let query = StructureQuery {
        kinds,
        agencies: style.agencies(path.next())?,
        ids: style.ids(path.next())?,
        versions: style.versions(path.next(), Wanted::LatestStable)?,
        items: style.items(path.next())?,
        detail: parameters.parse("detail", Detail::parse)?.unwrap_or_default(),
        references: parameters.parse("references", References::parse)?.unwrap_or_default(),
    };
    path.end("/{kind}/{agency}/{id}/{version}/{item}")?;
    parameters.end("detail and references")?;
    Ok(query)
}

/// `ID`, `AGENCY,ID` or `AGENCY,ID,VERSION`.
fn flow(text: Option<String>) -> Result<(Many<String>, String, Vec<Wanted>), Refusal> {
    let text =
        text.ok_or_else(|| syntax("the dataflow is missing; the path is /data/{flow}/{key}/{provider}"))?;
    let parts: Vec<&str> = text.split(',').collect();
    let (agency, id, version) = match parts.as_slice() {
        [id] => (None, *id, None),
        [agency, id] => (Some(*agency), *id, None),
        [agency, id, version] => (Some(*agency), *id, Some(*version)),
        _ => return Err(bad("the dataflow", &text, "ID, AGENCY,ID or AGENCY,ID,VERSION")),
    };
    if !is_id(id) {
        return Err(bad("the dataflow", &text, "ID, AGENCY,ID or AGENCY,ID,VERSION"));
    }
    let agencies = Style::V1.agencies(agency.map(str::to_owned))?;
    let versions = Style::V1.versions(version.map(str::to_owned), Wanted::LatestStable)?;
    Ok((agencies, id.to_owned(), versions))
}

fn providers(text: Option<String>) -> Result<Many<Provider>, Refusal> {
    let Some(text) = text.filter(|text| text != "all" && text != "*") else { return Ok(Many::All) };
    let one = |one: &str| {
        let (agency, id) = match one.split_once(',') {
            Some((agency, id)) => (Some(agency), id),
            None => (None, one),
        };
        let fine = is_id(id) && agency.is_none_or(is_agency);
        fine.then(|| Provider { agency: agency.map(str::to_owned), id: id.to_owned() })
            .ok_or_else(|| bad("the provider", one, "ID or AGENCY,ID, with + between several"))
    };
    text.split('+').map(one).collect::<Result<_, _>>().map(Many::These)
}

fn subject(path: &mut Path, parameters: &mut Parameters) -> Result<DataQuery, Refusal> {
    let (agencies, id, versions) = flow(path.next())?;
    let keys = Key::many(path.next(), Style::V1)?;
    let providers = providers(path.next())?;
    let mut tests = Vec::new();
    let bounds = [("startPeriod", Operator::GreaterOrEqual), ("endPeriod", Operator::LessOrEqual)];
    for (name, operator) in bounds {
        let read = |text: &str| match Period::parse(text) {
            Some(_) => Ok(text.to_owned()),
            None => Err(bad(name, text, "a period, as 2024, 2024-Q1, 2024-01 or 2024-01-31")),
        };
        if let Some(text) = parameters.parse(name, read)? {
            tests.push((operator, text));
        }
    }
    let tests: Vec<(Operator, &str)> =
        tests.iter().map(|(operator, text)| (*operator, text.as_str())).collect();
    let filters = if tests.is_empty() { Vec::new() } else { vec![Filter::one(TIME, tests)] };
    Ok(DataQuery {
        contexts: Many::These(vec![Class::Dataflow]),
        agencies,
        ids: Many::These(vec![id]),
        versions,
        keys,
        filters,
        providers,
        updated_after: parameters.moment("updatedAfter")?,
        ..DataQuery::everything()
    })
}

fn data(mut path: Path, mut parameters: Parameters) -> Result<DataQuery, Refusal> {
    let mut query = subject(&mut path, &mut parameters)?;
    path.end("/data/{flow}/{key}/{provider}")?;
    query.first = parameters.count("firstNObservations")?;
    query.last = parameters.count("lastNObservations")?;
    query.at = parameters.parse("dimensionAtObservation", at_observation)?.unwrap_or_default();
    query.history = parameters.flag("includeHistory")?;
    match parameters.take("detail").as_deref() {
        None | Some("full") => {}
        Some("dataonly") => query.attributes = Pick::None,
        Some("serieskeysonly") => {
            (query.attributes, query.measures, query.observations) = (Pick::None, Pick::None, false);
        }
        Some("nodata") => (query.measures, query.observations) = (Pick::None, false),
        Some(other) => return Err(bad("detail", other, "full, dataonly, serieskeysonly or nodata")),
    }
    parameters.end(
        "startPeriod, endPeriod, updatedAfter, firstNObservations, lastNObservations, dimensionAtObservation, \
         detail, includeHistory and format",
    )?;
    Ok(query)
}

fn availability(mut path: Path, mut parameters: Parameters) -> Result<AvailabilityQuery, Refusal> {
    let data = subject(&mut path, &mut parameters)?;
    let components = Style::V1.ids(path.next())?;
    path.end("/availableconstraint/{flow}/{key}/{provider}/{component}")?;
    let mode = parameters.parse("mode", mode)?.unwrap_or_default();
    let references = parameters.parse("references", References::parse)?.unwrap_or_default();
    parameters.end("startPeriod, endPeriod, updatedAfter, mode and references")?;
    Ok(AvailabilityQuery { data, components, mode, references })
}
