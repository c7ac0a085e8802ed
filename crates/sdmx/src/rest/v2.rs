//! The service of SDMX 3.0 (REST 2).

use super::data::{AvailabilityQuery, DataQuery, Mode, Sort};
use super::lists::{Path, Style, bad, short};
use super::parameters::Parameters;
use super::structure::{Detail, Kind, References, StructureQuery};
use super::{Code, Filter, Key, Many, Query, Refusal, Request, semantic, syntax};
use crate::id::{Class, is_name};
use crate::message::{AtObservation, Pick};
use crate::version::Wanted;

/// Reads a request: the path below the address of the service, as `/data/dataflow/A/B/1.0/*`, and what stands behind the
/// question mark, both as they came.
pub fn parse(path: &str, query: &str) -> Result<Query, Refusal> {
    let mut path = Path::new(path, query)?;
    let mut parameters = Parameters::new(query)?;
    let manner = parameters.manner();
    let request = match path.next().as_deref() {
        Some("structure") => Request::Structure(structure(path, parameters)?),
        Some("data") => Request::Data(Box::new(data(path, parameters)?)),
        Some("availability") => Request::Availability(Box::new(availability(path, parameters)?)),
        Some(other @ ("schema" | "metadata" | "registration" | "collection")) => {
            return Err(Refusal::new(
                Code::NotImplemented,
                format!("{other} is not answered by this service"),
            ));
        }
        Some(other) => {
            return Err(syntax(format!(
                "there is no {:?} here; there are structure, data and availability",
                short(other)
            )));
        }
        None => return Err(syntax("the path is empty; it begins with structure, data or availability")),
    };
    Ok(Query { request, manner })
}

fn structure(mut path: Path, mut parameters: Parameters) -> Result<StructureQuery, Refusal> {
    let style = Style::V2;
    let kinds = match path.next().filter(|kinds| kinds != "*") {
        Some(kinds) => Many::These(kinds.split(',').map(Kind::parse).collect::<Result<_, _>>()?),
        None => Many::All,
    };
    let query = StructureQuery {
        kinds,
        agencies: style.agencies(path.next())?,
        ids: style.ids(path.next())?,
        versions: style.versions(path.next(), Wanted::Latest)?,
        items: style.items(path.next())?,
        detail: parameters.parse("detail", Detail::parse)?.unwrap_or_default(),
        references: parameters.parse("references", References::parse)?.unwrap_or_default(),
    };
    path.end("/structure/{kind}/{agency}/{id}/{version}/{item}")?;
    parameters.end("detail and references")?;
    Ok(query)
}

fn contexts(text: Option<String>) -> Result<Many<Class>, Refusal> {
    let Some(text) = text.filter(|text| text != "*") else { return Ok(Many::All) };
    let one = |text: &str| match text {
        "dataflow" => Ok(Class::Dataflow),
        "datastructure" => Ok(Class::DataStructure),
        "provisionagreement" => Ok(Class::ProvisionAgreement),
        _ => Err(bad("the context", text, "dataflow, datastructure or provisionagreement")),
    };
    text.split(',').map(one).collect::<Result<_, _>>().map(Many::These)
}

/// What both kinds of questions about data begin with.
fn subject(path: &mut Path, parameters: &mut Parameters) -> Result<DataQuery, Refusal> {
    let style = Style::V2;
    let mut filters = Vec::new();
    let contexts = contexts(path.next())?;
    let agencies = style.agencies(path.next())?;
    let ids = style.ids(path.next())?;
    let versions = style.versions(path.next(), Wanted::All)?;
    let keys = Key::many(path.next(), style)?;
    for (component, text) in parameters.components() {
        if !is_name(&component) {
            return Err(bad("c[…]", &component, "the id of a component"));
        }
        filters.push(Filter::parse(&component, &text)?);
    }
    let (updated_after, as_of) = (parameters.moment("updatedAfter")?, parameters.moment("asOf")?);
    if let (Some(after), Some(of)) = (updated_after, as_of)
        && after > of
    {
        return Err(semantic("updatedAfter is later than asOf: nothing can have changed then"));
    }
    Ok(DataQuery {
        contexts,
        agencies,
        ids,
        versions,
        keys,
        filters,
        updated_after,
        as_of,
        ..DataQuery::everything()
    })
}

