//! Finding what was translated before.

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;
use model::{Locale, MemoryUnit};
use store::Conn;

use super::grams::{grams, key};
use super::rate::rate;
use super::{AS_GOOD, GRAM_MOST, IN_CONTEXT, LEAST, MACHINE, SAME};
use crate::FlowError;
use crate::publish::language::inline::codes;
use crate::publish::language::words::Form;

/// Postings looked at for one text.
const LOOKED: i64 = 800;
/// Units rated for one text.
const RATED: usize = 16;

/// A text of the memory that is like another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// The unit.
    pub unit: i64,
    /// 60 to 98: how much of it can be kept; 99: differs in letter case, figures or marks alone; 100: the same text;
    /// 101: and the text before it is the same, too.
    pub rate: u8,
    /// Its source.
    pub source: String,
    /// What a person made of it, with the marks of the text asked for where they only differ in name.
    pub target: String,
    /// Where it came from: `desk`, `content`, or the name of a file.
    pub origin: String,
    /// When it was last confirmed.
    pub confirmed: Timestamp,
}

impl Match {
    /// Whether a machine made it and nobody has checked it. Used again, it is a machine's still.
    pub fn by_machine(&self) -> bool {
        self.origin == MACHINE
    }
}

/// What was asked for: a text, its form, its key and that of the text before.
struct Asked {
    text: String,
    form: Form,
    key: i64,
    context: i64,
}

/// For each of the texts, which are read as following one another, the best of the memory: at most `limit`, best
/// first.
pub async fn matches(
    conn: &mut Conn,
    from: &Locale,
    to: &Locale,
    sources: &[&str],
    limit: usize,
) -> Result<Vec<Vec<Match>>, FlowError> {
    let mut before = 0;
    let mut asked: Vec<Asked> = Vec::with_capacity(sources.len());
    for text in sources {
        let text = text.trim().to_owned();
        let key = key(from, to, &text);
        asked.push(Asked { form: Form::of(&text), key, context: before, text });
        before = key;
    }
    let keys: Vec<i64> = distinct(asked.iter().filter(|a| !a.form.is_empty()).map(|a| a.key));
    let exact = store::memory::units_of_keys(conn, &keys).await?;
    let likely = candidates(conn, from, to, &asked).await?;
    let ids = distinct(likely.iter().flatten().copied());
    let units = store::memory::units(conn, &ids).await?;
    let work = move || best(asked, exact, likely, units, limit);
    Ok(tokio::task::spawn_blocking(work).await?)
}

fn distinct(numbers: impl Iterator<Item = i64>) -> Vec<i64> {
    let mut list: Vec<i64> = numbers.collect();
    list.sort_unstable();
    list.dedup();
    list
}

/// For each text the units that share most of its rare grams.
async fn candidates(
    conn: &mut Conn,
    from: &Locale,
    to: &Locale,
    asked: &[Asked],
) -> Result<Vec<Vec<i64>>, FlowError> {
    let of_each: Vec<Vec<i64>> =
        asked.iter().map(|a| if a.form.is_empty() { Vec::new() } else { grams(from, to, &a.form) }).collect();
    let counts = store::memory::gram_units(conn, &distinct(of_each.iter().flatten().copied())).await?;
    let mut wanted: HashMap<i64, Vec<usize>> = HashMap::new();
    for (text, list) in of_each.iter().enumerate() {
        let mut rarest: Vec<(i64, i64)> =
            list.iter().filter_map(|g| Some((*counts.get(g)?, *g))).filter(|(n, _)| *n > 0).collect();
        rarest.sort_unstable();
        let mut looked = 0;
        for (count, gram) in rarest {
            looked += count.min(GRAM_MOST);
            if looked > LOOKED && looked > count {
                break;
            }
            wanted.entry(gram).or_default().push(text);
        }
    }
    let list = distinct(wanted.keys().copied());
    let mut shared: Vec<HashMap<i64, u32>> = vec![HashMap::new(); asked.len()];
    for (gram, unit) in store::memory::units_of_grams(conn, &list).await? {
        for text in wanted.get(&gram).into_iter().flatten() {
            *shared[*text].entry(unit).or_default() += 1;
        }
    }
    let most_shared = shared.into_iter().map(|counts| {
        let mut list: Vec<(u32, i64)> = counts.into_iter().map(|(unit, n)| (n, unit)).collect();
        list.sort_unstable_by(|a, b| b.cmp(a));
        list.into_iter().take(RATED).map(|(_, unit)| unit).collect()
    });
    Ok(most_shared.collect())
}

/// Rates what was found and keeps the best.
fn best(
    asked: Vec<Asked>,
    exact: Vec<MemoryUnit>,
    likely: Vec<Vec<i64>>,
    units: Vec<MemoryUnit>,
    limit: usize,
) -> Vec<Vec<Match>> {
    let mut of_key: HashMap<i64, Vec<&MemoryUnit>> = HashMap::new();
    for unit in &exact {
        of_key.entry(unit.source_key).or_default().push(unit);
    }
    let forms: HashMap<i64, (&MemoryUnit, Form)> =
        units.iter().map(|unit| (unit.id, (unit, Form::of(&unit.source)))).collect();
    let of_one = |(asked, likely): (&Asked, &Vec<i64>)| {
        let mut found: Vec<Match> = Vec::new();
        for unit in of_key.get(&asked.key).into_iter().flatten().filter(|_| !asked.form.is_empty()) {
            found.push(as_good(asked, unit));
        }
        for (unit, form) in likely.iter().filter_map(|id| forms.get(id)) {
            if unit.source_key == asked.key {
                continue;
            }
            let rate = rate(&asked.form, form, LEAST);
            if rate > 0 {
                found.push(a_match(unit, rate, unit.target.clone()));
            }
        }
        found.sort_by(|a, b| {
            b.rate
                .cmp(&a.rate)
                .then(a.by_machine().cmp(&b.by_machine()))
                .then(b.confirmed.cmp(&a.confirmed))
                .then(a.unit.cmp(&b.unit))
        });
        let mut seen = HashSet::new();
        found.retain(|m| seen.insert(m.target.clone()));
        found.truncate(limit);
        found
    };
    asked.iter().zip(&likely).map(of_one).collect()
}

fn a_match(unit: &MemoryUnit, rate: u8, target: String) -> Match {
    Match {
        unit: unit.id,
        rate,
        source: unit.source.clone(),
        target,
        origin: unit.origin.clone(),
        confirmed: unit.changed_at,
    }
}

/// A unit of the same key.
fn as_good(asked: &Asked, unit: &MemoryUnit) -> Match {
    if unit.source == asked.text {
        let in_context = unit.context != 0 && unit.context == asked.context;
        return a_match(unit, if in_context { IN_CONTEXT } else { SAME }, unit.target.clone());
    }
    a_match(unit, AS_GOOD, with_marks_of(&asked.text, unit))
}

/// The target of a unit with the marks of another source in place of its own, where it is plain which stands for
/// which: a cited fact is another one, the rest is the same.
fn with_marks_of(source: &str, unit: &MemoryUnit) -> String {
    let (new, old) = (codes(source), codes(&unit.source));
    let mut target = unit.target.clone();
    if new.len() != old.len() {
        return target;
    }
    for (new, old) in new.iter().zip(&old).filter(|(new, old)| new != old) {
        let once = |text: &str| text.matches(old).count() == 1;
        if once(&target) && once(&unit.source) {
            target = target.replacen(old, new, 1);
        }
    }
    target
}
