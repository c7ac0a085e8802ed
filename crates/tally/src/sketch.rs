//! How many different ones there were: HyperLogLog with a sparse beginning.
//!
//! Up to [`SPARSE_MAX`] marks are kept one by one with 25 bits of place each (as HyperLogLog++ does), which counts small
//! numbers nearly exactly; beyond that 4,096 registers of six bits, whose standard error is 1.6 %. The estimate of the
//! registers is Ertl's (arXiv 1702.01284, algorithm 6), which needs no tables and has no bend between small and large.

/// Bits of a mark that choose a register.
const PRECISION: u32 = 12;
/// Registers.
const REGISTERS: usize = 1 << PRECISION;
/// Bits of place of a mark that is kept one by one.
const FINE: u32 = 25;
/// So many are kept one by one.
const SPARSE_MAX: usize = 512;
/// The highest value of a register.
const TOP: u8 = (64 - PRECISION + 1) as u8;
/// First byte of a sketch as bytes, of either form.
const SPARSE: u8 = 1;
const DENSE: u8 = 2;
/// Length of the dense form.
const PACKED: usize = REGISTERS * 6 / 8;

/// Bytes that are no sketch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("these bytes are no sketch of readers")]
pub struct SketchError;

/// A number of different ones.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sketch(Form);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Form {
    /// Place (25 bits) and rank (6 bits), in order, each place once.
    Sparse(Vec<u32>),
    Dense(Box<[u8]>),
}

impl Default for Form {
    fn default() -> Self {
        Self::Sparse(Vec::new())
    }
}

/// The rank of what is left of a mark: zeros before the first one, and one.
fn rank(rest: u64, width: u32) -> u8 {
    (rest.leading_zeros().min(width) + 1) as u8
}

fn fine(mark: u64) -> u32 {
    let place = (mark >> (64 - FINE)) as u32;
    place << 6 | u32::from(rank(mark << FINE, 64 - FINE))
}

/// Register and value of a mark that was kept one by one.
fn coarse(entry: u32) -> (usize, u8) {
    let (place, kept) = (entry >> 6, (entry & 63) as u8);
    let spare = FINE - PRECISION;
    let low = place & ((1 << spare) - 1);
    let value = if low == 0 { spare as u8 + kept } else { (low.leading_zeros() - (32 - spare)) as u8 + 1 };
    ((place >> spare) as usize, value.min(TOP))
}

impl Sketch {
    /// Nobody.
    pub fn new() -> Self {
        Self::default()
    }

    /// Nobody is in it.
    pub fn is_empty(&self) -> bool {
        matches!(&self.0, Form::Sparse(list) if list.is_empty())
    }

    /// Adds a mark, which is a uniform hash; answers whether that changed anything.
    pub fn add(&mut self, mark: u64) -> bool {
        match &mut self.0 {
            Form::Sparse(list) => {
                let changed = insert(list, fine(mark));
                if list.len() > SPARSE_MAX {
                    self.0 = Form::Dense(dense(list));
                }
                changed
            }
            Form::Dense(registers) => {
                let place = (mark >> (64 - PRECISION)) as usize;
                raise(registers, place, rank(mark << PRECISION, 64 - PRECISION))
            }
        }
    }

    /// Adds everybody of another one.
    pub fn merge(&mut self, other: &Self) {
        if let (Form::Sparse(_), Form::Dense(_)) = (&self.0, &other.0) {
            let mine = std::mem::replace(self, other.clone());
            return self.merge(&mine);
        }
        match (&mut self.0, &other.0) {
            (Form::Sparse(mine), Form::Sparse(theirs)) => {
                for entry in theirs {
                    insert(mine, *entry);
                }
                if mine.len() > SPARSE_MAX {
                    self.0 = Form::Dense(dense(mine));
                }
            }
            (Form::Dense(mine), Form::Sparse(theirs)) => {
                for entry in theirs {
                    let (place, value) = coarse(*entry);
                    raise(mine, place, value);
                }
            }
            (Form::Dense(mine), Form::Dense(theirs)) => {
                for (mine, theirs) in mine.iter_mut().zip(theirs.iter()) {
                    *mine = (*mine).max(*theirs);
                }
            }
            // Turned round above.
            (Form::Sparse(_), Form::Dense(_)) => {}
        }
    }

