//! `data/<flow>.csv`: the figures, each row checked against the structure of its flow.

use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;

use model::{Code, DataFlow};
use sdmx::{Checker, Observation, Period, Table, Unit};

use super::common::WITHOUT_VALUE;
use super::definitions::Definitions;
use crate::Problems;

/// So many problems of one file are told one by one; a wrong column would otherwise fill the screen.
const TOLD: usize = 100;

/// Checks the rows of a flow.
pub fn check(
    file: &Path,
    flow: &DataFlow,
    table: &Arc<Table>,
    definitions: &Definitions,
    problems: &mut Problems,
) {
    let mut reader = match csv::Reader::from_path(file) {
        Ok(reader) => reader,
        Err(e) => {
            problems.file(file, format!("cannot be read: {e}; every [[flow]] has its figures here"));
            return;
        }
    };
    let expected: Vec<&str> = table.columns().iter().map(|column| column.id.as_str()).collect();
    match reader.headers() {
        Ok(header) if header.iter().eq(expected.iter().copied()) => {}
        Ok(_) => return problems.at(file, 1, format!("the first row is: {}", expected.join(","))),
        Err(e) => return problems.at(file, 1, e.to_string()),
    }
    let mut rows = Rows::new(table, definitions);
    let mut faults = Vec::new();
    let mut record = csv::StringRecord::new();
    loop {
        match reader.read_record(&mut record) {
            Ok(true) => rows.row(line_of(record.position()), &record, &mut faults),
            Ok(false) => break,
            Err(e) => {
                faults.push((line_of(e.position()), e.to_string()));
                // After bytes that are no text the reader goes on with the next row.
                if e.is_io_error() {
                    break;
                }
            }
        }
    }
    let more = faults.len().saturating_sub(TOLD);
    for (line, message) in faults.into_iter().take(TOLD) {
        problems.at(file, line, message);
    }
    if more > 0 {
        problems.file(file, format!("and {more} more problems in this file; mend these first"));
    }
    for indicator in flow.headline.iter().filter(|indicator| !rows.seen.contains(indicator.as_str())) {
        problems.file(file, format!("{indicator} is a headline of the flow, and has no figure here"));
    }
}

fn line_of(position: Option<&csv::Position>) -> usize {
    position.map_or(1, |position| usize::try_from(position.line()).unwrap_or(usize::MAX))
}

type Faults = Vec<(usize, String)>;

struct Rows<'a> {
    checker: Checker,
    units: HashMap<&'a str, &'a Code>,
    places: Places,
    observation: Observation,
    found: Vec<sdmx::Problem>,
    seen: HashSet<String>,
    last: Option<(Vec<String>, Period)>,
}

/// Where the columns stand that rules beyond the structure are about.
struct Places {
    frequency: usize,
    indicator: usize,
    time: usize,
    value: usize,
    unit: usize,
    status: usize,
}

impl<'a> Rows<'a> {
    fn new(table: &Arc<Table>, definitions: &'a Definitions) -> Self {
        let place = |id: &str| table.find(id).unwrap_or(usize::MAX);
        Self {
            checker: Checker::new(Arc::clone(table)).with_keys(),
            units: definitions.indicators.iter().map(|i| (i.code.as_str(), &i.unit)).collect(),
            places: Places {
                frequency: place("FREQ"),
                indicator: place("INDICATOR"),
                time: place("TIME_PERIOD"),
                value: place("OBS_VALUE"),
                unit: place("UNIT_MEASURE"),
                status: place("OBS_STATUS"),
            },
            observation: Observation::new(),
            found: Vec::new(),
            seen: HashSet::new(),
            last: None,
        }
    }

    fn row(&mut self, line: usize, record: &csv::StringRecord, faults: &mut Faults) {
        self.observation.clear();
        for cell in record {
            self.observation.push(cell);
        }
        let row = u64::try_from(line).unwrap_or(u64::MAX);
        self.checker.check(row, &self.observation, &mut self.found);
        for problem in self.found.drain(..) {
            faults.push((line, format!("{}: {}", problem.column, problem.fault)));
        }
        let cell = |place: usize| record.get(place).unwrap_or_default();
        let places = &self.places;
        let indicator = cell(places.indicator);
        if !self.seen.contains(indicator) {
            self.seen.insert(indicator.to_owned());
        }
        if let Some(unit) = self.units.get(indicator)
            && cell(places.unit) != unit.as_str()
        {
            let found = cell(places.unit);
            faults.push((line, format!("UNIT_MEASURE: “{found}” is not the unit of {indicator}, {unit}")));
        }
        let status = cell(places.status);
        if cell(places.value).is_empty() != WITHOUT_VALUE.contains(&status) {
            let without = WITHOUT_VALUE.join(" or ");
            faults.push((line, format!("OBS_VALUE: empty goes with OBS_STATUS {without}, and only with it")));
        }
        if let Some(period) = Period::parse(cell(places.time)) {
            let frequency = cell(places.frequency);
            if !fits(frequency, period) {
                let found = cell(places.time);
                faults.push((line, format!("TIME_PERIOD: “{found}” is no period of frequency {frequency}")));
            }
            let key: Vec<String> = record.iter().take(places.time).map(str::to_owned).collect();
            let sorted = self.last.as_ref().is_none_or(|(last, time)| {
                (last, time.start(), time.end()) <= (&key, period.start(), period.end())
            });
            if !sorted {
                faults
                    .push((line, "rows are sorted by key, then by time; this one comes too late".to_owned()));
            }
            self.last = Some((key, period));
        }
    }
}

/// Whether a period is one of this frequency; of an unknown one the structure tells.
fn fits(frequency: &str, period: Period) -> bool {
    let reporting = |unit: Unit| matches!(period, Period::Reporting(_, found, _) if found == unit);
    match frequency {
        "A" => matches!(period, Period::Year(_)),
        "S" => reporting(Unit::Semester),
        "Q" => reporting(Unit::Quarter),
        "M" => matches!(period, Period::Month(..)),
        "W" => reporting(Unit::Week),
        "D" => matches!(period, Period::Day(_)),
        _ => true,
    }
}
