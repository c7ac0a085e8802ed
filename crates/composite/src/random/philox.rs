//! Philox4x32-10 of Salmon, Moraes, Dror and Shaw, “Parallel random numbers: as easy as 1, 2, 3”, 2011.

const MULTIPLIER: [u64; 2] = [0xD251_1F53, 0xCD9E_8D57];
const WEYL: [u32; 2] = [0x9E37_79B9, 0xBB67_AE85];

/// Four random words for a counter and a key.
fn philox(mut counter: [u32; 4], mut key: [u32; 2]) -> [u32; 4] {
    for _ in 0..10 {
        let a = MULTIPLIER[0] * u64::from(counter[0]);
        let b = MULTIPLIER[1] * u64::from(counter[2]);
        counter = [
            (b >> 32) as u32 ^ counter[1] ^ key[0],
            b as u32,
            (a >> 32) as u32 ^ counter[3] ^ key[1],
            a as u32,
        ];
        key = [key[0].wrapping_add(WEYL[0]), key[1].wrapping_add(WEYL[1])];
    }
    counter
}

/// 53 bits between 0 and 1, neither of them.
fn unit(high: u32, low: u32) -> f64 {
    let bits = (u64::from(high) << 32 | u64::from(low)) >> 11;
    (bits as f64 + 0.5) * (1.0 / (1_u64 << 53) as f64)
}

/// One stream of random numbers of a seed, addressed by run and place in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stream {
    key: [u32; 2],
    stream: u32,
}

impl Stream {
    pub fn new(seed: u64, stream: u32) -> Self {
        Self { key: [seed as u32, (seed >> 32) as u32], stream }
    }

    /// The numbers at `2 pair` and `2 pair + 1`, uniform between 0 and 1.
    #[inline]
    pub fn pair(self, run: u64, pair: u32) -> [f64; 2] {
        let words = philox([pair, self.stream, run as u32, (run >> 32) as u32], self.key);
        [unit(words[0], words[1]), unit(words[2], words[3])]
    }

    /// One number, uniform between 0 and 1.
    #[inline]
    pub fn at(self, run: u64, place: u32) -> f64 {
        self.pair(run, place / 2)[(place % 2) as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The known answers that the authors publish with their code.
    #[test]
    fn known_answers() {
        assert_eq!(philox([0; 4], [0; 2]), [0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8]);
        assert_eq!(
            philox([u32::MAX; 4], [u32::MAX; 2]),
            [0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd]
        );
        assert_eq!(
            philox([0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344], [0xa409_3822, 0x299f_31d0]),
            [0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1]
        );
    }

    #[test]
    fn numbers_are_uniform() {
        let stream = Stream::new(7, 3);
        let n = 20_000;
        let numbers: Vec<f64> = (0..n).map(|i| stream.at(i / 100, (i % 100) as u32)).collect();
        let mean = numbers.iter().sum::<f64>() / n as f64;
        let square = numbers.iter().map(|u| (u - mean).powi(2)).sum::<f64>() / n as f64;
        assert!((mean - 0.5).abs() < 0.01 && (square - 1.0 / 12.0).abs() < 0.003, "{mean} {square}");
        assert!(numbers.iter().all(|u| *u > 0.0 && *u < 1.0));
    }
}
