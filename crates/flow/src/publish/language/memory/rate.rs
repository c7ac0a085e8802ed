//! How alike two texts are.

use super::AS_GOOD;
use crate::publish::language::words::Form;

/// How much of a text can be kept when another is wanted, in per cent: by characters and by words in equal parts, so
/// that neither a changed ending nor a changed word counts too much. Nothing below `least` is told from 0.
pub fn rate(one: &Form, other: &Form, least: u8) -> u8 {
    let share = |distance: Option<usize>, a: usize, b: usize| {
        let longest = a.max(b).max(1);
        distance.map(|d| (longest - d.min(longest)) as f64 / longest as f64)
    };
    // Either half can at best be whole, which bounds what the other must reach.
    let floor = (f64::from(least) / 50.0 - 1.0).max(0.0);
    let bound = |a: usize, b: usize| ((1.0 - floor) * a.max(b) as f64).floor() as usize;
    let (a, b) = (&one.words, &other.words);
    let Some(words) = share(distance(a, b, bound(a.len(), b.len())), a.len(), b.len()) else { return 0 };
    let (a, b) = (&one.letters, &other.letters);
    let Some(letters) = share(distance(a, b, bound(a.len(), b.len())), a.len(), b.len()) else { return 0 };
    let percent = ((words + letters) * 50.0).floor().clamp(0.0, 100.0) as u8;
    if percent < least { 0 } else { percent.min(AS_GOOD - 1) }
}

/// Insertions, deletions and replacements that make one into the other; nothing when it takes more than `most`.
fn distance<T: PartialEq>(one: &[T], other: &[T], most: usize) -> Option<usize> {
    let same = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (one, other) = (&one[same..], &other[same..]);
    let same = one.iter().rev().zip(other.iter().rev()).take_while(|(a, b)| a == b).count();
    let (one, other) = (&one[..one.len() - same], &other[..other.len() - same]);
    let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
    if long.len() - short.len() > most {
        return None;
    }
    let mut row: Vec<usize> = (0..=short.len()).collect();
    for (at, a) in long.iter().enumerate() {
        let mut corner = row[0];
        row[0] = at + 1;
        let mut best = row[0];
        for (column, b) in short.iter().enumerate() {
            let replaced = corner + usize::from(a != b);
            corner = row[column + 1];
            row[column + 1] = replaced.min(corner + 1).min(row[column] + 1);
            best = best.min(row[column + 1]);
        }
        if best > most {
            return None;
        }
    }
    row.last().copied().filter(|d| *d <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(a: &str, b: &str) -> u8 {
        rate(&Form::of(a), &Form::of(b), 0)
    }

    #[test]
    fn distances() {
        let d = |a: &str, b: &str, most| {
            distance(&a.chars().collect::<Vec<_>>(), &b.chars().collect::<Vec<_>>(), most)
        };
        assert_eq!(d("kitten", "sitting", 9), Some(3));
        assert_eq!(d("kitten", "sitting", 2), None);
        assert_eq!((d("", "abc", 3), d("abc", "abc", 0), d("abcd", "", 3)), (Some(3), Some(0), None));
    }

    #[test]
    fn what_is_alike_is_rated_higher() {
        let bay = "Vịnh Hạ Long có gần hai nghìn đảo lớn nhỏ.";
        let near = of(bay, "Vịnh Hạ Long có hơn hai nghìn đảo lớn nhỏ.");
        let far = of(bay, "Vịnh Hạ Long được công nhận là di sản.");
        let other = of(bay, "Người trồng chè dậy từ bốn giờ sáng.");
        assert!((80..=95).contains(&near), "{near}");
        assert!(far < 60 && other < far, "{far} {other}");
        assert_eq!(of("Opens at 9.", "Opens at 10."), 98, "as good as equal is for the key to tell");
        assert_eq!(rate(&Form::of(bay), &Form::of("Ngắn."), 60), 0);
    }
}
