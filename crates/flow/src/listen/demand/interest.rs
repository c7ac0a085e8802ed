//! Outside interest: a file that an analyst brings, read whole before any of it is kept.

use std::collections::HashSet;

use model::{Act, Actor, Clock, Code, EventSubject, InterestId, Locale, Period, Refusal};
use serde_json::json;
use store::Tx;
use store::demand::{Interest, InterestFile};

use super::terms::fold;
use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// The largest file.
pub const FILE_MAX: usize = 4 << 20;
/// Most rows.
const ROWS_MAX: usize = 20_000;
/// Most problems that are told at once.
const PROBLEMS_MAX: usize = 50;
/// The longest term.
const TERM_MAX: usize = 200;
/// The longest of what is said of a file.
const WORDS_MAX: usize = 300;
/// Columns of a file.
const COLUMNS: [&str; 6] = ["term", "topic", "locale", "country", "period", "value"];

/// What is wrong with a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowProblem {
    /// The line; 0 for the whole file.
    pub line: u64,
    /// Key of the message that says it.
    pub key: &'static str,
    /// What stands there.
    pub detail: String,
}

impl RowProblem {
    fn new(line: u64, key: &'static str, detail: impl Into<String>) -> Self {
        Self { line, key, detail: detail.into().chars().take(80).collect() }
    }
}

/// A file of outside interest that was read.
#[derive(Debug, Clone)]
pub struct NewInterest {
    /// Whose analysts bring it.
    pub organisation: Code,
    /// Who measured it.
    pub source: String,
    /// Where it can be looked up.
    pub address: String,
    /// What its values say.
    pub measure: String,
    /// Its name.
    pub file_name: String,
    /// Its rows.
    pub rows: Vec<Interest>,
}

/// Where the columns are.
struct Heads([Option<usize>; 6]);

impl Heads {
    fn read(record: &csv::StringRecord) -> Result<Self, RowProblem> {
        let mut places = [None; 6];
        for (place, head) in record.iter().enumerate() {
            let head = head.trim_start_matches('\u{feff}').trim().to_ascii_lowercase();
            if let Some(column) = COLUMNS.iter().position(|known| *known == head)
                && let Some(slot) = places.get_mut(column)
            {
                *slot = Some(place);
            }
        }
        let [term, topic, locale, country, period, value] = places;
        let whole = (term.is_some() || topic.is_some())
            && (locale.is_some() || country.is_some())
            && period.is_some()
            && value.is_some();
        let found = record.iter().collect::<Vec<_>>().join(", ");
        if whole { Ok(Self(places)) } else { Err(RowProblem::new(1, "interest-problem-columns", found)) }
    }

    fn get<'a>(&self, record: &'a csv::StringRecord, column: usize) -> &'a str {
        let place = self.0.get(column).copied().flatten();
        place.and_then(|place| record.get(place)).unwrap_or_default().trim()
    }
}

/// The sign between columns: the one that the first line has most of.
fn delimiter(bytes: &[u8]) -> u8 {
    let first = bytes.split(|b| *b == b'\n').next().unwrap_or_default();
    let count = |sign: u8| first.iter().filter(|b| **b == sign).count();
    [b',', b';', b'\t'].into_iter().rev().max_by_key(|sign| count(*sign)).unwrap_or(b',')
}

/// Reads a file: all of its rows, or everything that is wrong with it (up to a bound). `file` is the key it will have.
pub fn read_interest(
    bytes: &[u8],
    file: InterestId,
    topics: &[Code],
) -> Result<Vec<Interest>, Vec<RowProblem>> {
    if bytes.is_empty() {
        return Err(vec![RowProblem::new(0, "interest-problem-size", "")]);
    }
    if bytes.len() > FILE_MAX {
        return Err(vec![RowProblem::new(0, "interest-problem-size", "")]);
    }
    let sign = delimiter(bytes);
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(sign).from_reader(bytes);
    let mut heads: Option<Heads> = None;
    let (mut rows, mut problems) = (Vec::new(), Vec::new());
    let mut seen: HashSet<(String, String, String, String, String)> = HashSet::new();
    for record in reader.records() {
        let record = match record {
            Ok(record) => record,
            Err(e) => {
                let line = e.position().map_or(0, csv::Position::line);
                return Err(vec![RowProblem::new(line, "interest-problem-encoding", "")]);
            }
        };
        let line = record.position().map_or(0, csv::Position::line);
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let Some(heads) = &heads else {
            heads = Some(Heads::read(&record).map_err(|problem| vec![problem])?);
            continue;
        };
        if rows.len() >= ROWS_MAX {
            problems.push(RowProblem::new(line, "interest-problem-size", ROWS_MAX.to_string()));
            break;
        }
        match read_row(heads, &record, (file, line), (sign, topics)) {
            Ok(row) => {
                let key = (
                    row.folded.clone(),
                    row.topic.as_ref().map(ToString::to_string).unwrap_or_default(),
                    row.locale.as_ref().map(ToString::to_string).unwrap_or_default(),
                    row.country.clone(),
                    row.period.clone(),
                );
                if seen.insert(key) {
                    rows.push(row);
                } else {
                    let what = if row.term.is_empty() { row.period } else { row.term };
                    problems.push(RowProblem::new(line, "interest-problem-twice", what));
                }
            }
            Err(problem) => problems.push(problem),
        }
        if problems.len() >= PROBLEMS_MAX {
            break;
        }
    }
    if problems.is_empty() && rows.is_empty() {
        problems.push(RowProblem::new(0, "interest-problem-size", ""));
    }
    if problems.is_empty() { Ok(rows) } else { Err(problems) }
}