fn data(mut path: Path, mut parameters: Parameters) -> Result<DataQuery, Refusal> {
    let mut query = subject(&mut path, &mut parameters)?;
    path.end("/data/{context}/{agency}/{id}/{version}/{key}")?;
    query.first = parameters.count("firstNObservations")?;
    query.last = parameters.count("lastNObservations")?;
    query.limit = parameters.count("limit")?;
    query.offset = parameters
        .parse("offset", |text| text.parse().map_err(|_| bad("offset", text, "a whole number")))?
        .unwrap_or(0);
    query.sort = parameters.parse("sort", sort)?.unwrap_or_default();
    query.at = parameters.parse("dimensionAtObservation", at_observation)?.unwrap_or_default();
    query.attributes = parameters.parse("attributes", attributes)?.unwrap_or(Pick::All);
    query.measures = parameters.parse("measures", measures)?.unwrap_or(Pick::All);
    query.history = parameters.flag("includeHistory")?;
    // Without measures and without what is said of observations, only series are left.
    let of_observations = match &query.attributes {
        Pick::All => true,
        Pick::None => false,
        Pick::Some { ids, observation, .. } => *observation || !ids.is_empty(),
    };
    query.observations = query.measures != Pick::None || of_observations;
    if parameters.take("reportingYearStartDay").is_some_and(|day| day != "--01-01") {
        let what = "reportingYearStartDay is not answered; years begin with 1 January here";
        return Err(Refusal::new(Code::NotImplemented, what));
    }
    for (old, new) in [("startPeriod", "ge"), ("endPeriod", "le")] {
        if parameters.take(old).is_some() {
            let what = format!("{old} belongs to the older service; here it is c[TIME_PERIOD]={new}:…");
            return Err(syntax(what));
        }
    }
    parameters.end(
        "c[…], updatedAfter, firstNObservations, lastNObservations, dimensionAtObservation, attributes, measures, \
         includeHistory, offset, limit, sort, asOf and format",
    )?;
    Ok(query)
}

fn availability(mut path: Path, mut parameters: Parameters) -> Result<AvailabilityQuery, Refusal> {
    let data = subject(&mut path, &mut parameters)?;
    let components = Style::V2.ids(path.next())?;
    path.end("/availability/{context}/{agency}/{id}/{version}/{key}/{component}")?;
    let mode = parameters.parse("mode", mode)?.unwrap_or_default();
    let references = parameters.parse("references", References::parse)?.unwrap_or_default();
    parameters.end("c[…], updatedAfter, asOf, mode and references")?;
    Ok(AvailabilityQuery { data, components, mode, references })
}

pub(super) fn mode(text: &str) -> Result<Mode, Refusal> {
    match text {
        "exact" => Ok(Mode::Exact),
        "available" => Ok(Mode::Available),
        _ => Err(bad("mode", text, "exact or available")),
    }
}

pub(super) fn at_observation(text: &str) -> Result<AtObservation, Refusal> {
    match text {
        "TIME_PERIOD" => Ok(AtObservation::Time),
        "AllDimensions" => Ok(AtObservation::All),
        id if is_name(id) => Ok(AtObservation::Dimension(id.to_owned())),
        _ => Err(bad("dimensionAtObservation", text, "the id of a dimension, or AllDimensions")),
    }
}

fn attributes(text: &str) -> Result<Pick, Refusal> {
    let (mut ids, [mut data_set, mut series, mut observation]) = (Vec::new(), [false; 3]);
    for one in text.split(',') {
        match one {
            "dsd" | "all" => return Ok(Pick::All),
            "none" if text == "none" => return Ok(Pick::None),
            // There are no reference metadata here.
            "msd" => {}
            "dataset" => data_set = true,
            "series" => series = true,
            "obs" => observation = true,
            id if is_name(id) && id != "none" => ids.push(id.to_owned()),
            _ => {
                return Err(bad(
                    "attributes",
                    text,
                    "dsd, msd, dataset, series, obs, all, none or ids of attributes",
                ));
            }
        }
    }
    if ids.is_empty() && !data_set && !series && !observation {
        return Ok(Pick::None);
    }
    Ok(Pick::Some { ids, data_set, series, observation })
}

fn measures(text: &str) -> Result<Pick, Refusal> {
    match text {
        "all" => Ok(Pick::All),
        "none" => Ok(Pick::None),
        text if text.split(',').all(|id| is_name(id) && !["all", "none"].contains(&id)) => Ok(Pick::Some {
            ids: text.split(',').map(str::to_owned).collect(),
            data_set: false,
            series: false,
            observation: false,
        }),
        _ => Err(bad("measures", text, "all, none or ids of measures")),
    }
}

fn sort(text: &str) -> Result<Vec<Sort>, Refusal> {
    let one = |text: &str| {
        let (by, descending) = match text.split_once(':') {
            Some((by, "desc")) => (by, true),
            Some((by, "asc")) => (by, false),
            None => (text, false),
            Some(_) => return Err(bad("sort", text, "a component, with :asc or :desc behind or not")),
        };
        let fine = by == "*" || is_name(by);
        fine.then(|| Sort { by: by.to_owned(), descending })
            .ok_or_else(|| bad("sort", text, "ids of components with + between, * or series_key"))
    };
    text.split('+').map(one).collect()
}
