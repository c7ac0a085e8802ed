//! Names of what `data.toml` defines, in every locale: none missing, none left over.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use model::{Code, Nation};

use super::definitions::Definitions;
use crate::{Problems, ranking};

/// The tables of `names/<locale>.toml` that belong to data.
pub const TABLES: [&str; 6] = ["data-topic", "flow", "flow-about", "indicator", "data-unit", "area"];

/// Compares the names with what there is to name.
pub fn check(folder: &Path, nation: &Nation, definitions: &Definitions, problems: &mut Problems) {
    let none = BTreeMap::new();
    for (locale, names) in &nation.names {
        let file = folder.join("names").join(format!("{locale}.toml"));
        let text = std::fs::read_to_string(&file).unwrap_or_default();
        for (table, wanted) in TABLES.into_iter().zip(wanted(nation, definitions)) {
            let there = names.names.get(table).unwrap_or(&none);
            for code in wanted.iter().filter(|code| !there.contains_key(**code)) {
                problems.at(&file, line_of_table(&text, table), format!("[{table}] {code} is missing"));
            }
            for code in there.keys().filter(|code| !wanted.contains(code.as_str())) {
                let message = format!("[{table}] {code} is left over: data.toml has no such code");
                problems.at(&file, line_of_entry(&text, table, code), message);
            }
        }
    }
}

/// What each of [`TABLES`] has to name.
fn wanted<'a>(nation: &'a Nation, definitions: &'a Definitions) -> [BTreeSet<&'a str>; 6] {
    // Countries of the register of rankings have their names in the same table.
    let of_rankings = ranking::wanted_names(nation).into_iter().filter(|(table, _)| *table == "area");
    let mut areas: BTreeSet<&str> = of_rankings.map(|(_, code)| code).collect();
    areas.extend(definitions.areas.iter().map(Code::as_str));
    let flows: BTreeSet<&str> = definitions.flows.iter().map(|flow| flow.code.as_str()).collect();
    [
        definitions.topics.iter().map(Code::as_str).collect(),
        flows.clone(),
        flows,
        definitions.indicators.iter().map(|indicator| indicator.code.as_str()).collect(),
        definitions.units.iter().map(Code::as_str).collect(),
        areas,
    ]
}

/// The line a table begins on; 1 when it is not there.
fn line_of_table(text: &str, table: &str) -> usize {
    let heading = format!("[{table}]");
    text.lines().position(|line| line.trim() == heading).map_or(1, |index| index + 1)
}

/// The line of an entry of a table; the table's when it is not found.
fn line_of_entry(text: &str, table: &str, code: &str) -> usize {
    let start = line_of_table(text, table);
    let is_entry = |line: &str| {
        let rest = line.trim_start().trim_start_matches('"').strip_prefix(code);
        rest.is_some_and(|rest| rest.trim_start_matches('"').trim_start().starts_with('='))
    };
    let inside = text.lines().skip(start).take_while(|line| !line.starts_with('['));
    inside.enumerate().find(|(_, line)| is_entry(line)).map_or(start, |(index, _)| start + index + 1)
}