fn read_row(
    heads: &Heads,
    record: &csv::StringRecord,
    (file, line): (InterestId, u64),
    (sign, topics): (u8, &[Code]),
) -> Result<Interest, RowProblem> {
    let wrong = |key: &'static str, detail: &str| RowProblem::new(line, key, detail);
    let [term, topic, locale, country, period, value] =
        [0, 1, 2, 3, 4, 5].map(|column| heads.get(record, column));
    if (term.is_empty() && topic.is_empty()) || term.chars().count() > TERM_MAX {
        return Err(wrong("interest-problem-term", term));
    }
    let known = topics.iter().find(|code| code.as_str() == topic).cloned();
    if !topic.is_empty() && known.is_none() {
        return Err(wrong("interest-problem-term", topic));
    }
    if locale.is_empty() && country.is_empty() {
        return Err(wrong("interest-problem-place", ""));
    }
    let tag = if locale.is_empty() {
        None
    } else {
        Some(Locale::new(locale).map_err(|_| wrong("interest-problem-place", locale))?)
    };
    let letters = country.len() == 2 && country.bytes().all(|b| b.is_ascii_alphabetic());
    if !country.is_empty() && !letters {
        return Err(wrong("interest-problem-place", country));
    }
    if period.is_empty() || Period::parse(period).is_err() {
        return Err(wrong("interest-problem-period", period));
    }
    // Where columns are parted by semicolons, a comma begins the decimals.
    let plain = if sign == b';' { value.replace(',', ".") } else { value.to_owned() };
    let number = plain.parse::<f64>().ok().filter(|n| n.is_finite() && *n >= 0.0);
    Ok(Interest {
        file,
        line: i64::try_from(line).unwrap_or(i64::MAX),
        term: term.to_owned(),
        folded: if term.is_empty() { String::new() } else { fold(term) },
        topic: known,
        locale: tag,
        country: country.to_ascii_uppercase(),
        period: period.to_owned(),
        value: number.ok_or_else(|| wrong("interest-problem-value", value))?,
    })
}

/// Keeps a file of outside interest, all of it.
pub async fn load_interest(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: InterestId,
    new: &NewInterest,
) -> Result<(), FlowError> {
    me.need(Act::LoadData, Scope::of(&new.organisation))?;
    let cut = |text: &str| -> String { text.trim().chars().take(WORDS_MAX).collect() };
    let (source, address, measure) = (cut(&new.source), cut(&new.address), cut(&new.measure));
    if source.is_empty() {
        return Err(Refusal::Invalid { field: "source", reason: "interest-source-missing" }.into());
    }
    let is_web = |text: &str| {
        url::Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
    };
    if !address.is_empty() && !is_web(&address) {
        return Err(Refusal::Invalid { field: "address", reason: "interest-address-wrong" }.into());
    }
    let file = InterestFile {
        id,
        organisation: new.organisation.clone(),
        source,
        address,
        measure,
        file_name: new.file_name.clone(),
        rows: i64::try_from(new.rows.len()).unwrap_or(i64::MAX),
        loaded_by: me.person.id,
        loaded_at: clock.now(),
        dropped_at: None,
    };
    store::demand::insert_interest(tx, &file, &new.rows).await?;
    told(tx, me, clock, &file, "load-interest").await
}

/// Takes a file out of what counts.
pub async fn drop_interest(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: InterestId,
) -> Result<(), FlowError> {
    let found = store::demand::find_interest_file(tx, id).await?;
    let file = found.ok_or_else(|| Refusal::NotFound { what: "file", key: id.to_string() })?;
    me.need(Act::LoadData, Scope::of(&file.organisation))?;
    if store::demand::drop_interest_file(tx, id, clock.now()).await? {
        told(tx, me, clock, &file, "drop-interest").await?;
    }
    Ok(())
}

async fn told(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    file: &InterestFile,
    action: &str,
) -> Result<(), FlowError> {
    let code = Code::new(file.id.to_string());
    let code = code.map_err(|_| Refusal::Invalid { field: "file", reason: "code-letters" })?;
    let detail = json!({
        "organisation": file.organisation, "source": file.source, "file": file.file_name, "rows": file.rows,
    });
    let actor = Actor::person(me.person.id);
    trust::record(tx, clock, &actor, action, EventSubject::Demand(code), detail).await?;
    Ok(())
}

/// A row with its rank within its file.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranked {
    /// The row.
    pub row: Interest,
    /// Its rank, 1 for the highest; equal values have the same.
    pub rank: usize,
    /// Of so many rows of the file.
    pub of: usize,
}

/// Ranks rows within their files. They come file by file, the highest first.
pub fn ranked(rows: Vec<Interest>) -> Vec<Ranked> {
    let mut out: Vec<Ranked> = Vec::with_capacity(rows.len());
    for alike in rows.chunk_by(|a, b| a.file == b.file) {
        let mut rank = 0;
        for (place, row) in alike.iter().enumerate() {
            let before = place.checked_sub(1).and_then(|before| alike.get(before));
            if before.is_none_or(|before| before.value > row.value) {
                rank = place + 1;
            }
            out.push(Ranked { row: row.clone(), rank, of: alike.len() });
        }
    }
    out
}
