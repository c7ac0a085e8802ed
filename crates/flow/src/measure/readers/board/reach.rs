//! How far readers came: the classes of depth, laid over the parts of a text.

use super::super::publish::Published;

/// A quarter of a text, and how many of those whose reading is known came into it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reach {
    /// Where it begins, in hundredths of the text.
    pub from: u32,
    /// How many came into it, in hundredths; withheld where there is none.
    pub share: Option<u32>,
}

/// How many came into each quarter. Whoever came into a quarter came through those before it.
pub fn reach(depths: &Published) -> Vec<Reach> {
    let count = |class: &str| match depths.rows.iter().find(|row| row.key == class) {
        Some(row) => row.n,
        None => Some(0),
    };
    let classes: Vec<(u32, Option<i64>)> =
        tally::buckets::DEPTHS.iter().map(|(from, code)| (*from, count(code))).collect();
    let from = |at: usize| -> Option<i64> { classes.iter().skip(at).map(|(_, n)| *n).sum() };
    // One class that is withheld is all that the sum of the others leaves open: then the whole is not told either.
    let all = from(0);
    classes
        .iter()
        .enumerate()
        .map(|(at, (begin, _))| Reach {
            from: *begin,
            share: all
                .filter(|all| *all > 0)
                .zip(from(at))
                .and_then(|(all, n)| u32::try_from((n * 200 + all) / (all * 2)).ok()),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::super::publish::published;
    use super::*;
    use store::audience::Sum;

    fn sum(key: &str, n: i64) -> Sum {
        Sum { key: key.into(), n, readers: 0 }
    }

    #[test]
    fn who_came_to_the_end_came_through_all_of_it() {
        let parts = [sum("0", 40), sum("25", 30), sum("50", 20), sum("75", 10)];
        let shares = |parts: &[Sum]| -> Vec<Option<u32>> {
            let all = Sum { key: String::new(), n: parts.iter().map(|part| part.n).sum(), readers: 0 };
            reach(&published(parts, &all, 10, false)).into_iter().map(|r| r.share).collect()
        };
        assert_eq!(shares(&parts), [Some(100), Some(60), Some(30), Some(10)]);
        assert_eq!(shares(&[sum("0", 40), sum("25", 3)]), [None; 4]);
        assert_eq!(shares(&[]), [None; 4]);
    }
}
