//! Which values there are in what is asked for.

use sdmx::model::{Constraint, Head, Region, Selection};
use sdmx::rest::{AvailabilityQuery, Code, Many, Mode, Refusal};
use sdmx::{Texts, Version};

use super::shelf::Opened;

/// The values of the dimensions that are in the data asked for (or that could be added to it), as a constraint that says
/// what there is.
pub fn availability(opened: &Opened, query: &AvailabilityQuery) -> Result<Constraint, Refusal> {
    let table = opened.flow.table();
    let asked = opened.select(&query.data)?.series;
    let nothing = || Refusal::new(Code::NoResults, "there are no data for this key, time and moment");
    if asked.is_empty() && query.mode == Mode::Exact {
        return Err(nothing());
    }
    let mut keys = Vec::new();
    for (at, column) in table.dimensions().iter().enumerate() {
        let wanted = match &query.components {
            Many::All => true,
            Many::These(ids) => ids.contains(&column.id),
        };
        if !wanted {
            continue;
        }
        if Some(at) == table.time() {
            if let Some((start, end)) = opened.index.span(&asked) {
                keys.push((column.id.clone(), Selection::Time { start: Some(start), end: Some(end) }));
            }
            continue;
        }
        // What could be added is what the rest of the question leaves open.
        let series = match query.mode {
            Mode::Exact => asked.clone(),
            Mode::Available => {
                let mut data = query.data.clone();
                data.filters.retain(|filter| filter.component != column.id);
                if let Many::These(keys) = &mut data.keys {
                    keys.iter_mut().for_each(|key| *key = key.without(at));
                }
                opened.select(&data)?.series
            }
        };
        // The standard has no dimension without a value.
        let codes = opened.index.codes_of(at, &series);
        if !codes.is_empty() {
            keys.push((column.id.clone(), Selection::Values(codes)));
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
