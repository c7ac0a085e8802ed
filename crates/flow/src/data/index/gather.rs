//! The figures of an index, each with where it comes from.

use composite::Table;
use cube::key_parts;
use jiff::Timestamp;
use model::{Code, Period, RankingRegister};
use pack::{IndexDefinition, IndexValue, Origin};
use store::Conn;

use super::problem::{IndexError, IndexProblem};
use super::result::Datum;
use crate::data::{Catalogue, FlowTable, Opened, Shelf};

/// The table of an index, and the figures it was made of.
#[derive(Debug, Clone)]
pub struct Gathered {
    /// Areas in rows, a column for each value of the definition.
    pub table: Table,
    /// The figures that are there, by column and area in the order of the definition.
    pub data: Vec<Datum>,
}

/// Takes the newest figure that counts for each area and column, as known at the definition's moment. All that is
/// wrong is told at once.
pub async fn gather(
    conn: &mut Conn,
    (catalogue, shelf): (&Catalogue, &Shelf),
    register: &RankingRegister,
    definition: &IndexDefinition,
) -> Result<Gathered, IndexError> {
    let mut problems = Vec::new();
    let mut data = Vec::new();
    let mut table = Table::new(definition.areas.iter().map(Code::as_str)).map_err(IndexProblem::from)?;
    for value in &definition.values {
        let years = definition.years(value);
        let found = match &value.origin {
            Origin::Flow { flow, indicator } => {
                let Some(table) = catalogue.flow(flow) else {
                    let (column, flow) = (indicator.to_string(), flow.to_string());
                    problems.push(IndexProblem::NoFlow { column, flow });
                    continue;
                };
                let wanted = Wanted { indicator, years, error: value.error.as_deref() };
                match from_flow(conn, shelf, table, wanted, definition).await {
                    Ok(found) => found,
                    Err(IndexError::Problems(mut more)) => {
                        problems.append(&mut more);
                        continue;
                    }
                    Err(e) => return Err(e),
                }
            }
            Origin::Ranking { ranking } => match from_ranking(register, ranking, years, &definition.areas) {
                Ok(found) => found,
                Err(problem) => {
                    problems.push(problem);
                    continue;
                }
            },
        };
        if found.iter().all(Option::is_none) {
            let (column, (first, last)) = (value.column().to_string(), years);
            problems.push(IndexProblem::NoFigures { column, first, last });
        }
        let added = column(&mut table, value, &found);
        problems.extend(added.err());
        data.extend(found.into_iter().flatten());
    }
    if problems.is_empty() { Ok(Gathered { table, data }) } else { Err(IndexError::Problems(problems)) }
}

fn column(table: &mut Table, value: &IndexValue, found: &[Option<Datum>]) -> Result<(), IndexProblem> {
    let mut numbers = Vec::with_capacity(found.len());
    for datum in found.iter().flatten().filter(|datum| !datum.error.is_empty()) {
        let error = datum.error.parse::<f64>().ok();
        if !error.is_some_and(|error| error.is_finite() && error >= 0.0) {
            return Err(IndexProblem::NoStandardError {
                column: datum.column.clone(),
                area: datum.area.clone(),
                period: datum.period.clone(),
                value: datum.error.clone(),
            });
        }
    }
    for datum in found {
        numbers.push(match datum {
            None => None,
            Some(datum) => Some(datum.value.parse::<f64>().map_err(|_| IndexProblem::NotANumber {
                column: datum.column.clone(),
                area: datum.area.clone(),
                period: datum.period.clone(),
                value: datum.value.clone(),
            })?),
        });
    }
    table.add_column(value.column().as_str(), numbers)?;
    Ok(())
}

/// Where the columns of a flow stand that an index reads.
struct Places {
    area: usize,
    indicator: usize,
    frequency: Option<usize>,
    time: usize,
    value: usize,
    status: Option<usize>,
    source: Option<usize>,
    error: Option<usize>,
}

/// What is taken from a flow.
#[derive(Clone, Copy)]
struct Wanted<'a> {
    indicator: &'a Code,
    years: (i16, i16),
    /// The column with standard errors.
    error: Option<&'a str>,
}

fn places(flow: &FlowTable, column: &str, error: Option<&str>) -> Result<Places, IndexProblem> {
    let table = flow.table();
    let find = |id: &str| table.columns().iter().position(|c| c.id == id);
    let other = |dimension: &str| IndexProblem::OtherDimension {
        column: column.to_owned(),
        flow: flow.flow.code.to_string(),
        dimension: dimension.to_owned(),
    };
    let known = ["FREQ", "REF_AREA", "INDICATOR"];
    if let Some(odd) = table.key().iter().find(|c| !known.contains(&c.id.as_str())) {
        return Err(other(&odd.id));
    }
    let needed = |id: &str| find(id).ok_or_else(|| other(id));
    let error = match error {
        None => None,
        Some(error) => Some(find(error).ok_or_else(|| IndexProblem::NoErrors {
            column: column.to_owned(),
            flow: flow.flow.code.to_string(),
            error: error.to_owned(),
        })?),
    };
    Ok(Places {
        area: needed("REF_AREA")?,
        indicator: needed("INDICATOR")?,
        frequency: find("FREQ"),
        time: table.time().ok_or_else(|| other("TIME_PERIOD"))?,
        value: needed("OBS_VALUE")?,
        status: find("OBS_STATUS"),
        source: find("SOURCE"),
        error,
    })
}

