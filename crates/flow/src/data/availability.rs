//! Which values there are in what is asked for.

use std::collections::{BTreeSet, HashMap};

use cube::Reading;
use sdmx::model::{Constraint, Head, Region, Selection};
use sdmx::rest::{AvailabilityQuery, Code, Many, Mode, Refusal};
use sdmx::{Period, Texts, Version};
use store::Conn;

use super::shelf::Opened;

/// Series read at once.
const AT_ONCE: usize = 256;
/// Observations that are looked through, one by one, for one answer.
const MOST: u64 = 2_000_000;

/// The values of the dimensions that are in the data asked for (or that could be added to it), as a constraint that says
/// what there is.
pub async fn availability(
    conn: &mut Conn,
    opened: &Opened,
    query: &AvailabilityQuery,
) -> Result<Constraint, Refusal> {
    let table = opened.flow.table();
    let asked = opened.select(&query.data)?;
    let wanted = |id: &String| match &query.components {
        Many::All => true,
        Many::These(ids) => ids.contains(id),
    };
    // For each dimension the series that count: what could be added is what the rest of the question leaves open.
    let mut lists: Vec<(usize, Vec<u32>)> = Vec::new();
    for (at, column) in table.key().iter().enumerate().filter(|(_, column)| wanted(&column.id)) {
        let series = match query.mode {
            Mode::Exact => asked.series.clone(),
            Mode::Available => {
                let mut data = query.data.clone();
                data.filters.retain(|filter| filter.component != column.id);
                if let Many::These(keys) = &mut data.keys {
                    keys.iter_mut().for_each(|key| *key = key.without(at));
                }
                opened.select(&data)?.series
            }
        };
        lists.push((at, series));
    }
    // Where something is asked of observations, only they can tell.
    let mut exact = asked.series.clone();
    let mut spans = None;
    if !asked.conditions.is_empty() {
        let all: BTreeSet<u32> = lists.iter().flat_map(|(_, list)| list).chain(&exact).copied().collect();
        let all: Vec<u32> = all.into_iter().collect();
        let found = look(conn, opened, &asked, &all).await?;
        exact.retain(|at| found.contains_key(at));
        for (_, list) in &mut lists {
            list.retain(|at| found.contains_key(at));
        }
        spans = Some(found);
    }
    let nothing = || Refusal::new(Code::NoResults, "there are no data for this key, time and moment");
    if exact.is_empty() && query.mode == Mode::Exact {
        return Err(nothing());
    }
    let mut keys = Vec::new();
    for (at, list) in lists {
        // The standard has no dimension without a value.
        let codes = opened.index.codes_of(at, &list);
        if let Some(column) = table.key().get(at).filter(|_| !codes.is_empty()) {
            keys.push((column.id.clone(), Selection::Values(codes)));
        }
    }
    if let Some(time) =
        table.time().and_then(|time| table.columns().get(time)).filter(|time| wanted(&time.id))
    {
        let span = match &spans {
            None => opened.index.span(&exact),
            Some(spans) => span(exact.iter().filter_map(|at| spans.get(at))),
        };
        if let Some((start, end)) = span {
            keys.push((time.id.clone(), Selection::Time { start: Some(start), end: Some(end) }));
        }
    }
    if keys.is_empty() {
        return Err(nothing());
    }
    let reference = &opened.flow.reference;
    let names = Texts::one("en", "Values in the data");
    let id = format!("{}_AVAILABLE", reference.id);
    Ok(Constraint {
        head: Head::new(&reference.agency, &id, Version::first(), names),
        actual: true,
        attached: vec![reference.clone()],
        regions: vec![Region { include: true, keys, components: Vec::new() }],
    })
}

/// A first and a last period, as written.
type Span = (String, String);

/// Those of the series that have an observation which is asked for, with the first and last period of these.
async fn look(
    conn: &mut Conn,
    opened: &Opened,
    asked: &cube::Selection,
    series: &[u32],
) -> Result<HashMap<u32, Span>, Refusal> {
    let internal = |error: String| Refusal::new(Code::Internal, error);
    let entries = opened.index.entries();
    let rows = |at: &u32| entries.get(*at as usize).map_or(0, |entry| u64::from(entry.count));
    if series.iter().map(rows).sum::<u64>() > MOST {
        let what =
            format!("more than {MOST} observations would have to be looked through; ask for less at once");
        return Err(Refusal::new(Code::TooLarge, what));
    }
    let place = |key: &[u8]| entries.binary_search_by(|entry| entry.key.as_slice().cmp(key)).ok();
    let layout = &opened.flow.layout;
    let time = layout.table().time();
    let mut reading = Reading::new();
    let mut found = HashMap::new();
    for part in series.chunks(AT_ONCE) {
        for series in opened.series(conn, part).await.map_err(|e| internal(e.to_string()))? {
            let mut span: Option<Span> = None;
            let seen = |observation: &sdmx::Observation| {
                let period = time.map(|time| observation.text(time)).unwrap_or_default();
                match &mut span {
                    Some((_, last)) => period.clone_into(last),
                    None => span = Some((period.to_owned(), period.to_owned())),
                }
                true
            };
            reading.read(layout, asked, &series, seen).map_err(|e| internal(e.to_string()))?;
            if let (Some(span), Some(at)) = (span, place(&series.key).and_then(|at| u32::try_from(at).ok())) {
                found.insert(at, span);
            }
        }
    }
    Ok(found)
}

/// From the first of the periods to the last; none where there is no time.
fn span<'a>(spans: impl Iterator<Item = &'a Span> + Clone) -> Option<Span> {
    let first = spans.clone().filter_map(|(first, _)| Some((Period::parse(first)?, first)));
    let last = spans.filter_map(|(_, last)| Some((Period::parse(last)?, last)));
    let first = first.min_by_key(|(period, _)| period.start())?;
    let last = last.max_by_key(|(period, _)| period.end())?;
    Some((first.1.clone(), last.1.clone()))
}