    /// How many there are, as near as can be told.
    pub fn estimate(&self) -> u64 {
        match &self.0 {
            Form::Sparse(list) => {
                let places = f64::from(1_u32 << FINE);
                (places * (places / (places - list.len() as f64)).ln()).round() as u64
            }
            Form::Dense(registers) => estimate(registers).round() as u64,
        }
    }

    /// The same as bytes that mean the same on every machine and in every later version.
    pub fn to_bytes(&self) -> Vec<u8> {
        match &self.0 {
            Form::Sparse(list) => {
                let mut out = Vec::with_capacity(1 + list.len() * 4);
                out.push(SPARSE);
                let mut before = 0;
                for entry in list {
                    let mut step = entry - before;
                    before = *entry;
                    while step >= 128 {
                        out.push((step & 127) as u8 | 128);
                        step >>= 7;
                    }
                    out.push(step as u8);
                }
                out
            }
            Form::Dense(registers) => {
                let mut out = Vec::with_capacity(1 + PACKED);
                out.push(DENSE);
                for four in registers.chunks_exact(4) {
                    let bits = four.iter().fold(0_u32, |bits, value| bits << 6 | u32::from(*value));
                    out.extend_from_slice(&bits.to_be_bytes()[1..]);
                }
                out
            }
        }
    }

    /// Reads what [`Sketch::to_bytes`] wrote; no bytes at all are nobody.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, SketchError> {
        let Some((form, rest)) = bytes.split_first() else { return Ok(Self::new()) };
        match *form {
            SPARSE => sparse_from(rest),
            DENSE if rest.len() == PACKED => {
                let mut registers = Vec::with_capacity(REGISTERS);
                for three in rest.chunks_exact(3) {
                    let bits = three.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte));
                    registers.extend([18, 12, 6, 0].map(|shift| (bits >> shift & 63) as u8));
                }
                if registers.iter().any(|value| *value > TOP) {
                    return Err(SketchError);
                }
                Ok(Self(Form::Dense(registers.into_boxed_slice())))
            }
            _ => Err(SketchError),
        }
    }
}

fn sparse_from(rest: &[u8]) -> Result<Sketch, SketchError> {
    let mut list: Vec<u32> = Vec::new();
    let (mut step, mut shift, mut open) = (0_u64, 0_u32, false);
    for byte in rest {
        step |= u64::from(byte & 127) << shift;
        open = byte & 128 != 0;
        if open {
            shift += 7;
            if shift > 28 {
                return Err(SketchError);
            }
            continue;
        }
        let before = list.last().copied().unwrap_or(0);
        let entry = u64::from(before) + step;
        let value = (entry & 63) as u8;
        let sound = entry < 1 << (FINE + 6) && value >= 1 && u32::from(value) <= 64 - FINE + 1;
        // Each place stands once, so that the number of entries is the number of places.
        let apart = list.is_empty() || entry >> 6 > u64::from(before >> 6);
        if !sound || !apart || list.len() > SPARSE_MAX {
            return Err(SketchError);
        }
        list.push(entry as u32);
        (step, shift) = (0, 0);
    }
    if open { Err(SketchError) } else { Ok(Sketch(Form::Sparse(list))) }
}

/// Puts an entry in its place; the higher rank of a place stays.
fn insert(list: &mut Vec<u32>, entry: u32) -> bool {
    let at = list.partition_point(|known| known >> 6 < entry >> 6);
    match list.get_mut(at) {
        Some(known) if *known >> 6 == entry >> 6 => {
            let higher = entry > *known;
            *known = entry.max(*known);
            higher
        }
        _ => {
            list.insert(at, entry);
            true
        }
    }
}

fn dense(list: &[u32]) -> Box<[u8]> {
    let mut registers = vec![0; REGISTERS].into_boxed_slice();
    for entry in list {
        let (place, value) = coarse(*entry);
        raise(&mut registers, place, value);
    }
    registers
}

fn raise(registers: &mut [u8], place: usize, value: u8) -> bool {
    match registers.get_mut(place) {
        Some(register) if *register < value => {
            *register = value;
            true
        }
        _ => false,
    }
}