async fn from_flow(
    conn: &mut Conn,
    shelf: &Shelf,
    flow: &std::sync::Arc<FlowTable>,
    Wanted { indicator, years: (first, last), error }: Wanted<'_>,
    definition: &IndexDefinition,
) -> Result<Vec<Option<Datum>>, IndexError> {
    let at = places(flow, indicator.as_str(), error)?;
    let as_of: Option<Timestamp> = definition.as_of;
    let Some(opened) = shelf.open(conn, flow, as_of).await? else {
        let (column, flow) = (indicator.to_string(), flow.flow.code.to_string());
        return Err(IndexProblem::NothingPublished { column, flow }.into());
    };
    let mut found: Vec<Option<Datum>> = vec![None; definition.areas.len()];
    let wanted = wanted(&opened, &at, indicator, &definition.areas)?;
    for series in opened.series(conn, &wanted).await.map_err(IndexError::Data)? {
        series
            .observations(&flow.layout, |o| {
                let year = o.text(at.time).parse::<i16>().ok().filter(|y| (first..=last).contains(y));
                let row = definition.areas.iter().position(|area| area.as_str() == o.text(at.area));
                let (Some(year), Some(row), Some(value)) = (year, row, o.get(at.value)) else { return true };
                if !value.eq_ignore_ascii_case("nan") {
                    let text = |place: Option<usize>| place.map(|p| o.text(p).to_owned()).unwrap_or_default();
                    found[row] = Some(Datum {
                        column: indicator.to_string(),
                        area: o.text(at.area).to_owned(),
                        period: year.to_string(),
                        value: value.to_owned(),
                        status: text(at.status),
                        flow: flow.flow.code.to_string(),
                        vintage: opened.vintage.number,
                        source: text(at.source),
                        url: String::new(),
                        error: text(at.error),
                    });
                }
                true
            })
            .map_err(|e| IndexError::Data(e.into()))?;
    }
    Ok(found)
}

/// The yearly series of an indicator for these areas, by their place in the index.
fn wanted(opened: &Opened, at: &Places, indicator: &Code, areas: &[Code]) -> Result<Vec<u32>, IndexError> {
    let mut wanted = Vec::new();
    for (place, entry) in (0_u32..).zip(opened.index.entries()) {
        let key = key_parts(&entry.key).map_err(|e| IndexError::Data(e.into()))?;
        let is = |place: usize, code: &str| key.get(place).is_some_and(|part| *part == code);
        if is(at.indicator, indicator.as_str())
            && at.frequency.is_none_or(|place| is(place, "A"))
            && areas.iter().any(|area| is(at.area, area.as_str()))
        {
            wanted.push(place);
        }
    }
    Ok(wanted)
}

/// The scores of the newest edition that counts: one edition for all, so that all are on one scale.
fn from_ranking(
    register: &RankingRegister,
    code: &Code,
    (first, last): (i16, i16),
    areas: &[Code],
) -> Result<Vec<Option<Datum>>, IndexProblem> {
    let ranking =
        register.find(code.as_str()).ok_or_else(|| IndexProblem::NoRanking { column: code.to_string() })?;
    // An edition that is named after the year in which it comes out tells of the year before.
    let counts = |label: &Period| (first..=last.saturating_add(1)).contains(&year_of(label));
    let scored = |label: &Period| {
        areas.iter().filter(|a| !ranking.standing(label, a.as_str()).scores.is_empty()).count()
    };
    let labels = ranking.editions.iter().map(|e| &e.label).filter(|label| counts(label));
    // Of the newest editions the one that tells of most areas: a page about three countries makes no index.
    let Some(edition) = labels.max_by_key(|label| (scored(label), year_of(label))) else {
        return Ok(vec![None; areas.len()]);
    };
    Ok(areas
        .iter()
        .map(|area| {
            let standing = ranking.standing(edition, area.as_str());
            let score = standing.scores.first()?;
            Some(Datum {
                column: code.to_string(),
                area: area.to_string(),
                period: edition.to_string(),
                value: score.value.to_string(),
                status: if standing.scores.len() > 1 { "disputed".to_owned() } else { String::new() },
                flow: String::new(),
                vintage: 0,
                source: ranking.publisher.clone(),
                url: score.sources.first().map(ToString::to_string).unwrap_or_default(),
                error: String::new(),
            })
        })
        .collect())
}

fn year_of(label: &Period) -> i16 {
    match label {
        Period::Year(y) | Period::Month(y, _) | Period::Quarter(y, _) | Period::Years(_, y) => *y,
        Period::Day(day) => day.year(),
        Period::Standing => 0,
    }
}
