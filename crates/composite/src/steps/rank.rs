//! Ranks. Equal values share the best of their ranks.

/// Up to this many values, comparing all with all is faster than sorting.
const COMPARE_ALL: usize = 96;

/// Ranks from the highest value, 1, down; 0 for a missing value. `order` is room for the sort.
pub(crate) fn from_highest(x: &[f64], ranks: &mut [u16], order: &mut Vec<u32>) {
    if x.len() <= COMPARE_ALL {
        for (&value, rank) in x.iter().zip(ranks) {
            // No value is above NaN, so the count of a missing one is 0; it is sorted out by the test.
            let above = count_above(x, value);
            *rank = if value.is_nan() { 0 } else { 1 + above };
        }
        return;
    }
    order.clear();
    order.extend((0..x.len() as u32).filter(|&row| !x[row as usize].is_nan()));
    order.sort_unstable_by(|&a, &b| x[b as usize].total_cmp(&x[a as usize]));
    ranks.fill(0);
    let mut last = (f64::NAN, 0);
    for (position, &row) in order.iter().enumerate() {
        let value = x[row as usize];
        if value != last.0 {
            last = (value, position as u16 + 1);
        }
        ranks[row as usize] = last.1;
    }
}

fn count_above(x: &[f64], value: f64) -> u16 {
    let mut lanes = [0.0_f64; 4];
    let chunks = x.chunks_exact(4);
    let rest = chunks.remainder();
    for chunk in chunks {
        for lane in 0..4 {
            lanes[lane] += if chunk[lane] > value { 1.0 } else { 0.0 };
        }
    }
    let tail = rest.iter().filter(|v| **v > value).count() as f64;
    (lanes[0] + lanes[1] + lanes[2] + lanes[3] + tail) as u16
}

/// Ranks from the lowest value, 1, up; missing values stay missing. `sorted` is room.
pub(crate) fn from_lowest(x: &[f64], out: &mut [f64], sorted: &mut Vec<f64>) {
    sorted.clear();
    sorted.extend(x.iter().filter(|v| !v.is_nan()));
    sorted.sort_unstable_by(f64::total_cmp);
    for (&value, rank) in x.iter().zip(out) {
        *rank = if value.is_nan() { f64::NAN } else { 1.0 + sorted.partition_point(|&v| v < value) as f64 };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways_of_ranking_agree() {
        let mut values: Vec<f64> = (0..90_u32).map(|i| f64::from(i * 37 % 41)).collect();
        values[7] = f64::NAN;
        values[8] = -0.0;
        values[9] = 0.0;
        let mut few = vec![0; values.len()];
        from_highest(&values, &mut few, &mut Vec::new());
        let mut padded = values.clone();
        padded.resize(COMPARE_ALL + 10, f64::NAN);
        let mut many = vec![0; padded.len()];
        from_highest(&padded, &mut many, &mut Vec::new());
        assert_eq!(few, many[..few.len()]);
    }
}
