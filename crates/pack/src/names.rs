//! `names/<locale>.toml`: every name in one locale.

use std::collections::BTreeMap;
use std::path::Path;

use model::{Locale, Names, UnitPattern};

use crate::{Problems, data, index};

const TABLES: &[&str] = &[
    "site",
    "region",
    "place",
    "territory",
    "organisation",
    "section",
    "section_summary",
    "topic",
    "fact",
    "fact_group",
    "document",
    "document_kind",
    "heritage",
    "heritage_list",
    "calendar",
    "theme",
    "message",
    "paper",
    "ranking",
    "ranking-about",
    "ranking-break",
    "ranking-note",
    // Words that no line may cut, in scripts without spaces; the codes are free.
    "word",
];
const CATEGORIES: &[&str] = &["zero", "one", "two", "few", "many", "other"];

/// Every table of codes.
fn all_tables() -> impl Iterator<Item = &'static str> {
    TABLES.iter().copied().chain(data::TABLES).chain(index::TABLES)
}

/// Reads the names of every locale of the site.
pub fn read(folder: &Path, locales: &[Locale], problems: &mut Problems) -> BTreeMap<Locale, Names> {
    locales.iter().map(|locale| (locale.clone(), one(folder, locale, problems))).collect()
}

fn one(folder: &Path, locale: &Locale, problems: &mut Problems) -> Names {
    let file = folder.join("names").join(format!("{locale}.toml"));
    let text = match std::fs::read_to_string(&file) {
        Ok(text) => text,
        Err(e) => {
            problems.file(&file, format!("cannot be read: {e}; every locale of the pack needs its names"));
            return Names::default();
        }
    };
    let table: toml::Table = match text.parse() {
        Ok(table) => table,
        Err(e) => {
            problems.toml(&file, &text, 0, &e);
            return Names::default();
        }
    };
    let mut names = Names::default();
    for (name, value) in table {
        let Some(rows) = value.as_table() else {
            problems.at(&file, line_of_key(&text, &name), format!("“{name}” must be a table"));
            continue;
        };
        if name == "unit" {
            for (code, pattern) in rows {
                if let Some(patterns) = unit(&file, &text, code, pattern, problems) {
                    names.units.insert(code.clone(), patterns);
                }
            }
        } else if all_tables().any(|table| table == name) {
            let mut out = BTreeMap::new();
            for (code, value) in rows {
                match value.as_str() {
                    Some(text) if !text.trim().is_empty() => {
                        drop(out.insert(code.clone(), text.trim().to_owned()))
                    }
                    _ => problems.at(
                        &file,
                        line_of_key(&text, code),
                        format!("[{name}] {code}: must be a text that is not empty"),
                    ),
                }
            }
            names.names.insert(name, out);
        } else {
            let known = all_tables().collect::<Vec<_>>().join(", ");
            problems.at(
                &file,
                line_of_key(&text, &format!("[{name}]")),
                format!("unknown table [{name}]; known are: unit, {known}"),
            );
        }
    }
    names
}

fn unit(
    file: &Path,
    text: &str,
    code: &str,
    value: &toml::Value,
    problems: &mut Problems,
) -> Option<UnitPattern> {
    let line = line_of_key(text, code);
    let mut patterns = BTreeMap::new();
    let mut scale = 1;
    match value {
        toml::Value::String(pattern) => drop(patterns.insert("other".to_owned(), pattern.clone())),
        toml::Value::Table(rows) => {
            for (category, pattern) in rows {
                if category == "scale" {
                    match pattern
                        .as_integer()
                        .and_then(|n| u32::try_from(n).ok())
                        .filter(|n| is_power_of_ten(*n))
                    {
                        Some(n) => scale = n,
                        None => problems.at(
                            file,
                            line,
                            format!("[unit] {code}: “scale” must be 10, 100, 1000 or another power of ten"),
                        ),
                    }
                    continue;
                }
                match pattern.as_str() {
                    Some(p) if CATEGORIES.contains(&category.as_str()) => {
                        patterns.insert(category.clone(), p.to_owned());
                    }
                    _ => problems.at(
                        file,
                        line,
                        format!("[unit] {code}: “{category}” is not one of {}", CATEGORIES.join(", ")),
                    ),
                }
            }
        }
        _ => {}
    }
    if !patterns.contains_key("other") {
        problems.at(file, line, format!("[unit] {code}: the form “other” is missing"));
        return None;
    }
    // The categories “one” and “two” may say the number in words (Arabic does).
    if !patterns["other"].contains("{value}") {
        problems.at(file, line, format!("[unit] {code}: the pattern lacks {{value}}"));
    }
    Some(UnitPattern { forms: patterns, scale })
}

fn is_power_of_ten(n: u32) -> bool {
    n.checked_ilog10().is_some_and(|places| 10_u32.pow(places) == n)
}

/// The first line that names `key`; 1 when it is not found.
pub fn line_of_key(text: &str, key: &str) -> usize {
    let quoted = format!("\"{key}\"");
    text.lines()
        .position(|line| {
            let line = line.trim_start();
            line.strip_prefix(key)
                .is_some_and(|rest| rest.trim_start().starts_with(['=', ']']) || rest.is_empty())
                || line.starts_with(&quoted)
                || line.starts_with(&format!("[{key}]"))
        })
        .map_or(1, |i| i + 1)
}
