//! Sobol' sequences with Owen's scrambling.

use std::sync::OnceLock;

use super::directions::JOE_KUO;

/// How many dimensions there are.
pub(crate) const DIMENSIONS: usize = JOE_KUO.len() + 1;

type Directions = Vec<[u32; 32]>;

/// Bratley and Fox, algorithm 659, 1988.
fn directions() -> &'static Directions {
    static TABLE: OnceLock<Directions> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut table = vec![[0; 32]; DIMENSIONS];
        for (bit, v) in table[0].iter_mut().enumerate() {
            *v = 1 << (31 - bit);
        }
        for (dimension, (polynomial, initial)) in JOE_KUO.iter().enumerate() {
            let v = &mut table[dimension + 1];
            let degree = initial.len();
            for (bit, m) in initial.iter().enumerate() {
                v[bit] = m << (31 - bit);
            }
            for bit in degree..32 {
                let mut next = v[bit - degree] ^ (v[bit - degree] >> degree);
                for k in 1..degree {
                    if polynomial >> (degree - k) & 1 == 1 {
                        next ^= v[bit - k];
                    }
                }
                v[bit] = next;
            }
        }
        table
    })
}

fn plain(index: u32, dimension: usize) -> u32 {
    let v = &directions()[dimension];
    // Gray code order, as usual.
    let mut gray = index ^ (index >> 1);
    let mut x = 0;
    while gray != 0 {
        let bit = gray.trailing_zeros();
        x ^= v[bit as usize];
        gray &= gray - 1;
    }
    x
}

/// A hash that leaves low bits free of high ones, so that on reversed bits it permutes the digits of every
/// interval at random: Owen's scrambling (Laine and Karras 2011; constants of Burley, “Practical hash-based
/// Owen scrambling”, 2020).
fn scramble(x: u32, seed: u32) -> u32 {
    let mut x = x.reverse_bits();
    x = x.wrapping_add(seed);
    x ^= x.wrapping_mul(0x6c50_b47c);
    x ^= x.wrapping_mul(0xb82f_1e52);
    x ^= x.wrapping_mul(0xc7af_e638);
    x ^= x.wrapping_mul(0x8d22_f6e6);
    x.reverse_bits()
}

/// A number of the seed for a dimension (the finaliser of SplitMix64).
fn mix(seed: u64, dimension: usize) -> u32 {
    let mut z = seed.wrapping_add((dimension as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15));
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    (z ^ (z >> 31)) as u32
}

/// The coordinate of a point, between 0 and 1, neither of them. `dimension` is below [`DIMENSIONS`].
pub(crate) fn sobol(seed: u64, index: u32, dimension: usize) -> f64 {
    (f64::from(scramble(plain(index, dimension), mix(seed, dimension))) + 0.5) / 4_294_967_296.0
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Expected values: `scipy.stats.qmc.Sobol(64, scramble=False, bits=32)`.
    #[test]
    fn plain_points() {
        let first: Vec<u32> = (0..6).map(|d| plain(5, d)).collect();
        let last: Vec<u32> = (60..64).map(|d| plain(7, d)).collect();
        assert_eq!(
            first,
            [3_758_096_384, 3_758_096_384, 536_870_912, 1_610_612_736, 3_758_096_384, 2_684_354_560]
        );
        assert_eq!(last, [3_758_096_384, 536_870_912, 2_684_354_560, 1_610_612_736]);
    }

    /// Every power of two of points has exactly one in each interval of that width.
    #[test]
    fn scrambling_keeps_strata() {
        for dimension in [0, 1, 17, 63] {
            let mut seen = [false; 64];
            for index in 0..64 {
                seen[(sobol(9, index, dimension) * 64.0) as usize] = true;
            }
            assert!(seen.iter().all(|s| *s));
        }
    }
}
