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
///
/// Where classes are withheld, a share is told only where it follows from the others and the whole: then it tells nothing
/// that these do not.
pub fn reach(depths: &Published) -> Vec<Reach> {
    let count = |class: &str| match depths.rows.iter().find(|row| row.key == class) {
        Some(row) => row.n,
        None => Some(0),
    };
    let classes: Vec<(u32, Option<i64>)> =
        tally::buckets::DEPTHS.iter().map(|(from, code)| (*from, count(code))).collect();
    let sum = |part: &[(u32, Option<i64>)]| part.iter().filter_map(|(_, n)| *n).sum::<i64>();
    let hidden = |part: &[(u32, Option<i64>)]| part.iter().any(|(_, n)| n.is_none());
    // In steps, the whole is not what its parts in steps add up to: they are held against one another.
    let all = if hidden(&classes) { depths.total.n } else { Some(sum(&classes)) };
    let share = |at: usize| -> Option<u32> {
        let all = all.filter(|all| *all > 0)?;
        let (before, after) = classes.split_at_checked(at)?;
        let came = match (hidden(before), hidden(after)) {
            _ if at == 0 => all,
            (_, false) => sum(after),
            (false, true) => all - sum(before),
            (true, true) => return None,
        };
        u32::try_from((came.clamp(0, all) * 200 + all) / (all * 2)).ok()
    };
    classes.iter().enumerate().map(|(at, (from, _))| Reach { from: *from, share: share(at) }).collect()
}

#[cfg(test)]
mod tests {
    use super::super::ask::told;
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
            reach(&told(parts, &all, 10, false)).into_iter().map(|r| r.share).collect()
        };
        assert_eq!(shares(&parts), [Some(100), Some(60), Some(30), Some(10)]);
        // Nobody stopped in between.
        assert_eq!(
            shares(&[sum("0", 20), sum("25", 0), sum("50", 0), sum("75", 20)]),
            [Some(100), Some(50), Some(50), Some(50)]
        );
        // Three stopped in the second quarter, which is withheld, and the last one with it.
        let some = [sum("0", 40), sum("25", 3), sum("50", 30), sum("75", 27)];
        assert_eq!(shares(&some), [Some(100), Some(60), None, None]);
        assert_eq!(shares(&[]), [None; 4]);
    }
}
