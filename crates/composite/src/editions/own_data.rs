use crate::check::Problems;
use crate::model::Model;
use crate::random::Stream;
use crate::uncertainty::coalition_weight;

use super::hybrid::Hybrids;
use super::{Attribute, no_rank};

/// The contribution of own data, indicator by indicator: from every edition in between without the new own data,
/// the new values are put in one after the other, in a few random orders. Denominators count as indicators.
pub(super) fn by_indicator(
    hybrids: &Hybrids<'_>,
    own: usize,
    what: &Attribute<'_>,
) -> Result<Vec<(String, f64)>, Problems> {
    let k = hybrids.causes().len();
    let mut sums: Vec<(String, f64)> = Vec::new();
    for set in (0..1_usize << k).filter(|set| set >> own & 1 == 0) {
        let (plan, old) = hybrids.edition(set);
        let (_, new) = hybrids.edition(set | 1 << own);
        let weight = coalition_weight(set.count_ones() as usize, k) / f64::from(what.orders);
        let mut named = |problems| hybrids.named(set | 1 << own, problems);
        let model = Model::new(&plan, old).map_err(&mut named)?;
        let mut moves: Vec<(&str, Option<f64>, Option<f64>)> = old
            .columns()
            .filter(|column| model.uses(column))
            .map(|c| (c, old.value(what.unit, c).flatten(), new.value(what.unit, c).flatten()))
            .filter(|(_, from, to)| from != to)
            .collect();
        let mut what_if = model.what_if();
        let row = old.row(what.unit);
        for order in 0..what.orders {
            shuffle(&mut moves, what.seed, (set as u64) << 32 | u64::from(order));
            let mut last = what_if.read(row, what).ok_or_else(|| no_rank(what))?;
            for &(column, _, to) in &moves {
                what_if.set(what.unit, column, to).map_err(&mut named)?;
                let here = what_if.read(row, what).ok_or_else(|| no_rank(what))?;
                match sums.iter_mut().find(|(code, _)| code == column) {
                    Some((_, sum)) => *sum += weight * (here - last),
                    None => sums.push((column.to_owned(), weight * (here - last))),
                }
                last = here;
            }
            for &(column, from, _) in &moves {
                what_if.set(what.unit, column, from).map_err(&mut named)?;
            }
        }
    }
    Ok(sums)
}

/// Streams of random numbers, away from those of a study.
const ORDERS: u32 = 8;

fn shuffle<T>(list: &mut [T], seed: u64, run: u64) {
    for i in (1..list.len()).rev() {
        let u = Stream::new(seed, ORDERS).at(run, i as u32);
        list.swap(i, (u * (i + 1) as f64) as usize);
    }
}
