//! Following a source as it changes: which segment of before is which of now.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::likeness::Pairs;

/// Less alike than this, a segment in the place of another is another.
const IN_PLACE: f32 = 0.45;
/// The only one of its place may differ more.
const ALONE: f32 = 0.36;
/// What moved must be more alike, for there is no place to hold on to.
const MOVED: f32 = 0.75;

/// Where a segment comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Carried {
    /// Its number before.
    pub from: usize,
    /// It says the same, letter by letter.
    pub same: bool,
}

/// For every segment of `new`, the one of `old` that it was. Equal segments in order stay, changed ones are found in
/// their place, then what moved is found wherever it went. No segment of before is used twice.
pub fn carry(old: &[&str], new: &[&str]) -> Vec<Option<Carried>> {
    let mut found: Vec<Option<Carried>> = vec![None; new.len()];
    let mut used = vec![false; old.len()];
    let mut places = Vec::new();
    for op in capture_diff_slices(Algorithm::Patience, old, new) {
        match op {
            DiffOp::Equal { old_index, new_index, len } => {
                for n in 0..len {
                    found[new_index + n] = Some(Carried { from: old_index + n, same: true });
                    used[old_index + n] = true;
                }
            }
            DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                places.push((old_index..old_index + old_len, new_index..new_index + new_len));
            }
            DiffOp::Delete { .. } | DiffOp::Insert { .. } => {}
        }
    }
    // What moved word by word goes first, so that nothing alike takes its place.
    for (at, text) in new.iter().enumerate().filter(|(at, _)| found[*at].is_none()).collect::<Vec<_>>() {
        if let Some(from) = (0..old.len()).find(|from| !used[*from] && old[*from] == *text) {
            found[at] = Some(Carried { from, same: true });
            used[from] = true;
        }
    }
    if found.iter().all(Option::is_some) {
        return found;
    }
    let pairs = |texts: &[&str]| -> Vec<Pairs> { texts.iter().map(|t| Pairs::of(t)).collect() };
    let (before, now) = (pairs(old), pairs(new));
    let mut settle = |olds: Vec<usize>, news: Vec<usize>, least: f32| {
        let mut likely: Vec<(f32, usize, usize)> = Vec::new();
        for o in olds {
            for n in &news {
                let like = before[o].like(&now[*n]);
                if like >= least {
                    likely.push((like, o, *n));
                }
            }
        }
        likely.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
        for (_, o, n) in likely {
            if !used[o] && found[n].is_none() {
                found[n] = Some(Carried { from: o, same: old[o] == new[n] });
                used[o] = true;
            }
        }
    };
    for (olds, news) in &places {
        let least = if olds.len() == 1 && news.len() == 1 { ALONE } else { IN_PLACE };
        settle(olds.clone().collect(), news.clone().collect(), least);
    }
    settle((0..old.len()).collect(), (0..new.len()).collect(), MOVED);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(old: &[&str], new: &[&str]) -> String {
        let one = |c: &Option<Carried>| match c {
            Some(Carried { from, same: true }) => format!("{from}"),
            Some(Carried { from, same: false }) => format!("{from}~"),
            None => "+".to_owned(),
        };
        carry(old, new).iter().map(one).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_is_equal_stays_whatever_happens_around_it() {
        assert_eq!(shown(&["a b c", "d e f"], &["a b c", "d e f"]), "0 1");
        assert_eq!(shown(&["a b c", "d e f"], &["new one", "a b c", "d e f"]), "+ 0 1");
        assert_eq!(shown(&["a b c", "d e f", "g h i"], &["g h i", "a b c"]), "2 0");
        assert_eq!(shown(&["same", "same"], &["same"]), "0");
    }

    #[test]
    fn a_changed_sentence_is_known_in_its_place_and_elsewhere() {
        let old = ["The bay has islands.", "Tied with a thread and left.", "Boats leave early."];
        assert_eq!(shown(&old, &[old[0], "Tied with a fine strip and left.", old[2]]), "0 1~ 2");
        assert_eq!(
            shown(&old, &["Tied with a thread and left.", old[0], "Boats leave very early."]),
            "1 0 2~"
        );
        assert_eq!(shown(&old, &[old[0], "Nothing of that kind at all", old[2]]), "0 + 2");
    }

    #[test]
    fn nobody_is_used_twice() {
        let found = carry(&["one two three"], &["one two three", "one two three", "one two thre"]);
        assert_eq!(found.iter().flatten().count(), 1);
    }
}
