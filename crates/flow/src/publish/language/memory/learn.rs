//! Remembering what people made of texts.

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;
use model::{Actor, Clock, Locale, MemoryUnit};
use store::Tx;
use store::memory::NewUnit;

use super::grams::{grams, key, unit_id};
use super::{GRAM_MOST, MACHINE};
use crate::FlowError;
use crate::publish::language::words::Form;

/// Longest text of a unit: past it, it is no segment.
pub(super) const LONGEST: usize = 20_000;
/// Units written at a time.
const BATCH: usize = 2000;

/// What became of texts that were to be remembered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Learned {
    /// New here.
    pub added: usize,
    /// Here before, confirmed again.
    pub confirmed: usize,
    /// Earlier words for the same text at the same place, which these take the place of.
    pub replaced: usize,
}

/// Remembers what a person made of texts at the desk: source, target, and the source text before it (empty when it
/// has none or it is not known). Words for the same text after the same text take the place of earlier ones. The
/// caller's action has its own line in the audit log.
pub async fn learn(
    tx: &mut Tx,
    actor: &Actor,
    clock: &dyn Clock,
    from: &Locale,
    to: &Locale,
    texts: &[(&str, &str, &str)],
) -> Result<Learned, FlowError> {
    learn_from(tx, actor, clock.now(), "desk", (from, to), texts).await
}

/// The same from elsewhere: `origin` is `content` or the name of a file.
pub async fn learn_from(
    tx: &mut Tx,
    actor: &Actor,
    at: Timestamp,
    origin: &str,
    (from, to): (&Locale, &Locale),
    texts: &[(&str, &str, &str)],
) -> Result<Learned, FlowError> {
    let mut sum = Learned::default();
    for part in texts.chunks(BATCH) {
        // The same pair twice in a batch is one unit; the last says where it stood.
        let mut units: HashMap<i64, MemoryUnit> = HashMap::new();
        for (source, target, before) in part {
            let (source, target, before) = (clean(source), clean(target), before.trim());
            if source.len().max(target.len()) > LONGEST || target.is_empty() || Form::of(&source).is_empty() {
                continue;
            }
            let id = unit_id(from, to, &source, &target);
            let unit = MemoryUnit {
                id,
                from: from.clone(),
                to: to.clone(),
                source_key: key(from, to, &source),
                context: if before.is_empty() { 0 } else { key(from, to, before) },
                source,
                target,
                origin: origin.to_owned(),
                created_at: at,
                created_by: actor.clone(),
                changed_at: at,
                changed_by: actor.clone(),
            };
            units.insert(id, unit);
        }
        let learned = write(tx, units.into_values().collect()).await?;
        sum.added += learned.added;
        sum.confirmed += learned.confirmed;
        sum.replaced += learned.replaced;
    }
    Ok(sum)
}

/// Writes units, none of them twice.
pub(super) async fn write(tx: &mut Tx, mut units: Vec<MemoryUnit>) -> Result<Learned, FlowError> {
    units.sort_by_key(|unit| unit.id);
    let replaced = replace_earlier(tx, &units).await?;
    let ids: Vec<i64> = units.iter().map(|unit| unit.id).collect();
    let known = store::memory::known_units(tx, &ids).await?;
    let added: Vec<&MemoryUnit> = units.iter().filter(|unit| !known.contains(&unit.id)).collect();
    index(tx, &added).await?;
    let learned = Learned { added: added.len(), confirmed: units.len() - added.len(), replaced };
    let rows: Vec<NewUnit> =
        units.iter().map(|unit| NewUnit { folded: folded(unit), unit: unit.clone() }).collect();
    store::memory::upsert_units(tx, &rows).await?;
    Ok(learned)
}

/// A text as it is kept: without the white space around it and without what no file can hold.
pub(super) fn clean(text: &str) -> String {
    let kept =
        |c: &char| matches!(c, '\n' | '\t') || !(c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}'));
    text.trim().chars().filter(kept).collect()
}

/// What the desk looks through: both texts in plain letters.
fn folded(unit: &MemoryUnit) -> String {
    viet::fold(&format!("{}\n{}", unit.source, unit.target))
}

/// Takes out other words for the same text after the same text.
async fn replace_earlier(tx: &mut Tx, units: &[MemoryUnit]) -> Result<usize, FlowError> {
    let placed: Vec<&MemoryUnit> = units.iter().filter(|unit| unit.context != 0).collect();
    let mut keys: Vec<i64> = placed.iter().map(|unit| unit.source_key).collect();
    keys.sort_unstable();
    keys.dedup();
    let mut earlier: HashMap<i64, Vec<MemoryUnit>> = HashMap::new();
    for unit in store::memory::units_of_keys(tx, &keys).await? {
        earlier.entry(unit.source_key).or_default().push(unit);
    }
    let mut gone = HashSet::new();
    for unit in placed {
        for old in earlier.get(&unit.source_key).into_iter().flatten() {
            let same_place = old.context == unit.context && old.source == unit.source;
            // What people said at the desk gives way to what they say there, and to nothing else.
            let may = unit.origin == "desk" || old.origin == unit.origin || old.origin == MACHINE;
            if same_place && may && old.id != unit.id && gone.insert(old.id) {
                take_out(tx, old).await?;
            }
        }
    }
    Ok(gone.len())
}

/// Makes units findable by the grams of their sources.
async fn index(tx: &mut Tx, units: &[&MemoryUnit]) -> Result<(), FlowError> {
    let of_each: Vec<(i64, Vec<i64>)> =
        units.iter().map(|u| (u.id, grams(&u.from, &u.to, &Form::of(&u.source)))).collect();
    let mut all: Vec<i64> = of_each.iter().flat_map(|(_, grams)| grams.iter().copied()).collect();
    all.sort_unstable();
    all.dedup();
    let mut counts = store::memory::gram_units(tx, &all).await?;
    let mut changes: HashMap<i64, i64> = HashMap::new();
    let mut postings = Vec::new();
    for (unit, grams) in &of_each {
        for gram in grams {
            let count = counts.entry(*gram).or_default();
            if *count < GRAM_MOST {
                postings.push((*gram, *unit));
            }
            *count += 1;
            *changes.entry(*gram).or_default() += 1;
        }
    }
    // In the order of the index they are written much faster.
    postings.sort_unstable();
    store::memory::add_postings(tx, &postings).await?;
    let changes: Vec<(i64, i64)> = changes.into_iter().collect();
    store::memory::count_grams(tx, &changes).await?;
    Ok(())
}

/// Takes a unit out, and what leads to it.
pub(super) async fn take_out(tx: &mut Tx, unit: &MemoryUnit) -> Result<(), FlowError> {
    let grams = grams(&unit.from, &unit.to, &Form::of(&unit.source));
    for gram in &grams {
        store::memory::remove_posting(tx, *gram, unit.id).await?;
    }
    let changes: Vec<(i64, i64)> = grams.into_iter().map(|gram| (gram, -1)).collect();
    store::memory::count_grams(tx, &changes).await?;
    store::memory::delete_unit(tx, unit.id).await?;
    Ok(())
}
