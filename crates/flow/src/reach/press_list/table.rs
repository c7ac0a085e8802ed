//! A table of contacts, read whole: all of its lines, or everything that is wrong with them.

use std::collections::HashSet;

use model::Locale;

use super::{CONTACTS_MAX, Details, NewContact, WORDS_MAX};

/// Columns of a table; `person` and `note` may be left out.
pub const COLUMNS: [&str; 5] = ["newsroom", "person", "email", "language", "note"];
/// Most problems that are told at once.
const PROBLEMS_MAX: usize = 50;

/// What is wrong with a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowProblem {
    /// The line; 0 for the whole table.
    pub line: u64,
    /// Key of the message that says it.
    pub key: &'static str,
    /// What stands there.
    pub detail: String,
}

impl RowProblem {
    pub(super) fn new(line: u64, key: &'static str, detail: &str) -> Self {
        Self { line, key, detail: detail.chars().take(80).collect() }
    }
}

/// The sign between columns: the one that the first line has most of.
fn delimiter(text: &str) -> u8 {
    let first = text.trim_start().lines().next().unwrap_or_default();
    let count = |sign: u8| first.bytes().filter(|b| *b == sign).count();
    [b',', b';', b'\t'].into_iter().rev().max_by_key(|sign| count(*sign)).unwrap_or(b',')
}

/// Where the columns are.
fn heads(record: &csv::StringRecord) -> Option<[Option<usize>; 5]> {
    let mut places = [None; 5];
    for (place, head) in record.iter().enumerate() {
        let head = head.trim_start_matches('\u{feff}').trim().to_ascii_lowercase();
        if let Some(column) = COLUMNS.iter().position(|known| *known == head)
            && let Some(slot) = places.get_mut(column)
        {
            *slot = Some(place);
        }
    }
    let [newsroom, _, email, language, _] = places;
    (newsroom.is_some() && email.is_some() && language.is_some()).then_some(places)
}

/// Reads a table; each contact with its line. `site` are the languages in which letters can be written.
pub fn read(text: &str, site: &[Locale]) -> Result<Vec<(u64, NewContact)>, Vec<RowProblem>> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(text))
        .from_reader(text.as_bytes());
    let mut places: Option<[Option<usize>; 5]> = None;
    let (mut rows, mut problems) = (Vec::new(), Vec::new());
    let mut seen: HashSet<String> = HashSet::new();
    for record in reader.records() {
        let record = match record {
            Ok(record) => record,
            Err(e) => {
                let line = e.position().map_or(0, csv::Position::line);
                return Err(vec![RowProblem::new(line, "press-problem-columns", "")]);
            }
        };
        let line = record.position().map_or(0, csv::Position::line);
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let Some(places) = &places else {
            let found = record.iter().collect::<Vec<_>>().join(", ");
            let wrong = || vec![RowProblem::new(line, "press-problem-columns", &found)];
            places = Some(heads(&record).ok_or_else(wrong)?);
            continue;
        };
        if rows.len() >= CONTACTS_MAX {
            problems.push(RowProblem::new(line, "press-problem-many", ""));
            break;
        }
        let [newsroom, person, email, language, note] =
            places.map(|place| place.and_then(|place| record.get(place)).unwrap_or_default());
        match check([newsroom, person, email, language, note], site) {
            Ok(new) if seen.insert(new.details.address.clone()) => rows.push((line, new)),
            Ok(new) => problems.push(RowProblem::new(line, "press-problem-twice", &new.details.address)),
            Err((_, key, detail)) => problems.push(RowProblem::new(line, key, &detail)),
        }
        if problems.len() >= PROBLEMS_MAX {
            break;
        }
    }
    if problems.is_empty() && rows.is_empty() {
        problems.push(RowProblem::new(0, "press-problem-columns", ""));
    }
    if problems.is_empty() { Ok(rows) } else { Err(problems) }
}

/// A contact of what was typed (newsroom, person, address, language, note); otherwise the field, what is wrong with it, and
/// what stands there.
pub(super) fn check(
    [newsroom, person, address, language, note]: [&str; 5],
    site: &[Locale],
) -> Result<NewContact, (&'static str, &'static str, String)> {
    let [newsroom, person, note] = [newsroom, person, note].map(str::trim);
    if newsroom.is_empty() {
        return Err(("newsroom", "press-problem-newsroom", String::new()));
    }
    for (field, words) in [("newsroom", newsroom), ("person", person), ("note", note)] {
        if words.chars().count() > WORDS_MAX || words.contains(char::is_control) {
            return Err((field, "press-problem-long", words.to_owned()));
        }
    }
    let address =
        model::email(address).map_err(|_| ("email", "press-problem-email", address.trim().to_owned()))?;
    // What the mail server would not understand is told now, and not when a letter is to go.
    if address.parse::<lettre::Address>().is_err() {
        return Err(("email", "press-problem-email", address));
    }
    let wrong = || ("language", "press-problem-language", language.trim().to_owned());
    let locale = Locale::new(language.trim()).map_err(|_| wrong())?;
    if !site.contains(&locale) {
        return Err(wrong());
    }
    let details =
        Details { newsroom: newsroom.to_owned(), person: person.to_owned(), address, note: note.to_owned() };
    Ok(NewContact { details, locale })
}