fn estimate(registers: &[u8]) -> f64 {
    let mut counts = [0_u32; TOP as usize + 1];
    for value in registers {
        counts[usize::from((*value).min(TOP))] += 1;
    }
    let m = REGISTERS as f64;
    let top = usize::from(TOP);
    let mut z = m * tau((m - f64::from(counts[top])) / m);
    for count in counts[1..top].iter().rev() {
        z = 0.5 * (z + f64::from(*count));
    }
    z += m * sigma(f64::from(counts[0]) / m);
    m * m / (2.0 * std::f64::consts::LN_2 * z)
}

fn sigma(mut x: f64) -> f64 {
    if x >= 1.0 {
        return f64::INFINITY;
    }
    let (mut y, mut z) = (1.0, x);
    loop {
        x *= x;
        let before = z;
        z += x * y;
        y += y;
        if z <= before {
            return z;
        }
    }
}

fn tau(mut x: f64) -> f64 {
    if x <= 0.0 || x >= 1.0 {
        return 0.0;
    }
    let (mut y, mut z) = (1.0, 1.0 - x);
    loop {
        x = x.sqrt();
        let before = z;
        y *= 0.5;
        z -= (1.0 - x) * (1.0 - x) * y;
        if z >= before {
            return z / 3.0;
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    /// A stream of uniform numbers (SplitMix64).
    fn mark(n: u64) -> u64 {
        let mut z = n.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn of(range: std::ops::Range<u64>) -> Sketch {
        let mut sketch = Sketch::new();
        range.for_each(|n| {
            sketch.add(mark(n));
        });
        sketch
    }

    #[test]
    fn small_numbers_are_exact_and_large_ones_within_the_stated_error() {
        for n in [0, 1, 2, 9, 10, 11, 100, 500] {
            assert_eq!(of(1..n + 1).estimate(), n);
        }
        // 64 streams of each size: the mean has no bias to speak of, and none strays past five standard errors.
        for n in [600_u64, 2_000, 5_000, 10_000, 40_000, 200_000] {
            let mut sum = 0.0;
            for stream in 0..64 {
                let from = stream * 1_000_003 + 1;
                let error = of(from..from + n).estimate() as f64 / n as f64 - 1.0;
                assert!(error.abs() < 5.0 * 1.04 / 64.0, "{n}: {error}");
                sum += error;
            }
            assert!((sum / 64.0).abs() < 0.008, "{n}: {}", sum / 64.0);
        }
    }

    #[test]
    fn merging_is_the_same_as_adding_all() {
        for (a, b) in [(10, 20), (300, 400), (5_000, 10), (10, 5_000), (9_000, 9_000)] {
            let mut left = of(1..a);
            left.merge(&of(a / 2..a / 2 + b));
            assert_eq!(left, of(1..(a / 2 + b).max(a)), "{a} {b}");
        }
    }

    #[test]
    fn what_is_no_sketch_is_refused() {
        assert_eq!(Sketch::from_bytes(&[]), Ok(Sketch::new()));
        for bytes in
            [&[0_u8][..], &[3, 1], &[1, 0], &[1, 128], &[1, 65, 0], &[2, 1], &[1, 255, 255, 255, 255, 255]]
        {
            assert_eq!(Sketch::from_bytes(bytes), Err(SketchError), "{bytes:?}");
        }
        assert_eq!(Sketch::from_bytes(&[vec![2], vec![255; PACKED]].concat()), Err(SketchError));
    }

    proptest! {
        #[test]
        fn bytes_come_back(from in any::<u64>(), n in 0_u64..2_000) {
            let sketch = of(from % (1 << 60)..from % (1 << 60) + n);
            prop_assert_eq!(Sketch::from_bytes(&sketch.to_bytes()), Ok(sketch));
        }

        #[test]
        fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..64)) {
            if let Ok(sketch) = Sketch::from_bytes(&bytes) {
                sketch.estimate();
            }
        }

        #[test]
        fn order_and_repetition_do_not_matter(mut marks in proptest::collection::vec(any::<u64>(), 0..700)) {
            let mut one = Sketch::new();
            marks.iter().for_each(|m| { one.add(*m); });
            marks.reverse();
            let mut other = Sketch::new();
            marks.iter().chain(&marks).for_each(|m| { other.add(*m); });
            prop_assert_eq!(one, other);
        }
    }
}
